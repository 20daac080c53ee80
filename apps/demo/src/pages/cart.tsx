import { A } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { ProductArt } from '../catalogue/art/product-art.tsx';
import { findProduct } from '../catalogue/products.ts';
import { fill } from '../i18n/plural.ts';
import { type CartLine, countItems, removeLine, setQuantity, WRAPPING_PRICE } from '../state/cart.ts';
import { track } from '../state/shoji.ts';
import { cart, changeCart } from '../state/shop-state.ts';
import { useLocale } from '../ui/locale.tsx';
import { FreeDelivery, OrderSums } from '../ui/order-sums.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Stepper } from '../ui/stepper.tsx';

const lineKey = (line: CartLine): string => `${line.product}/${line.colour}`;

const Line = (props: { line: CartLine }) => {
  const { t, language, product, amount, to } = useLocale();
  const goods = () => findProduct(props.line.product);
  const name = () => product(props.line.product).name;
  return (
    <Show when={goods()}>
      {(item) => (
        <li class="line">
          <ProductArt motif={item().motif} colour={props.line.colour} />
          <div class="line-words">
            <A href={to({ kind: 'product', product: props.line.product })}>{name()}</A>
            <p>
              {t.colours[props.line.colour]} · {product(props.line.product).kind}
            </p>
            <button
              type="button"
              class="link"
              aria-label={fill(t.cart.removeNamed, { name: name() })}
              onClick={() => {
                track('removed_from_basket', { product: props.line.product, quantity: props.line.quantity });
                changeCart((now) => removeLine(now, props.line));
              }}
            >
              {t.cart.remove}
            </button>
          </div>
          <Stepper
            id={`quantity-${props.line.product}-${props.line.colour}`}
            value={props.line.quantity}
            label={`${t.product.quantity}: ${name()}`}
            onChange={(quantity) => changeCart((now) => setQuantity(now, props.line, quantity))}
          />
          <b class="line-sum">{amount(item().price[language] * props.line.quantity)}</b>
        </li>
      )}
    </Show>
  );
};

export const CartPage = () => {
  const { t, count, money, page, to } = useLocale();
  // A line keeps its element while its number changes: the keys stay, only what is read by key changes.
  const keys = createMemo(() => cart().lines.map(lineKey), [], { equals: (a, b) => a.join() === b.join() });
  const lineOf = (key: string) => cart().lines.find((line) => lineKey(line) === key);
  usePageTitle(() => t.cart.title);
  return (
    <div class="page" data-shoji="allow">
      <h1>{t.cart.title}</h1>
      <Show
        when={countItems(cart()) > 0}
        fallback={
          <div class="nothing">
            <p>{t.cart.empty}</p>
            <A class="button" href={to({ kind: 'home' })}>
              {t.cart.browse}
            </A>
          </div>
        }
      >
        <div class="two-columns">
          <div>
            <p class="hint">{count(t.cart.count, countItems(cart()))}</p>
            <ul class="lines">
              <For each={keys()}>{(key) => <Show when={lineOf(key)}>{(line) => <Line line={line()} />}</Show>}</For>
              <Show when={cart().wrapping}>
                {(wrapping) => (
                  <li class="line wrapping-line">
                    <div class="line-words">
                      <A href={page('gift')}>{t.cart.wrapping}</A>
                      <p>
                        {t.colours[wrapping().paper]} · {t.colours[wrapping().ribbon]}
                      </p>
                      <button
                        type="button"
                        class="link"
                        aria-label={fill(t.cart.removeNamed, { name: t.cart.wrapping })}
                        onClick={() => changeCart((now) => ({ ...now, wrapping: null }))}
                      >
                        {t.cart.remove}
                      </button>
                    </div>
                    <b class="line-sum">{money(WRAPPING_PRICE)}</b>
                  </li>
                )}
              </Show>
            </ul>
          </div>
          <aside class="summary">
            <FreeDelivery />
            <OrderSums delivery={null} />
            <A class="button primary large" href={page('checkout', 'address')} data-testid="checkout-link">
              {t.cart.checkout}
            </A>
          </aside>
        </div>
      </Show>
    </div>
  );
};
