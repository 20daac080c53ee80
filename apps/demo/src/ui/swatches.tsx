import { For } from 'solid-js';
import { COLOURS, type Colour } from '../catalogue/colours.ts';
import { useLocale } from './locale.tsx';

export const Dot = (props: { colour: Colour }) => (
  <svg class="dot" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="9" fill={COLOURS[props.colour].base} />
  </svg>
);

/** Colours to choose from: one (radio) or several (checkbox), each with its name for those who do not see it. */
export const Swatches = (props: {
  name: string;
  legend: string;
  kind: 'radio' | 'checkbox';
  colours: readonly Colour[];
  chosen: readonly Colour[];
  onChange: (colour: Colour, on: boolean) => void;
}) => {
  const { t } = useLocale();
  return (
    <fieldset class="swatches" data-shoji="allow">
      <legend>{props.legend}</legend>
      <div>
        <For each={props.colours}>
          {(colour) => (
            <label title={t.colours[colour]}>
              <input
                type={props.kind}
                name={props.name}
                value={colour}
                checked={props.chosen.includes(colour)}
                onChange={(event) => props.onChange(colour, event.currentTarget.checked)}
              />
              <Dot colour={colour} />
              <span class="hidden">{t.colours[colour]}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
};
