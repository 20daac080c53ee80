import { For } from 'solid-js';
import { COLOUR_NAMES } from '../catalogue/colours.ts';
import { BAND_EDGES, BANDS, type Band, SORTS, type Sort, type Wish } from '../catalogue/filter.ts';
import { fill } from '../i18n/plural.ts';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import { Swatches } from './swatches.tsx';

/** Search, filters and order of the catalogue. Each change acts at once. */
export const CatalogueBar = (props: { wish: Wish; found: string; onChange: (parts: Partial<Wish>) => void }) => {
  const { t, language, amount } = useLocale();
  const edges = () => ({ from: amount(BAND_EDGES[language][0]), to: amount(BAND_EDGES[language][1]) });
  const bandNames = (): Record<Band, string> => ({
    low: fill(t.catalogue.under, { to: edges().from }),
    middle: fill(t.catalogue.between, edges()),
    high: fill(t.catalogue.over, { from: edges().to }),
  });
  return (
    <search class="catalogue-bar" aria-label={t.catalogue.filter}>
      <div class="field search">
        <label for="search">{t.catalogue.search}</label>
        <div class="with-icon">
          <Icon name="search" />
          <input
            id="search"
            name="search"
            type="search"
            data-testid="search"
            autocomplete="off"
            placeholder={t.catalogue.searchHint}
            value={props.wish.words}
            onInput={(event) => props.onChange({ words: event.currentTarget.value })}
          />
        </div>
      </div>
      <Swatches
        name="colour"
        legend={t.catalogue.colour}
        kind="checkbox"
        colours={COLOUR_NAMES}
        chosen={props.wish.colours}
        onChange={(colour, on) =>
          props.onChange({
            colours: on ? [...props.wish.colours, colour] : props.wish.colours.filter((other) => other !== colour),
          })
        }
      />
      <div class="field">
        <label for="price">{t.catalogue.price}</label>
        <select
          id="price"
          name="price"
          value={props.wish.band ?? ''}
          onChange={(event) =>
            props.onChange({ band: BANDS.find((band) => band === event.currentTarget.value) ?? null })
          }
        >
          <option value="">{t.catalogue.anyPrice}</option>
          <For each={BANDS}>{(band) => <option value={band}>{bandNames()[band]}</option>}</For>
        </select>
      </div>
      <div class="field">
        <label for="sort">{t.catalogue.sort}</label>
        <select
          id="sort"
          name="sort"
          value={props.wish.sort}
          onChange={(event) => props.onChange({ sort: event.currentTarget.value as Sort })}
        >
          <For each={SORTS}>{(sort) => <option value={sort}>{t.catalogue.sorts[sort]}</option>}</For>
        </select>
      </div>
      <p class="found" role="status">
        {props.found}
      </p>
    </search>
  );
};
