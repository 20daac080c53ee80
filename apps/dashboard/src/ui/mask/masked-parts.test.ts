import { expect, it } from 'vitest';
import { maskedParts } from './masked-parts.ts';

it.each([
  ['', []],
  ['/en/cart', [{ text: '/en/cart' }]],
  ['/u/▒▒▒▒?q=▒▒', [{ text: '/u/' }, { masked: 4 }, { text: '?q=' }, { masked: 2 }]],
  ['▒'.repeat(300), [{ masked: 12 }]],
  ['/en/orders/~', [{ text: '/en/orders/' }, { masked: 4 }]],
  [
    '/~/x?step=~&~=~#~',
    ['/', 4, '/x?step=', 4, '&', 4, '=', 4, '#', 4].map((part) =>
      typeof part === 'string' ? { text: part } : { masked: part },
    ),
  ],
  ['/~jana/a~b', [{ text: '/~jana/a~b' }]],
])('cuts %j', (text, parts) => {
  expect(maskedParts(text)).toEqual(parts);
});
