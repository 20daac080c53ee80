import { For } from 'solid-js';
import { plural } from '../i18n/plural.ts';
import { useLocale } from './locale.tsx';

const STAR = 'M8 1.6 9.9 5.7l4.5.5-3.3 3.1.9 4.5L8 11.6l-4 2.2.9-4.5L1.6 6.2l4.5-.5z';

/** Five stars, of which whole and half ones are filled; the sentence says the number. */
export const Stars = (props: { value: number }) => {
  const { t, language } = useLocale();
  const label = () => plural(language, { other: t.product.stars }, props.value);
  return (
    <span class="stars" role="img" aria-label={label()}>
      <For each={[1, 2, 3, 4, 5]}>
        {(place) => (
          <svg viewBox="0 0 16 16" class={props.value >= place - 0.25 ? 'full' : undefined} aria-hidden="true">
            <path d={STAR} />
          </svg>
        )}
      </For>
    </span>
  );
};
