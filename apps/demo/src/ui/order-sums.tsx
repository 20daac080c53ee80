import { Show } from 'solid-js';
import { fill } from '../i18n/plural.ts';
import type { Delivery } from '../state/cart.ts';
import { DELIVERY_PRICES, FREE_FROM, totalsOf } from '../state/cart.ts';
import { cart } from '../state/shop-state.ts';
import { useLocale } from './locale.tsx';

/** The sums of the basket, with or without a delivery chosen. */
export const OrderSums = (props: { delivery: Delivery | null }) => {
  const { t, language, amount, money } = useLocale();
  const totals = () => totalsOf(cart(), language, props.delivery);
  const delivery = () => {
    if (props.delivery === null && totals().missing > 0)
      return fill(t.cart.deliveryFrom, { price: money(DELIVERY_PRICES.pickup) });
    return totals().delivery === 0 ? t.cart.free : amount(totals().delivery);
  };
  return (
    <dl class="sums">
      <dt>{t.cart.goods}</dt>
      <dd>{amount(totals().goods)}</dd>
      <Show when={totals().wrapping > 0}>
        <dt>{t.cart.wrapping}</dt>
        <dd>{amount(totals().wrapping)}</dd>
      </Show>
      <dt>{t.cart.delivery}</dt>
      <dd>{delivery()}</dd>
      <dt class="total">{t.cart.total}</dt>
      <dd class="total">{amount(totals().total)}</dd>
      <dd class="tax">{t.cart.tax}</dd>
    </dl>
  );
};

/** How far it is to a delivery that costs nothing. */
export const FreeDelivery = () => {
  const { t, language, amount } = useLocale();
  const missing = () => totalsOf(cart(), language, null).missing;
  const share = () => 1 - missing() / FREE_FROM[language];
  return (
    <div class="free-delivery">
      <p>{missing() > 0 ? fill(t.cart.missing, { price: amount(missing()) }) : t.cart.reached}</p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" />
        <rect class="done" width={100 * Math.min(1, share())} height="4" />
      </svg>
    </div>
  );
};
