import { expect, it } from 'vitest';
import { clock } from './clock.ts';

it.each([
  [0, '0:00'],
  [-5, '0:00'],
  [999, '0:00'],
  [7_000, '0:07'],
  [59_999, '0:59'],
  [60_000, '1:00'],
  [698_000, '11:38'],
  [3_904_000, '1:05:04'],
  [14_400_000, '4:00:00'],
])('writes %d ms as %s', (ms, text) => {
  expect(clock(ms)).toBe(text);
});
