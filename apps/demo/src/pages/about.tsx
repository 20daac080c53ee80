import { For } from 'solid-js';
import { StillLife } from '../catalogue/art/still-life.tsx';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';

export const AboutPage = () => {
  const { t } = useLocale();
  usePageTitle(() => t.about.title);
  return (
    <div class="page" data-shoji="allow">
      <h1>{t.about.title}</h1>
      <p class="lead">{t.about.lead}</p>
      <div class="workshop">
        <div class="prose">
          <For each={t.about.text}>{(paragraph) => <p>{paragraph}</p>}</For>
        </div>
        <StillLife />
      </div>
      <dl class="figures">
        <For each={t.about.figures}>
          {(figure) => (
            <div>
              <dd>{figure.value}</dd>
              <dt>{figure.label}</dt>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
};
