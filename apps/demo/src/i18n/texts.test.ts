import { describe, expect, test } from 'vitest';
import { CATEGORIES, PRODUCTS } from '../catalogue/products.ts';
import { reviewsOf } from '../catalogue/reviews.ts';
import { PRODUCT_TEXTS } from '../catalogue/texts/index.ts';
import { LANGUAGES } from './language.ts';
import { TEXTS } from './texts.ts';

const CATEGORIES_OF_NUMBERS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const isPlural = (value: object): boolean =>
  'other' in value && Object.keys(value).every((key) => CATEGORIES_OF_NUMBERS.has(key));

/** Every text with its path. The forms of a plural count as one text, since languages differ in their number. */
function flatten(value: unknown, path: string, into: Map<string, string[]>): Map<string, string[]> {
  if (typeof value === 'string') into.set(path, [value]);
  else if (typeof value === 'object' && value !== null) {
    if (isPlural(value)) into.set(path, Object.values(value) as string[]);
    else for (const [key, part] of Object.entries(value)) flatten(part, `${path}/${key}`, into);
  }
  return into;
}

const placesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].toSorted();

/** Words that are the same in another language on purpose. */
const SAME = new Set([
  '/fields/email',
  '/product/paper',
  '/about/figures/0/value',
  '/about/figures/1/value',
  '/about/figures/2/value',
]);

const english = flatten(TEXTS.en, '', new Map());

describe.each(LANGUAGES)('texts in %s', (language) => {
  const texts = flatten(TEXTS[language], '', new Map());

  test('have every key, and no other', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('are never empty and never end in white space', () => {
    for (const [path, forms] of texts) for (const text of forms) expect(text, path).toMatch(/^\S(.*\S)?$/s);
  });

  test('have the same places for values', () => {
    for (const [path, forms] of texts) expect(placesOf(forms), path).toEqual(placesOf(english.get(path) ?? []));
  });

  test('shout nowhere', () => {
    for (const [path, forms] of texts) expect(forms.join(' '), path).not.toContain('!');
  });

  test('name and describe every product', () => {
    for (const { id } of PRODUCTS) {
      const { slug, name, kind, about } = PRODUCT_TEXTS[language][id];
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const text of [name, kind, about]) expect(text.trim()).not.toBe('');
    }
  });

  test('have reviews in every category', () => {
    for (const category of CATEGORIES) expect(reviewsOf(language, category).length).toBeGreaterThan(0);
  });
});

test.each(['cs', 'hu'] as const)('%s is translated', (language) => {
  const same = [...flatten(TEXTS[language], '', new Map())]
    .filter(([path, forms]) => !SAME.has(path) && forms[0] === english.get(path)?.[0])
    .map(([path]) => path);
  expect(same).toEqual([]);
});

test.each(LANGUAGES)('%s has a form for every plural category of the language', (language) => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const { found } = TEXTS[language].catalogue;
  for (const forms of [
    found,
    TEXTS[language].cart.count,
    TEXTS[language].product.reviewCount,
    TEXTS[language].account.orderCount,
  ])
    for (const category of needed) expect(forms[category] ?? forms.other).toBeTruthy();
  if (language === 'cs') expect(Object.keys(found).toSorted()).toEqual(['few', 'many', 'one', 'other']);
});
