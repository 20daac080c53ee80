import { CATEGORIES, type Category, PRODUCTS, type ProductId } from '../catalogue/products.ts';
import { PRODUCT_TEXTS } from '../catalogue/texts/index.ts';
import { isLanguage, type Language } from './language.ts';
import { CATEGORY_SLUGS, PAGE_SLUGS, PAGES, type Page, STEP_SLUGS, STEPS, type Step } from './slugs.ts';

/** Somewhere in the shop, in no language. */
export type Place =
  | { kind: 'home' }
  | { kind: 'category'; category: Category }
  | { kind: 'product'; product: ProductId }
  | { kind: 'page'; page: Page; step?: Step };

/** Address of a place in a language, e.g. `/cs/zapisniky/lipa-a5-teckovany`. */
export function pathTo(language: Language, place: Place): string {
  switch (place.kind) {
    case 'home':
      return `/${language}`;
    case 'category':
      return `/${language}/${CATEGORY_SLUGS[language][place.category]}`;
    case 'product': {
      const product = PRODUCTS.find(({ id }) => id === place.product);
      const category = CATEGORY_SLUGS[language][product?.category ?? 'notebooks'];
      return `/${language}/${category}/${PRODUCT_TEXTS[language][place.product].slug}`;
    }
    case 'page': {
      const path = `/${language}/${PAGE_SLUGS[language][place.page]}`;
      return place.step ? `${path}/${STEP_SLUGS[language][place.step]}` : path;
    }
  }
}

/** The product whose address in that category ends so, in that language. */
export const productAt = (language: Language, category: Category, slug: string): ProductId | undefined =>
  PRODUCTS.find((product) => product.category === category && PRODUCT_TEXTS[language][product.id].slug === slug)?.id;

/** The place that an address means, with its language; null for an address that the shop does not have. */
export function placeAt(path: string): { language: Language; place: Place } | null {
  const [language = '', first, second, ...rest] = path.split('/').filter(Boolean);
  if (!isLanguage(language) || rest.length > 0) return null;
  if (first === undefined) return { language, place: { kind: 'home' } };
  const category = CATEGORIES.find((name) => CATEGORY_SLUGS[language][name] === first);
  if (category) {
    if (second === undefined) return { language, place: { kind: 'category', category } };
    const product = productAt(language, category, second);
    return product ? { language, place: { kind: 'product', product } } : null;
  }
  const page = PAGES.find((name) => PAGE_SLUGS[language][name] === first);
  if (!page) return null;
  if (second === undefined) return { language, place: { kind: 'page', page } };
  const step = page === 'checkout' ? STEPS.find((name) => STEP_SLUGS[language][name] === second) : undefined;
  return step ? { language, place: { kind: 'page', page, step } } : null;
}
