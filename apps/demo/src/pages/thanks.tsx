import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { orders, person } from '../state/shop-state.ts';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';

const DAY = 86_400_000;
const DELIVERY_DAYS = 3;

/** The order is in. The words are public; number, date and address of the buyer are not. */
export const ThanksPage = () => {
  const { t, date, page, to } = useLocale();
  const order = () => orders()[0];
  usePageTitle(() => t.checkout.thanks);
  return (
    <div class="page narrow">
      <Show
        when={order()}
        fallback={
          <p class="lead" data-shoji="allow">
            {t.checkout.nothing}
          </p>
        }
      >
        {(placed) => (
          <div class="thanks" data-testid="order-done">
            <svg data-shoji="allow" class="seal" viewBox="0 0 72 72" aria-hidden="true">
              <path
                fill="#a04638"
                d="M36 4c9-1 14 5 20 9s12 10 12 20-3 15-8 22-12 13-23 13-19-4-25-11S4 44 4 34s6-16 12-21 11-8 20-9z"
              />
              <circle cx="36" cy="36" r="20" fill="none" stroke="#7c342a" stroke-width="2.5" />
              <path fill="none" stroke="#f7f3e8" stroke-width="4" stroke-linecap="round" d="m27 37 7 7 12-15" />
            </svg>
            <h1 data-shoji="allow">{t.checkout.thanks}</h1>
            <p class="lead">
              <span data-shoji="allow">{t.checkout.thanksText}</span> <b>{person().email}</b>
            </p>
            <dl class="facts">
              <dt data-shoji="allow">{t.checkout.order}</dt>
              <dd>{placed().number}</dd>
              <dt data-shoji="allow">{t.checkout.arrives}</dt>
              <dd>{date(placed().at + DELIVERY_DAYS * DAY)}</dd>
              <dt data-shoji="allow">{t.checkout.sendingTo}</dt>
              <dd>
                {person().name}, {person().street}, {person().zip} {person().city}
              </dd>
            </dl>
          </div>
        )}
      </Show>
      <div class="step-end" data-shoji="allow">
        <A href={to({ kind: 'home' })}>{t.checkout.backToShop}</A>
        <Show when={order()}>
          <A class="button large" href={page('account')}>
            {t.checkout.toAccount}
          </A>
        </Show>
      </div>
    </div>
  );
};
