import { createContext, type JSX, useContext } from 'solid-js';
import type { ProductId } from '../catalogue/products.ts';
import type { ProductText } from '../catalogue/texts/en.ts';
import { PRODUCT_TEXTS } from '../catalogue/texts/index.ts';
import type { Language } from '../i18n/language.ts';
import { formatAmount, type Money } from '../i18n/money.ts';
import { type Place, pathTo } from '../i18n/place.ts';
import { type Plural, plural } from '../i18n/plural.ts';
import type { Page, Step } from '../i18n/slugs.ts';
import { TEXTS, type Texts } from '../i18n/texts.ts';

/** Everything that depends on the language. Another language is another tree of pages, so nothing here changes. */
export interface Locale {
  language: Language;
  t: Texts;
  product(id: ProductId): ProductText;
  /** A price that is set in every currency. */
  money(price: Money): string;
  /** A sum in this language's currency. */
  amount(sum: number): string;
  count(forms: Plural, count: number): string;
  date(time: number | Date): string;
  to(place: Place): string;
  page(page: Page, step?: Step): string;
}

const Context = createContext<Locale>();

export function createLocale(language: Language): Locale {
  const dates = new Intl.DateTimeFormat(language === 'en' ? 'en-IE' : language, { dateStyle: 'long' });
  return {
    language,
    t: TEXTS[language],
    product: (id) => PRODUCT_TEXTS[language][id],
    money: (price) => formatAmount(language, price[language]),
    amount: (sum) => formatAmount(language, sum),
    count: (forms, count) => plural(language, forms, count),
    date: (time) => dates.format(time),
    to: (place) => pathTo(language, place),
    page: (page, step) => pathTo(language, step ? { kind: 'page', page, step } : { kind: 'page', page }),
  };
}

export const LocaleProvider = (props: { language: Language; children: JSX.Element }) => (
  <Context.Provider value={createLocale(props.language)}>{props.children}</Context.Provider>
);

export function useLocale(): Locale {
  const locale = useContext(Context);
  if (!locale) throw new Error('useLocale is used outside LocaleProvider.');
  return locale;
}
