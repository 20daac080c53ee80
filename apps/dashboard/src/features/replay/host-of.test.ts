import { expect, it } from 'vitest';
import { hostOf } from './host-of.ts';
import { percent } from './percent.ts';

it.each([
  [['https://shop.example'], 'shop.example'],
  [['http://127.0.0.1:*'], '127.0.0.1'],
  [['http://127.0.0.1:4701'], '127.0.0.1:4701'],
  [['https://a.example', 'https://b.example'], undefined],
  [[], undefined],
  [undefined, undefined],
])('of %j is %j', (origins, host) => {
  expect(hostOf(origins)).toBe(host);
});

it.each([
  [0, 100, '0%'],
  [12_345, 100_000, '12.35%'],
  [500, 100, '100%'],
  [-5, 100, '0%'],
  [5, 0, '0%'],
])('puts %d of %d ms at %s', (ms, duration, place) => {
  expect(percent(ms, duration)).toBe(place);
});
