import type { Language } from '../i18n/language.ts';
import type { Product } from './products.ts';

export interface PricePoint {
  /** First day of the month. */
  month: Date;
  price: number;
}

/** Prices of the last 12 months in the currency of the language; the last point is this month's and today's price. */
export function priceHistory(product: Pick<Product, 'price' | 'past'>, language: Language, now: Date): PricePoint[] {
  const today = product.price[language];
  // Shop prices are round: to ten cents, to the crown, to ten forints.
  const step = { en: 0.1, cs: 1, hu: 10 }[language];
  const count = product.past.length;
  return product.past.map((share, index) => ({
    month: new Date(now.getFullYear(), now.getMonth() - (count - 1 - index), 1),
    price: share === 1 ? today : Number((Math.round((today * share) / step) * step).toFixed(2)),
  }));
}

/** Up to three round steps from zero to at least `top`, for the lines of a plot. */
export function gridSteps(top: number): number[] {
  const raw = top / 3;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size * 3 >= top) ?? raw;
  return [step, 2 * step, 3 * step];
}
