import { expect, it } from 'vitest';
import { maskedParts } from './masked-parts.ts';

it.each([
  ['', []],
  ['/en/cart', [{ text: '/en/cart' }]],
  ['/u/▒▒▒▒?q=▒▒', [{ text: '/u/' }, { masked: 4 }, { text: '?q=' }, { masked: 2 }]],
  ['▒'.repeat(300), [{ masked: 12 }]],
])('cuts %j', (text, parts) => {
  expect(maskedParts(text)).toEqual(parts);
});
