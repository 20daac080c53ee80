import { useNavigate } from '@solidjs/router';
import { For } from 'solid-js';
import { CHECKS } from '../../state/check-field.ts';
import { COUNTRIES, HOME_COUNTRY, PERSON_FIELDS, readPerson } from '../../state/person.ts';
import { track } from '../../state/shoji.ts';
import { person, rememberPerson } from '../../state/shop-state.ts';
import { createForm } from '../../ui/create-form.ts';
import { Field, FieldFrame } from '../../ui/field.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { CheckoutFrame, StepEnd } from './frame.tsx';

/** Contact and address: who it goes to and where. */
export const AddressStep = () => {
  const { t, language, page } = useLocale();
  const navigate = useNavigate();
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const { required } = CHECKS;
  const form = createForm(
    { email: CHECKS.email, name: required, phone: CHECKS.phone, street: required, city: required, zip: required },
    (data) => {
      rememberPerson(readPerson(Object.fromEntries(PERSON_FIELDS.map((field) => [field, data.get(field)]))));
      track('checkout_step', { step: 'address' });
      navigate(page('checkout', 'delivery'));
    },
  );
  return (
    <CheckoutFrame step="address">
      <form novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
        <fieldset class="group">
          <legend data-shoji="allow">{t.checkout.contact}</legend>
          <p class="hint" data-shoji="allow">
            {t.checkout.contactHint}
          </p>
          <div class="fields">
            <Field
              name="email"
              type="email"
              label={t.fields.email}
              autocomplete="email"
              value={person().email ?? ''}
              problem={form.problems()['email']}
            />
            <Field
              name="phone"
              type="tel"
              label={t.fields.phone}
              autocomplete="tel"
              value={person().phone ?? ''}
              problem={form.problems()['phone']}
            />
          </div>
        </fieldset>
        <fieldset class="group">
          <legend data-shoji="allow">{t.checkout.deliverTo}</legend>
          <div class="fields">
            <Field
              name="name"
              label={t.fields.name}
              autocomplete="name"
              wide
              value={person().name ?? ''}
              problem={form.problems()['name']}
            />
            <Field
              name="street"
              label={t.fields.street}
              autocomplete="street-address"
              wide
              value={person().street ?? ''}
              problem={form.problems()['street']}
            />
            <Field
              name="zip"
              label={t.fields.zip}
              autocomplete="postal-code"
              value={person().zip ?? ''}
              problem={form.problems()['zip']}
            />
            <Field
              name="city"
              label={t.fields.city}
              autocomplete="address-level2"
              value={person().city ?? ''}
              problem={form.problems()['city']}
            />
            <FieldFrame name="country" label={t.fields.country}>
              <select id="country" name="country" autocomplete="country">
                <For each={COUNTRIES}>
                  {(code) => (
                    <option value={code} selected={code === (person().country ?? HOME_COUNTRY[language])}>
                      {countries.of(code)}
                    </option>
                  )}
                </For>
              </select>
            </FieldFrame>
          </div>
        </fieldset>
        <StepEnd back={page('cart')} label={t.checkout.next} testid="checkout-next" />
      </form>
    </CheckoutFrame>
  );
};
