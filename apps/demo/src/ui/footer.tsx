import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { CATEGORIES } from '../catalogue/products.ts';
import { answer, askAgain } from '../state/consent.ts';
import { Leaf } from './leaf.tsx';
import { useLocale } from './locale.tsx';

export const Footer = () => {
  const { t, to, page } = useLocale();
  return (
    <footer class="footer" data-shoji="allow">
      <div class="footer-columns">
        <section>
          <h2>{t.footer.goods}</h2>
          <ul>
            <For each={CATEGORIES}>
              {(category) => (
                <li>
                  <A href={to({ kind: 'category', category })}>{t.categories[category]}</A>
                </li>
              )}
            </For>
          </ul>
        </section>
        <section>
          <h2>{t.footer.help}</h2>
          <ul>
            <li>
              <A href={page('contact')}>{t.footer.contact}</A>
            </li>
            <li>
              <A href={page('stores')}>{t.footer.stores}</A>
            </li>
            <li>
              <A href={page('gift')}>{t.nav.gift}</A>
            </li>
            <li>
              <A href={page('account')}>{t.nav.account}</A>
            </li>
          </ul>
        </section>
        <section>
          <h2>{t.footer.house}</h2>
          <ul>
            <li>
              <A href={page('about')}>{t.footer.about}</A>
            </li>
            <li>
              <A href={page('terms')}>{t.footer.terms}</A>
            </li>
            <li>
              <A href={page('recording')}>{t.footer.recording}</A>
            </li>
            <li>
              <button type="button" class="link" data-testid="consent-settings" onClick={askAgain}>
                {t.footer.consent}
              </button>
            </li>
          </ul>
        </section>
      </div>
      <div class="footer-end">
        <Leaf />
        <p>
          {t.footer.small}
          <Show when={answer()}>
            {(given) => <span> {given().choice === 'granted' ? t.footer.granted : t.footer.denied}</span>}
          </Show>
        </p>
      </div>
    </footer>
  );
};
