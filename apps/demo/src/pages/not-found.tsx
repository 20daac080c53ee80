import { A } from '@solidjs/router';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';

export const NotFoundPage = () => {
  const { t, to } = useLocale();
  usePageTitle(() => t.notFound.title);
  return (
    <div class="page narrow" data-shoji="allow">
      <h1>{t.notFound.title}</h1>
      <p class="lead">{t.notFound.text}</p>
      <A class="button" href={to({ kind: 'home' })}>
        {t.notFound.link}
      </A>
    </div>
  );
};
