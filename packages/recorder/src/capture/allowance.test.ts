import { expect, it } from 'vitest';
import { createAllowance } from './allowance.ts';

it('lets so many through within a second and so many in all, and counts the rest once', () => {
  const allowance = createAllowance(2, 5);
  const taken = (at: number): boolean[] => [1, 2, 3].map(() => allowance.take(at));
  expect(taken(1000)).toEqual([true, true, false]);
  expect(allowance.refused()).toBe(1);
  expect(allowance.refused()).toBe(0);
  expect(taken(2000)).toEqual([true, true, false]);
  expect(taken(3000)).toEqual([true, false, false]);
  expect(taken(4000)).toEqual([false, false, false]);
  expect(allowance.refused()).toBe(6);
});

it('is not opened by a clock that goes back', () => {
  const allowance = createAllowance(1, 2);
  expect([5000, 4000, 5000, 4000].map((at) => allowance.take(at))).toEqual([true, true, false, false]);
});
