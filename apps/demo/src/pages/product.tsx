import { A, useParams } from '@solidjs/router';
import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { ProductArt } from '../catalogue/art/product-art.tsx';
import type { Colour } from '../catalogue/colours.ts';
import { type Category, findProduct, PRODUCTS, type Product, type ProductId } from '../catalogue/products.ts';
import { CURRENCIES } from '../i18n/money.ts';
import { productAt } from '../i18n/place.ts';
import { fill, formatNumber } from '../i18n/plural.ts';
import { addLine } from '../state/cart.ts';
import { track } from '../state/shoji.ts';
import { changeCart } from '../state/shop-state.ts';
import { Icon } from '../ui/icon.tsx';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { PriceChart } from '../ui/price-chart.tsx';
import { ProductCard } from '../ui/product-card.tsx';
import { Reviews } from '../ui/reviews.tsx';
import { Stars } from '../ui/stars.tsx';
import { Stepper } from '../ui/stepper.tsx';
import { Swatches } from '../ui/swatches.tsx';
import { NotFoundPage } from './not-found.tsx';

type Listed = Product & { id: ProductId };

const related = (product: Listed): Listed[] => {
  const others = PRODUCTS.filter(({ id }) => id !== product.id);
  const same = others.filter(({ category }) => category === product.category);
  return [...same, ...others.filter(({ category }) => category !== product.category)].slice(0, 4);
};

const Crumbs = (props: { product: Listed }) => {
  const { t, to, product } = useLocale();
  const { category } = props.product;
  return (
    <nav class="crumbs" aria-label={t.product.crumbs}>
      <A href={to({ kind: 'home' })} end>
        {t.catalogue.all}
      </A>
      <A href={to({ kind: 'category', category })} end>
        {t.categories[category]}
      </A>
      <span aria-current="page">{product(props.product.id).name}</span>
    </nav>
  );
};

const Buy = (props: { product: Listed; colour: Colour; onColour: (colour: Colour) => void }) => {
  const { t, language, product, money, page } = useLocale();
  const [quantity, setQuantity] = createSignal(1);
  const [added, setAdded] = createSignal(false);
  const name = () => product(props.product.id).name;
  const add = (): void => {
    changeCart((cart) => addLine(cart, { product: props.product.id, colour: props.colour, quantity: quantity() }));
    const price = props.product.price[language];
    track('add_to_basket', {
      product: props.product.id,
      colour: props.colour,
      quantity: quantity(),
      price,
      currency: CURRENCIES[language],
    });
    setAdded(true);
  };
  return (
    <div class="buy">
      <p class="price">{money(props.product.price)}</p>
      <p class="lowest">{fill(t.product.lowest, { price: money(props.product.price) })}</p>
      <Swatches
        name="variant"
        legend={`${t.product.colour}: ${t.colours[props.colour]}`}
        kind="radio"
        colours={props.product.colours}
        chosen={[props.colour]}
        onChange={props.onColour}
      />
      <div class="buy-row">
        <Stepper id="quantity" value={quantity()} label={t.product.quantity} onChange={setQuantity} />
        <button type="button" class="button primary large" data-testid="add-to-cart" onClick={add}>
          {t.product.add}
        </button>
      </div>
      <p class="added" role="status">
        <Show
          when={added()}
          fallback={
            <>
              <Icon name="truck" /> {t.product.stock}
            </>
          }
        >
          <Icon name="check" /> {fill(t.product.added, { name: name() })} <A href={page('cart')}>{t.product.toCart}</A>
        </Show>
      </p>
    </div>
  );
};

const View = (props: { product: Listed }) => {
  const { t, language, product, count } = useLocale();
  const [colour, setColour] = createSignal<Colour>(props.product.colours[0]);
  const words = () => product(props.product.id);
  usePageTitle(() => words().name);
  createEffect(
    on(
      () => props.product.id,
      (id) => track('product_viewed', { product: id }),
    ),
  );
  return (
    <article class="product" data-shoji="allow">
      <Crumbs product={props.product} />
      <div class="product-top">
        <ProductArt motif={props.product.motif} colour={colour()} label={`${words().name}, ${t.colours[colour()]}`} />
        <div class="product-words">
          <h1>{words().name}</h1>
          <p class="kind">
            {words().kind}
            <Show when={props.product.paper}>
              {(weight) => <span> · {fill(t.product.paper, { weight: weight() })}</span>}
            </Show>
          </p>
          <a class="rating" href="#reviews">
            <Stars value={props.product.rating} />
            {fill(t.product.rating, { rating: formatNumber(language, props.product.rating) })} ·{' '}
            {count(t.product.reviewCount, props.product.reviews)}
          </a>
          <p class="about">{words().about}</p>
          <Buy product={props.product} colour={colour()} onColour={setColour} />
        </div>
      </div>
      <div class="product-cells">
        <section>
          <h2>{t.product.sample}</h2>
          <paper-swatch
            attr:ruling={props.product.ruling}
            attr:caption={t.product.rulings[props.product.ruling]}
            attr:write={t.product.tryPen}
            attr:wipe={t.product.wipe}
          />
        </section>
        <section>
          <h2>{t.product.history}</h2>
          <PriceChart product={props.product} />
        </section>
      </div>
      <Reviews category={props.product.category} />
      <section>
        <h2>{t.product.related}</h2>
        <ul class="goods">
          <For each={related(props.product)}>{(other) => <ProductCard product={other} />}</For>
        </ul>
      </section>
    </article>
  );
};

/** The page of the product that the last part of the address names. */
export const ProductPage = (props: { category: Category }) => {
  const { language } = useLocale();
  const params = useParams<{ slug: string }>();
  const found = () => findProduct(productAt(language, props.category, params.slug ?? '') ?? '');
  return (
    <Show when={found()} keyed fallback={<NotFoundPage />}>
      {(product) => <View product={product} />}
    </Show>
  );
};
