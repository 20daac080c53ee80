import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { CURRENCIES } from '../../i18n/money.ts';
import { countItems, totalsOf } from '../../state/cart.ts';
import { CHECKS } from '../../state/check-field.ts';
import { track } from '../../state/shoji.ts';
import { cart, delivery, placeOrder } from '../../state/shop-state.ts';
import { createForm } from '../../ui/create-form.ts';
import { Field } from '../../ui/field.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { CheckoutFrame, StepEnd } from './frame.tsx';

const orderNumber = (): string => `PL-${20_500 + Math.floor(Math.random() * 9000)}`;

/** The one-time code of the bank, then the order is placed. */
export const CodeStep = () => {
  const { t, language, page } = useLocale();
  const navigate = useNavigate();
  const [resent, setResent] = createSignal(false);
  const form = createForm({ otp: CHECKS.otp }, () => {
    const { total } = totalsOf(cart(), language, delivery());
    track('order_done', { items: countItems(cart()), total, currency: CURRENCIES[language] });
    placeOrder({ number: orderNumber(), at: Date.now(), total, language, state: 'packed' });
    navigate(page('thanks'), { replace: true });
  });
  return (
    <CheckoutFrame step="code">
      <form novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
        <fieldset class="group">
          <legend data-shoji="allow">{t.checkout.codeTitle}</legend>
          <p class="hint" data-shoji="allow">
            {t.checkout.codeText}
          </p>
          <div class="fields">
            <Field
              name="otp"
              class="code"
              label={t.fields.otp}
              autocomplete="one-time-code"
              inputmode="numeric"
              maxlength="6"
              problem={form.problems()['otp']}
            />
          </div>
          <p data-shoji="allow" role="status">
            <Show when={!resent()} fallback={t.checkout.resent}>
              <button type="button" class="link" onClick={() => setResent(true)}>
                {t.checkout.resend}
              </button>
            </Show>
          </p>
        </fieldset>
        <StepEnd back={page('checkout', 'payment')} label={t.checkout.confirm} testid="checkout-next" />
      </form>
    </CheckoutFrame>
  );
};
