import { A, useNavigate } from '@solidjs/router';
import { For } from 'solid-js';
import { DELIVERIES, DELIVERY_PRICES, type Delivery, totalsOf } from '../../state/cart.ts';
import { track } from '../../state/shoji.ts';
import { cart, chooseDelivery, delivery, person } from '../../state/shop-state.ts';
import { FieldFrame } from '../../ui/field.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { CheckoutFrame, StepEnd } from './frame.tsx';

/** Where it goes, as typed a step before: personal, so nothing here is allowed but the heading and the link. */
const Destination = () => {
  const { t, page } = useLocale();
  return (
    <div class="destination">
      <h2 data-shoji="allow">{t.checkout.sendingTo}</h2>
      <address>
        <b>{person().name}</b>
        <br />
        {person().street}
        <br />
        {person().zip} {person().city}
      </address>
      <A href={page('checkout', 'address')} data-shoji="allow">
        {t.checkout.change}
      </A>
    </div>
  );
};

/** How it travels. */
export const DeliveryStep = () => {
  const { t, language, money, page } = useLocale();
  const navigate = useNavigate();
  const isFree = (): boolean => totalsOf(cart(), language, null).missing === 0;
  const price = (name: Delivery): string =>
    isFree() || DELIVERY_PRICES[name][language] === 0 ? t.cart.free : money(DELIVERY_PRICES[name]);
  const hints: Record<Delivery, string> = {
    courier: t.checkout.courierHint,
    pickup: t.checkout.pickupHint,
    store: t.checkout.storeHint,
  };
  if (!delivery()) chooseDelivery('courier');
  return (
    <CheckoutFrame step="delivery">
      <form
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          track('checkout_step', { step: 'delivery', delivery: delivery() ?? 'courier' });
          navigate(page('checkout', 'payment'));
        }}
      >
        <Destination />
        <fieldset class="group choices">
          <legend data-shoji="allow">{t.checkout.chooseDelivery}</legend>
          <For each={DELIVERIES}>
            {(name) => (
              <label class="choice" data-shoji="allow">
                <input
                  type="radio"
                  name="delivery"
                  value={name}
                  checked={delivery() === name}
                  onChange={() => chooseDelivery(name)}
                />
                <span>
                  <b>{t.checkout[name]}</b>
                  <span class="hint">{hints[name]}</span>
                </span>
                <span class="choice-price">{price(name)}</span>
              </label>
            )}
          </For>
        </fieldset>
        <FieldFrame name="note" label={t.checkout.note} hint={t.checkout.noteHint} wide>
          <textarea id="note" name="note" rows="2" aria-describedby="note-hint" />
        </FieldFrame>
        <StepEnd back={page('checkout', 'address')} label={t.checkout.next} testid="checkout-next" />
      </form>
    </CheckoutFrame>
  );
};
