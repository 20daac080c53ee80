import { For, Show } from 'solid-js';
import { answer, askAgain } from '../state/consent.ts';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';

/** What exactly is recorded, in words that a visitor can check. */
export const RecordingPage = () => {
  const { t } = useLocale();
  usePageTitle(() => t.recording.title);
  return (
    <div class="page" data-shoji="allow">
      <h1>{t.recording.title}</h1>
      <p class="lead">{t.recording.lead}</p>
      <div class="cells">
        <section>
          <h2>{t.recording.seen}</h2>
          <ul class="list">
            <For each={t.recording.seenItems}>{(item) => <li>{item}</li>}</For>
          </ul>
        </section>
        <section>
          <h2>{t.recording.hidden}</h2>
          <ul class="list">
            <For each={t.recording.hiddenItems}>{(item) => <li>{item}</li>}</For>
          </ul>
        </section>
      </div>
      <div class="prose">
        <section>
          <h2>{t.recording.how}</h2>
          <p>{t.recording.howText}</p>
        </section>
        <section>
          <h2>{t.recording.keep}</h2>
          <p>{t.recording.keepText}</p>
        </section>
        <section>
          <h2>{t.recording.rights}</h2>
          <p>{t.recording.rightsText}</p>
        </section>
        <section>
          <h2>{t.recording.now}</h2>
          <p>
            <Show when={answer()} fallback={t.recording.none}>
              {(given) => (given().choice === 'granted' ? t.footer.granted : t.footer.denied)}
            </Show>
          </p>
          <button type="button" class="button" onClick={askAgain}>
            {t.footer.consent}
          </button>
        </section>
      </div>
    </div>
  );
};
