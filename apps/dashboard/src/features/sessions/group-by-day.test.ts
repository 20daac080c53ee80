import { describe, expect, it } from 'vitest';
import { dayKind, dayStart, groupByDay } from './group-by-day.ts';

const at = (day: number, hour: number, minute = 0) => ({ startedAt: new Date(2026, 10, day, hour, minute).getTime() });

describe('groupByDay', () => {
  it('keeps the order and begins a group at midnight of the reader', () => {
    const items = [at(24, 9), at(24, 0), at(23, 23, 59), at(21, 12)];
    expect(groupByDay(items).map((day) => day.items.length)).toEqual([2, 1, 1]);
    expect(groupByDay(items)[1]?.start).toBe(new Date(2026, 10, 23).getTime());
  });
  it('has no groups without items', () => {
    expect(groupByDay([])).toEqual([]);
  });
});

describe('dayKind', () => {
  const now = at(24, 0, 10).startedAt;
  it.each([
    [at(24, 0), 'today'],
    [at(23, 23, 59), 'yesterday'],
    [at(23, 0), 'yesterday'],
    [at(22, 23, 59), 'earlier'],
  ])('%j is %s', (item, kind) => {
    expect(dayKind(dayStart(item.startedAt), now)).toBe(kind);
  });
  it('knows yesterday across a day of 25 hours', () => {
    // Clocks went back on 25 October 2026 in much of Europe; elsewhere the day has 24 hours and this holds as well.
    const monday = new Date(2026, 9, 26, 0, 30).getTime();
    expect(dayKind(new Date(2026, 9, 25).getTime(), monday)).toBe('yesterday');
  });
});
