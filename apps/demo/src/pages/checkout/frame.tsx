import { A, Navigate } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { STEPS, type Step } from '../../i18n/slugs.ts';
import { countItems } from '../../state/cart.ts';
import { cart, delivery } from '../../state/shop-state.ts';
import { useLocale } from '../../ui/locale.tsx';
import { OrderSums } from '../../ui/order-sums.tsx';
import { usePageTitle } from '../../ui/page-title.ts';

const Progress = (props: { step: Step }) => {
  const { t, page } = useLocale();
  const place = () => STEPS.indexOf(props.step);
  return (
    <nav class="progress" aria-label={t.checkout.progress} data-shoji="allow">
      <ol>
        <For each={STEPS}>
          {(step, index) => (
            <li aria-current={step === props.step ? 'step' : undefined} class={index() < place() ? 'done' : undefined}>
              <Show when={index() < place()} fallback={<span>{t.checkout.steps[step]}</span>}>
                <A href={page('checkout', step)}>{t.checkout.steps[step]}</A>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
};

const Summary = () => {
  const { t, product, page } = useLocale();
  return (
    <aside class="summary" data-shoji="allow">
      <h2>{t.cart.summary}</h2>
      <ul class="summary-lines">
        <For each={cart().lines}>
          {(line) => (
            <li>
              <span>
                {line.quantity} × {product(line.product).name}
              </span>
              <span class="hint">{t.colours[line.colour]}</span>
            </li>
          )}
        </For>
      </ul>
      <OrderSums delivery={delivery()} />
      <A href={page('cart')}>{t.cart.edit}</A>
    </aside>
  );
};

/**
 * A step of the checkout with the way so far above it and the order beside it. Nobody pays for an empty basket; that is
 * asked once, because placing the order empties it while its last step is still shown.
 */
export const CheckoutFrame = (props: { step: Step; children: JSX.Element }) => {
  const { t, page } = useLocale();
  usePageTitle(() => `${t.checkout.title}: ${t.checkout.steps[props.step]}`);
  if (countItems(cart()) === 0) return <Navigate href={page('cart')} />;
  return (
    <div class="page checkout">
      <h1 data-shoji="allow">{t.checkout.title}</h1>
      <Progress step={props.step} />
      <div class="two-columns">
        <div>{props.children}</div>
        <Summary />
      </div>
    </div>
  );
};

/** The buttons at the end of a step; the way back keeps what was typed. */
export const StepEnd = (props: { back: string; label: string; testid: 'checkout-next' | 'pay' }) => {
  const { t } = useLocale();
  return (
    <div class="step-end" data-shoji="allow">
      <A href={props.back}>{t.checkout.back}</A>
      <button type="submit" class="button primary large" data-testid={props.testid}>
        {props.label}
      </button>
    </div>
  );
};
