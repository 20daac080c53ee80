import { A, useSearchParams } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { StillLife } from '../catalogue/art/still-life.tsx';
import { filterProducts, readWish, type Wish, type WishParams, writeWish } from '../catalogue/filter.ts';
import { type Category, PRODUCTS } from '../catalogue/products.ts';
import { PRODUCT_TEXTS } from '../catalogue/texts/index.ts';
import { CatalogueBar } from '../ui/catalogue-bar.tsx';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { ProductCard } from '../ui/product-card.tsx';

const Hero = () => {
  const { t } = useLocale();
  return (
    <div class="hero">
      <div>
        <h1>{t.catalogue.title}</h1>
        <p>{t.catalogue.lead}</p>
      </div>
      <StillLife />
    </div>
  );
};

const GiftInvitation = () => {
  const { t, page } = useLocale();
  return (
    <aside class="invitation">
      <div>
        <h2>{t.catalogue.giftTitle}</h2>
        <p>{t.catalogue.giftText}</p>
      </div>
      <A class="button large" href={page('gift')}>
        {t.catalogue.giftLink}
      </A>
    </aside>
  );
};

/** All goods, or those of one category, with search, filters and order in the address. */
export const CataloguePage = (props: { category?: Category }) => {
  const { t, language, count } = useLocale();
  const [params, setParams] = useSearchParams<WishParams>();
  const wish = createMemo(() => readWish(params, props.category));
  const found = createMemo(() => filterProducts(PRODUCTS, wish(), { language, words: PRODUCT_TEXTS[language] }));
  const change = (parts: Partial<Wish>): void =>
    setParams(writeWish({ ...wish(), ...parts }), { replace: true, scroll: false });
  const title = (): string => (props.category ? t.categories[props.category] : t.catalogue.title);
  usePageTitle(title);
  return (
    <div class="catalogue" data-shoji="allow">
      <Show when={props.category} fallback={<Hero />}>
        <h1 class="page-title">{title()}</h1>
      </Show>
      <CatalogueBar wish={wish()} found={count(t.catalogue.found, found().length)} onChange={change} />
      <Show
        when={found().length > 0}
        fallback={
          <div class="nothing">
            <p>{t.catalogue.none}</p>
            <button
              type="button"
              class="button"
              onClick={() => change({ words: '', colours: [], band: null, sort: 'favourite' })}
            >
              {t.catalogue.clear}
            </button>
          </div>
        }
      >
        <ul class="goods">
          <For each={found()}>
            {(product) => (
              <ProductCard
                product={product}
                colour={product.colours.find((colour) => wish().colours.includes(colour))}
              />
            )}
          </For>
        </ul>
      </Show>
      <GiftInvitation />
    </div>
  );
};
