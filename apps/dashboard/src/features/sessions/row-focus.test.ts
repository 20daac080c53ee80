import { expect, it } from 'vitest';
import { nextRow } from './row-focus.ts';

it.each([
  [-1, 3, 1, 0],
  [-1, 3, -1, 2],
  [0, 3, 1, 1],
  [2, 3, 1, 2],
  [0, 3, -1, 0],
  [-1, 0, 1, -1],
] as const)('from row %d of %d by %d to %d', (at, count, step, next) => {
  expect(nextRow(at, count, step)).toBe(next);
});
