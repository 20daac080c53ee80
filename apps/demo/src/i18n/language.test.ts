import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';
import { formatAmount } from './money.ts';

test.each([
  [['cs-CZ', 'en'], 'cs'],
  [['de-AT', 'hu-HU'], 'hu'],
  [['sk'], 'cs'],
  [['EN-us'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('a browser that wishes for %j gets %s', (wishes, language) => {
  expect(chooseLanguage(wishes)).toBe(language);
});

test('prices are written as readers of the language write them', () => {
  // No-break spaces stay: a sum is not torn over two lines.
  expect(formatAmount('en', 11.9)).toBe('€11.90');
  expect(formatAmount('cs', 1290)).toBe('1\u00a0290\u00a0Kč');
  expect(formatAmount('hu', 20_900)).toBe('20\u00a0900\u00a0Ft');
});
