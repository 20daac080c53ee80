import { describe, expect, it } from 'vitest';
import { STUB, snippetOf, visitableOrigin } from './snippet-text.ts';

it('writes the snippet of the public contract', () => {
  expect(snippetOf('demo', 'http://127.0.0.1:4700')).toBe(
    '<script async src="http://127.0.0.1:4700/r/demo.js"></script>',
  );
});

it('has a stub that keeps calls in order', () => {
  const page: { shoji?: { q: unknown[] } & Record<string, (...args: unknown[]) => void> } = {};
  const code = STUB.replace(/<\/?script>/g, '');
  new Function('window', code)(page);
  page.shoji?.['consent']?.('granted');
  page.shoji?.['track']?.('bought', { items: 2 });
  expect(page.shoji?.q).toEqual([
    ['consent', 'granted'],
    ['track', 'bought', { items: 2 }],
  ]);
});

describe('visitableOrigin', () => {
  it.each([
    [['http://127.0.0.1:*', 'http://127.0.0.1:4701'], 'http://127.0.0.1:4701'],
    [['http://127.0.0.1:*'], undefined],
    [['javascript:alert(1)'], undefined],
    [[], undefined],
  ])('of %j is %j', (origins, origin) => {
    expect(visitableOrigin(origins)).toBe(origin);
  });
});
