import { expect, it } from 'vitest';
import { momentPath, startOf } from './deep-link.ts';
import { speedStep } from './speeds.ts';

it.each([
  [undefined, 0],
  ['', 0],
  ['abc', 0],
  ['-3', 0],
  ['Infinity', 0],
  ['252', 252_000],
  ['1.25', 1_250],
])('reads t=%j as %d ms', (t, ms) => {
  expect(startOf(t)).toBe(ms);
});

it('writes the address of a moment', () => {
  expect(momentPath('abc', 252_900)).toBe('/sessions/abc?t=252');
  expect(momentPath('abc', 252_900, 2)).toBe('/sessions/abc?t=252&tab=2');
});

it('steps through speeds and stays at the ends', () => {
  expect(speedStep(1, 1)).toBe(2);
  expect(speedStep(1, -1)).toBe(0.5);
  expect(speedStep(0.5, -1)).toBe(0.5);
  expect(speedStep(16, 1)).toBe(16);
});
