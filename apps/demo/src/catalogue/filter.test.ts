import { describe, expect, test } from 'vitest';
import { filterProducts, readWish, type Wish, writeWish } from './filter.ts';
import { PRODUCTS } from './products.ts';
import { PRODUCT_TEXTS } from './texts/index.ts';

const everything: Wish = { words: '', colours: [], band: null, sort: 'favourite' };
const find = (parts: Partial<Wish>, language: 'en' | 'cs' | 'hu' = 'en') =>
  filterProducts(PRODUCTS, { ...everything, ...parts }, { language, words: PRODUCT_TEXTS[language] });
const ids = (parts: Partial<Wish>, language?: 'en' | 'cs' | 'hu') => find(parts, language).map(({ id }) => id);

describe('filters', () => {
  test('no wish shows everything, favourites first', () => {
    expect(find({})).toHaveLength(PRODUCTS.length);
    expect(ids({})[0]).toBe('lipa-a5');
  });

  test('a category shows its own', () => {
    expect(new Set(find({ category: 'pens' }).map(({ category }) => category))).toEqual(new Set(['pens']));
  });

  test('words are found without their marks, in any case, and all of them', () => {
    expect(ids({ words: 'zapisnik LIPA' }, 'cs')).toEqual(['lipa-a5']);
    expect(ids({ words: 'töltőtoll' }, 'hu')).toContain('vltava');
    expect(ids({ words: 'notebook nothing-like-it' })).toEqual([]);
  });

  test('of several colours one is enough', () => {
    const found = find({ colours: ['slate', 'sage'] });
    expect(found.length).toBeGreaterThan(0);
    for (const { colours } of found)
      expect(colours.some((colour) => colour === 'slate' || colour === 'sage')).toBe(true);
  });

  test.each(['en', 'cs', 'hu'] as const)('in %s each product is in exactly one band of prices', (language) => {
    const found = (['low', 'middle', 'high'] as const).flatMap((band) => ids({ band }, language));
    expect(found.toSorted()).toEqual(PRODUCTS.map(({ id }) => id as string).toSorted());
    expect(ids({ band: 'low' }, language).length).toBeGreaterThan(0);
  });

  test('orders', () => {
    const prices = (sort: 'cheap' | 'dear') => find({ sort }, 'hu').map(({ price }) => price.hu);
    expect(prices('cheap')).toEqual(prices('cheap').toSorted((a, b) => a - b));
    expect(prices('dear')).toEqual(prices('cheap').toReversed());
    expect(ids({ sort: 'rating' })[0]).toBe('boruvka');
    expect(ids({ sort: 'name' }, 'cs')[0]).toBe('louka');
  });

  test('the catalogue itself stays as it was', () => {
    const before = PRODUCTS.map(({ id }) => id);
    find({ sort: 'dear' });
    expect(PRODUCTS.map(({ id }) => id)).toEqual(before);
  });
});

describe('a wish in the address', () => {
  test('survives the way there and back', () => {
    const wish: Wish = { category: 'pens', words: 'pero', colours: ['moss', 'river'], band: 'high', sort: 'name' };
    const params = Object.fromEntries(Object.entries(writeWish(wish)).filter(([, value]) => value !== null));
    expect(readWish(params, 'pens')).toEqual(wish);
  });

  test('an empty wish leaves the address clean', () => {
    expect(Object.values(writeWish(everything))).toEqual([null, null, null, null]);
  });

  test('nonsense in the address means no wish', () => {
    expect(readWish({ colour: 'pink.constructor', price: 'free', sort: 'up' })).toEqual({
      ...everything,
      category: undefined,
    });
  });
});
