import { expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.ts';
import { busiest, graphPaths } from './graph-paths.ts';

it.each([
  [0, [0]],
  [800, [0, 800]],
  [6_900, [0, 1, 2, 3, 4, 5, 6, 6.9].map((second) => second * 1_000)],
  [698_000, [0, 120_000, 240_000, 360_000, 480_000, 600_000, 698_000]],
])('puts ticks on %d ms', (duration, ticks) => {
  expect(axisTicks(duration)).toEqual(ticks);
});

it('never crowds the axis', () => {
  for (let duration = 1_000; duration < 4 * 3_600_000; duration = Math.ceil(duration * 1.07))
    expect(axisTicks(duration).length).toBeLessThanOrEqual(9);
});

it('draws activity from zero and finds its peak', () => {
  expect(graphPaths([0, 1])).toEqual({ curve: 'M250 40L750 4', area: 'M0 40L250 40L750 4L1000 40z' });
  expect(graphPaths([])).toEqual({ curve: '', area: '' });
  expect(busiest([0, 0.2, 0.9, 0.1])).toBe(0.625);
  expect(busiest([])).toBe(0);
});
