import { expect, it } from 'vitest';
import { backoffMs, judge, parseRetryAfter } from './judge.ts';

const NOW = Date.UTC(2026, 10, 24, 12);

it.each([
  [200, 'stored'],
  [204, 'stored'],
  [400, 'refused'],
  [404, 'refused'],
  [409, 'refused'],
  [401, 'stop'],
  [403, 'stop'],
  [410, 'stop'],
  [413, 'split'],
  [0, 'retry'],
  [408, 'retry'],
  [429, 'retry'],
  [500, 'retry'],
  [503, 'retry'],
])('judges %i as %s', (status, kind) => {
  expect(judge({ status, retryAfter: null }, NOW).kind).toBe(kind);
});

it.each([
  [null, 0],
  ['7', 7_000],
  [new Date(NOW + 90_000).toUTCString(), 90_000],
  [new Date(NOW - 90_000).toUTCString(), 0],
  ['soon', 0],
  ['99999999', 600_000],
])('reads Retry-After %j as %i ms', (value, ms) => {
  expect(parseRetryAfter(value, NOW)).toBe(ms);
});

it('waits longer each time, up to a minute, and never in step', () => {
  expect([1, 2, 3, 4].map((tries) => backoffMs(tries, () => 1))).toEqual([1000, 2000, 4000, 8000]);
  expect(backoffMs(30, () => 1)).toBe(60_000);
  expect(backoffMs(1, () => 0)).toBe(500);
});
