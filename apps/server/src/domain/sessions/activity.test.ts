import type { SessionRow } from '@shoji/storage';
import { makeIndex } from '@shoji/storage/conformance';
import { describe, expect, it } from 'vitest';
import { summariseActivity } from './activity.ts';
import { isLive } from './summarise.ts';

const START = 1_764_000_000_000;

function row(
  lengthMs: number,
  activity: [number, number][],
  marks: SessionRow['batches'][number]['marks'] = [],
): SessionRow {
  const index = makeIndex({ from: START, to: START + lengthMs, activity, marks });
  const batch = { ...index, tabId: 'tab', seq: 0, receivedAt: START };
  return {
    ...index,
    id: 'id',
    siteKey: 'shop',
    startedAt: START,
    endedAt: START + lengthMs,
    lastBatchAt: START,
    tabs: 1,
    entryPath: '/',
    exitPath: '/',
    batches: [batch],
  };
}

describe('the strip of a visit', () => {
  it('shows a second of a short visit over all that it covers', () => {
    const { bars } = summariseActivity(row(3_000, [[1, 9]]));
    expect(bars).toHaveLength(90);
    expect(bars.slice(0, 30).every((bar) => bar === 0)).toBe(true);
    expect(bars.slice(30, 60).every((bar) => bar === 1)).toBe(true);
    expect(bars.slice(60).every((bar) => bar === 0)).toBe(true);
  });

  it('keeps everything within the visit', () => {
    const { bars, pages } = summariseActivity(
      row(
        90_000,
        [
          [0, 1],
          [89, 4],
          [500, 1],
        ],
        [{ at: START + 45_000, kind: 'page', text: '/' }],
      ),
    );
    expect(bars[89]).toBe(1);
    expect(Math.max(...bars)).toBeLessThanOrEqual(1);
    expect(pages).toEqual([0.5]);
  });

  it('says where nothing happened for ten seconds or more', () => {
    expect(
      summariseActivity(
        row(60_000, [
          [0, 1],
          [9, 1],
          [39, 1],
        ]),
      ).inactive,
    ).toEqual([
      [0.15, 0.65],
      [0.65, 1],
    ]);
  });

  it('of a visit without length is empty and no NaN', () => {
    expect(summariseActivity(row(0, [])).bars.every((bar) => bar === 0)).toBe(true);
  });
});

it('a visit is live while batches come', () => {
  const clock = { now: START, idleMs: 1_800_000 };
  expect([29_000, 31_000].map((age) => isLive(START - age, clock))).toEqual([true, false]);
  expect(isLive(START - 3_000, { ...clock, idleMs: 2_000 })).toBe(false);
});
