import { expect, test } from 'vitest';
import { fill, plural } from './plural.ts';
import { TEXTS } from './texts.ts';

test.each([
  ['en', 0, '0 products'],
  ['en', 1, '1 product'],
  ['en', 2, '2 products'],
  ['cs', 0, '0 výrobků'],
  ['cs', 1, '1 výrobek'],
  ['cs', 2, '2 výrobky'],
  ['cs', 4, '4 výrobky'],
  ['cs', 5, '5 výrobků'],
  ['cs', 1.5, '1,5 výrobku'],
  ['cs', 22, '22 výrobků'],
  ['hu', 1, '1 termék'],
  ['hu', 2, '2 termék'],
] as const)('%s: %d is "%s"', (language, count, text) => {
  expect(plural(language, TEXTS[language].catalogue.found, count)).toBe(text);
});

test('Czech prepositions follow the number too', () => {
  const { inColours } = TEXTS.cs.catalogue;
  expect([1, 3, 5].map((count) => plural('cs', inColours, count))).toEqual([
    'v 1 barvě',
    've 3 barvách',
    'v 5 barvách',
  ]);
});

test('a place without a value stays visible', () => {
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});
