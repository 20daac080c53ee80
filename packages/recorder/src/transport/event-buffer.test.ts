import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEventBuffer } from './event-buffer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const event = (timestamp: number, text = '') => ({ type: 3, timestamp, data: text });
function setUp(targetBytes = 1_000) {
  const cuts: number[][] = [];
  const buffer = createEventBuffer({
    targetBytes,
    maxEvents: 50,
    firstMs: 1_000,
    everyMs: 5_000,
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    onCut: (events) => cuts.push(events.map((json) => JSON.parse(json).timestamp)),
  });
  return { buffer, cuts };
}

it('cuts the first batch after 1 s, the others after 5 s, and none of nothing', () => {
  const { buffer, cuts } = setUp();
  vi.advanceTimersByTime(60_000);
  expect(cuts).toEqual([]);
  buffer.push(event(1));
  vi.advanceTimersByTime(999);
  expect(cuts).toEqual([]);
  vi.advanceTimersByTime(1);
  buffer.push(event(2));
  vi.advanceTimersByTime(4_999);
  expect(cuts).toEqual([[1]]);
  vi.advanceTimersByTime(1);
  expect(cuts).toEqual([[1], [2]]);
  buffer.hurry();
  buffer.push(event(3));
  vi.advanceTimersByTime(1_000);
  expect(cuts).toEqual([[1], [2], [3]]);
});

it('cuts before the size is passed, also around an event that passes it alone', () => {
  const { buffer, cuts } = setUp();
  for (const [at, length] of [400, 400, 400, 3_000, 10].entries()) buffer.push(event(at, 'x'.repeat(length)));
  buffer.cut();
  expect(cuts).toEqual([[0, 1], [2], [3], [4]]);
});

it('cuts by number of events', () => {
  const { buffer, cuts } = setUp(1_000_000);
  for (let at = 0; at < 120; at++) buffer.push(event(at));
  expect(cuts.map((cut) => cut.length)).toEqual([50, 50]);
});

it('gives pieces in order, none lost', () => {
  const { buffer, cuts } = setUp(100_000);
  for (let at = 0; at < 10; at++) buffer.push(event(at, 'x'.repeat(100)));
  buffer.cut(400);
  expect(cuts.length).toBeGreaterThan(3);
  expect(cuts.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
