import { A } from '@solidjs/router';
import { onMount, Show } from 'solid-js';
import { answer, asking, giveAnswer, stopAsking } from '../state/consent.ts';
import { useLocale } from './locale.tsx';

/** Marks as a recording shows them in place of a text, drawn with bars of one size. */
const Marks = (props: { label: string }) => (
  <svg class="marks" viewBox="0 0 120 14" role="img" aria-label={props.label}>
    <path
      d="M2 1v12M6 1v12M10 1v12M14 1v12M18 1v12M22 1v12M26 1v12M30 1v12M34 1v12M38 1v12M42 1v12M46 1v12M50 1v12M54 1v12M58 1v12M62 1v12"
      stroke="currentColor"
      stroke-width="2"
    />
  </svg>
);

const Banner = () => {
  const { t, language, page } = useLocale();
  const reopened = answer() !== null;
  const how = reopened ? 'footer' : 'banner';
  // Opened by hand it takes the focus; on the first load it waits at its place and disturbs nobody.
  const focusTitle = (title: HTMLHeadingElement): void => {
    if (reopened) onMount(() => title.focus());
  };
  return (
    <section
      class="consent"
      data-shoji="allow"
      aria-labelledby="consent-title"
      onKeyDown={(event) => event.key === 'Escape' && stopAsking()}
    >
      <h2 id="consent-title" tabindex="-1" ref={focusTitle}>
        {t.consent.title}
      </h2>
      <p>{t.consent.text}</p>
      <figure class="consent-example" aria-label={t.consent.example}>
        <figcaption>{t.consent.youType}</figcaption>
        <div class="consent-box">{t.consent.sample}</div>
        <figcaption>{t.consent.weSee}</figcaption>
        <div class="consent-box">
          <Marks label={t.consent.maskLabel} />
        </div>
      </figure>
      <div class="consent-choice">
        <button
          type="button"
          class="button large"
          data-testid="consent-refuse"
          onClick={() => giveAnswer('denied', language, how)}
        >
          {t.consent.refuse}
        </button>
        <button
          type="button"
          class="button large"
          data-testid="consent-accept"
          onClick={() => giveAnswer('granted', language, how)}
        >
          {t.consent.accept}
        </button>
        <A href={page('recording')}>{t.consent.details}</A>
      </div>
    </section>
  );
};

export const ConsentBanner = () => (
  <Show when={asking()}>
    <Banner />
  </Show>
);
