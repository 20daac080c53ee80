import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { TownMap } from '../ui/town-map.tsx';

/** Stores: a frame with a small document of its own, and a map that is blocked in recordings. */
export const StoresPage = () => {
  const { t, language } = useLocale();
  usePageTitle(() => t.stores.title);
  return (
    <div class="page" data-shoji="allow">
      <h1>{t.stores.title}</h1>
      <p class="lead">{t.stores.lead}</p>
      <div class="stores">
        <section>
          <h2>{t.stores.hours}</h2>
          <iframe class="hours" src={`/hours/${language}.html`} title={t.stores.hours} data-shoji="allow" />
        </section>
        <section>
          <h2>{t.stores.map}</h2>
          <div data-shoji="block">
            <TownMap label={t.stores.mapLabel} />
          </div>
          <p>
            <b>{t.stores.workshop}</b>
            <br />
            {t.stores.way}
          </p>
        </section>
      </div>
    </div>
  );
};
