import { useNavigate } from '@solidjs/router';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { formatAmount } from '../i18n/money.ts';
import { type Person, SAMPLE_PERSON, sampleOrders } from '../state/person.ts';
import { orders, person, signedIn, signOut } from '../state/shop-state.ts';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';

/** Who a visitor is. Labels and headings are allowed; no value is. */
export const AccountPage = () => {
  const { t, language, date, count, page } = useLocale();
  const navigate = useNavigate();
  usePageTitle(() => t.account.title);
  const isSample = (): boolean => !signedIn() && orders().length === 0;
  const shown = createMemo<Partial<Person>>(() => (isSample() ? SAMPLE_PERSON[language] : person()));
  const list = createMemo(() => (isSample() ? sampleOrders(language, Date.now()) : orders()));
  const Row = (props: { label: string; children: JSX.Element }) => (
    <>
      <dt data-shoji="allow">{props.label}</dt>
      <dd>{props.children || t.account.missing}</dd>
    </>
  );
  return (
    <div class="page">
      <div class="title-row" data-shoji="allow">
        <h1>{t.account.title}</h1>
        <Show when={!isSample()}>
          <button
            type="button"
            class="button"
            onClick={() => {
              signOut();
              navigate(page('signIn'));
            }}
          >
            {t.account.signOut}
          </button>
        </Show>
      </div>
      <p class="hint" data-shoji="allow">
        <Show when={isSample()}>{t.account.sample} </Show>
        {t.account.note}
      </p>
      <div class="cells">
        <section>
          <h2 data-shoji="allow">{t.account.personal}</h2>
          <dl class="facts">
            <Row label={t.fields.name}>{shown().name}</Row>
            <Row label={t.fields.email}>{shown().email}</Row>
            <Row label={t.fields.phone}>{shown().phone}</Row>
          </dl>
        </section>
        <section>
          <h2 data-shoji="allow">{t.account.address}</h2>
          <dl class="facts">
            <Row label={t.fields.street}>{shown().street}</Row>
            <Row label={t.fields.city}>{shown().city}</Row>
            <Row label={t.fields.zip}>{shown().zip}</Row>
          </dl>
        </section>
      </div>
      <section>
        <h2 data-shoji="allow">{t.account.orders}</h2>
        <p class="hint">{count(t.account.orderCount, list().length)}</p>
        <table>
          <thead data-shoji="allow">
            <tr>
              <th scope="col">{t.account.number}</th>
              <th scope="col">{t.account.date}</th>
              <th scope="col">{t.account.state}</th>
              <th scope="col">{t.account.sum}</th>
            </tr>
          </thead>
          <tbody>
            <For each={list()}>
              {(order) => (
                <tr>
                  <td>{order.number}</td>
                  <td>{date(order.at)}</td>
                  <td>{t.account.states[order.state]}</td>
                  <td>{formatAmount(order.language, order.total)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </div>
  );
};
