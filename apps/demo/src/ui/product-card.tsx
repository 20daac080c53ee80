import { A } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { ProductArt } from '../catalogue/art/product-art.tsx';
import type { Colour } from '../catalogue/colours.ts';
import type { Product, ProductId } from '../catalogue/products.ts';
import { useLocale } from './locale.tsx';
import { Dot } from './swatches.tsx';

/** One cell of the lattice of goods. */
export const ProductCard = (props: { product: Product & { id: ProductId }; colour?: Colour | undefined }) => {
  const { t, product, money, count, to } = useLocale();
  const [peek, setPeek] = createSignal<Colour | null>(null);
  const words = () => product(props.product.id);
  return (
    <li class="card" data-testid="product-card">
      <A href={to({ kind: 'product', product: props.product.id })}>
        <ProductArt motif={props.product.motif} colour={peek() ?? props.colour ?? props.product.colours[0]} />
        <Show when={props.product.fresh}>
          <span class="fresh">{t.catalogue.fresh}</span>
        </Show>
        <span class="card-name">{words().name}</span>
        <span class="card-kind">{words().kind}</span>
        <span class="card-price">{money(props.product.price)}</span>
      </A>
      <span class="card-colours" role="img" aria-label={count(t.catalogue.inColours, props.product.colours.length)}>
        <For each={props.product.colours}>
          {(colour) => (
            // Peeking is for the mouse alone: the colours are on the product's page too.
            <span onPointerEnter={() => setPeek(colour)} onPointerLeave={() => setPeek(null)}>
              <Dot colour={colour} />
            </span>
          )}
        </For>
      </span>
    </li>
  );
};
