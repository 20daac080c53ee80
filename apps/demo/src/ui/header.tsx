import { A, useLocation } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { CATEGORIES } from '../catalogue/products.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/language.ts';
import { pathTo, placeAt } from '../i18n/place.ts';
import { countItems } from '../state/cart.ts';
import { shojiUrl } from '../state/shoji.ts';
import { cart, signedIn } from '../state/shop-state.ts';
import { Icon } from './icon.tsx';
import { Leaf } from './leaf.tsx';
import { useLocale } from './locale.tsx';

/** The same place in another language; its home page where there is no such place. */
const inLanguage = (path: string, language: Language): string =>
  pathTo(language, placeAt(path)?.place ?? { kind: 'home' });

export const Strip = () => {
  const { t } = useLocale();
  return (
    <aside class="strip" data-shoji="allow" aria-labelledby="strip">
      <span id="strip">{t.strip.text}</span> <a href={shojiUrl()}>{t.strip.link}</a>
    </aside>
  );
};

const Languages = () => {
  const { t } = useLocale();
  const location = useLocation();
  return (
    <nav class="languages" aria-label={t.nav.languages}>
      <For each={LANGUAGES}>
        {(other) => (
          <A
            href={inLanguage(location.pathname, other)}
            hreflang={other}
            lang={other}
            aria-label={LANGUAGE_NAMES[other]}
          >
            {other.toUpperCase()}
          </A>
        )}
      </For>
    </nav>
  );
};

export const Header = () => {
  const { t, to, page } = useLocale();
  return (
    <header class="header" data-shoji="allow">
      <A class="brand" href={to({ kind: 'home' })} aria-label={t.nav.home} end>
        <Leaf />
        <span>Papírna Lípa</span>
      </A>
      <nav class="goods-nav" aria-label={t.nav.label}>
        <For each={CATEGORIES}>
          {(category) => <A href={to({ kind: 'category', category })}>{t.categories[category]}</A>}
        </For>
        <A href={page('gift')}>{t.nav.gift}</A>
      </nav>
      <div class="header-end">
        <Languages />
        <A class="header-link" href={page(signedIn() ? 'account' : 'signIn')}>
          <Icon name="person" />
          <span>{signedIn() ? t.nav.account : t.nav.signIn}</span>
        </A>
        <A class="header-link cart-link" href={page('cart')} data-testid="cart-link">
          <Icon name="bag" />
          <span>{t.nav.cart}</span>
          <Show when={countItems(cart()) > 0}>
            <b>{countItems(cart())}</b>
          </Show>
        </A>
      </div>
    </header>
  );
};
