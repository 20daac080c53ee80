import { useNavigate } from '@solidjs/router';
import { fill } from '../../i18n/plural.ts';
import { totalsOf } from '../../state/cart.ts';
import { CHECKS } from '../../state/check-field.ts';
import { track } from '../../state/shoji.ts';
import { cart, delivery } from '../../state/shop-state.ts';
import { createForm } from '../../ui/create-form.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { CheckoutFrame, StepEnd } from './frame.tsx';

/**
 * The card. What is typed is read once, when the form is sent, to check its shape, and kept nowhere. The page shows
 * nothing that is derived from it: no brand, no grouping, no counter.
 */
export const PaymentStep = () => {
  const { t, language, amount, page } = useLocale();
  const navigate = useNavigate();
  const total = () => amount(totalsOf(cart(), language, delivery()).total);
  const form = createForm(
    {
      'card-number': CHECKS.cardNumber,
      'card-expiry': CHECKS.cardExpiry,
      'card-cvc': CHECKS.cardCvc,
      'card-name': CHECKS.required,
    },
    () => {
      track('checkout_step', { step: 'payment' });
      navigate(page('checkout', 'code'));
    },
  );
  return (
    <CheckoutFrame step="payment">
      <form novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
        <fieldset class="group">
          <legend data-shoji="allow">{t.checkout.cardTitle}</legend>
          <p class="hint" data-shoji="allow">
            <Icon name="lock" /> {t.checkout.cardHint}
          </p>
          <div class="fields">
            <Field
              name="card-number"
              label={t.fields.cardNumber}
              autocomplete="cc-number"
              inputmode="numeric"
              maxlength="23"
              wide
              problem={form.problems()['card-number']}
            />
            <Field
              name="card-expiry"
              label={t.fields.cardExpiry}
              hint={t.fields.cardExpiryHint}
              autocomplete="cc-exp"
              inputmode="numeric"
              maxlength="7"
              problem={form.problems()['card-expiry']}
            />
            <Field
              name="card-cvc"
              label={t.fields.cardCvc}
              autocomplete="cc-csc"
              inputmode="numeric"
              maxlength="4"
              problem={form.problems()['card-cvc']}
            />
            <Field
              name="card-name"
              label={t.fields.cardName}
              autocomplete="cc-name"
              wide
              problem={form.problems()['card-name']}
            />
          </div>
        </fieldset>
        <StepEnd back={page('checkout', 'delivery')} label={fill(t.checkout.pay, { total: total() })} testid="pay" />
      </form>
    </CheckoutFrame>
  );
};
