import { expect, it } from 'vitest';
import { base64url, createSessionId, isSessionId, isSiteKey } from './ids.ts';

it('makes ids of 22 base64url characters that differ', () => {
  const ids = new Set(Array.from({ length: 200 }, createSessionId));
  expect(ids.size).toBe(200);
  for (const id of ids) expect(isSessionId(id)).toBe(true);
});

it.each(['', 'short', 'x'.repeat(23), `${'x'.repeat(21)}+`, `${'x'.repeat(21)}/`, 5, null])(
  'refuses %j as an id',
  (id) => {
    expect(isSessionId(id)).toBe(false);
  },
);

it('agrees with the platform on base64url', () => {
  for (let length = 0; length < 40; length++) {
    const bytes = crypto.getRandomValues(new Uint8Array(length));
    const expected = btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
    expect(base64url(bytes)).toBe(expected);
  }
});

it.each([
  ['demo', true],
  ['my-shop_2', true],
  ['ab', false],
  ['Demo', false],
  ['../x', false],
])('says of the site key %j: %j', (key, valid) => {
  expect(isSiteKey(key)).toBe(valid);
});
