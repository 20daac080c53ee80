import { For } from 'solid-js';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';

export const TermsPage = () => {
  const { t } = useLocale();
  usePageTitle(() => t.terms.title);
  return (
    <div class="page narrow" data-shoji="allow">
      <h1>{t.terms.title}</h1>
      <p class="lead">{t.terms.lead}</p>
      <div class="prose">
        <For each={t.terms.items}>
          {(item) => (
            <section>
              <h2>{item.title}</h2>
              <p>{item.text}</p>
            </section>
          )}
        </For>
      </div>
    </div>
  );
};
