import { expect, test } from 'vitest';
import { gridSteps, priceHistory } from './price-history.ts';
import { PRODUCTS } from './products.ts';

const now = new Date(2026, 10, 24);

test.each(PRODUCTS.map((product) => [product.id, product] as const))(
  '%s: a year that ends at the price of today',
  (_, product) => {
    for (const language of ['en', 'cs', 'hu'] as const) {
      const points = priceHistory(product, language, now);
      expect(points).toHaveLength(12);
      expect(points.at(-1)).toEqual({ month: new Date(2026, 10, 1), price: product.price[language] });
      expect(points[0]?.month).toEqual(new Date(2025, 11, 1));
      // The page says that today's price is the lowest of 30 days: so the month before may not have been cheaper.
      expect(points.at(-2)?.price).toBeGreaterThanOrEqual(product.price[language]);
    }
  },
);

test('old prices are as round as shops make them', () => {
  const past = [0.887, 1];
  const price = { en: 11.9, cs: 289, hu: 4690 };
  expect(priceHistory({ price, past }, 'en', now)[0]?.price).toBe(10.6);
  expect(priceHistory({ price, past }, 'cs', now)[0]?.price).toBe(256);
  expect(priceHistory({ price, past }, 'hu', now)[0]?.price).toBe(4160);
});

test.each([
  [11.9, [5, 10, 15]],
  [289, [100, 200, 300]],
  [20_900, [10_000, 20_000, 30_000]],
  [3.5, [2, 4, 6]],
])('lines of a plot up to %d', (top, steps) => {
  expect(gridSteps(top)).toEqual(steps);
});
