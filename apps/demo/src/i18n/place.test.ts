import { describe, expect, test } from 'vitest';
import { CATEGORIES, PRODUCTS } from '../catalogue/products.ts';
import { LANGUAGES } from './language.ts';
import { type Place, pathTo, placeAt } from './place.ts';
import { PAGES, STEPS } from './slugs.ts';

const EVERYWHERE: Place[] = [
  { kind: 'home' },
  ...CATEGORIES.map((category): Place => ({ kind: 'category', category })),
  ...PRODUCTS.map(({ id }): Place => ({ kind: 'product', product: id })),
  ...PAGES.map((page): Place => ({ kind: 'page', page })),
  ...STEPS.map((step): Place => ({ kind: 'page', page: 'checkout', step })),
];

describe.each(LANGUAGES)('addresses in %s', (language) => {
  test('lead back to where they came from', () => {
    for (const place of EVERYWHERE) expect(placeAt(pathTo(language, place))).toEqual({ language, place });
  });

  test('are all different and need no escaping', () => {
    const paths = EVERYWHERE.map((place) => pathTo(language, place));
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toBe(encodeURI(path));
  });
});

test.each([
  ['/en/notebooks/lipa-a5-dotted', 'lipa-a5'],
  ['/cs/zapisniky/lipa-a5-teckovany', 'lipa-a5'],
  ['/hu/fuzetek/lipa-a5-pontozott', 'lipa-a5'],
])('%s is a product', (path, product) => {
  expect(placeAt(path)?.place).toEqual({ kind: 'product', product });
});

test.each([
  '/',
  '/de',
  '/en/zapisniky',
  '/en/pens/lipa-a5-dotted',
  '/en/cart/address',
  '/en/checkout/pay',
  '/en/a/b/c',
])('%s is nowhere', (path) => {
  expect(placeAt(path)).toBeNull();
});
