export interface Day<T> {
  /** First moment of the day for the reader, ms since 1970. */
  start: number;
  items: T[];
}

/** Midnight before `ms`, in the reader's time zone. */
export function dayStart(ms: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** Neighbours of the same day together, in the order they come. */
export function groupByDay<T extends { startedAt: number }>(items: readonly T[]): Day<T>[] {
  const days: Day<T>[] = [];
  for (const item of items) {
    const start = dayStart(item.startedAt);
    const last = days.at(-1);
    if (last?.start === start) last.items.push(item);
    else days.push({ start, items: [item] });
  }
  return days;
}

/** How far a day lies back: days have 23 to 25 hours, so it is counted by calendar. */
export function dayKind(start: number, now: number): 'today' | 'yesterday' | 'earlier' {
  const today = dayStart(now);
  if (start >= today) return 'today';
  return start === dayStart(today - 1) ? 'yesterday' : 'earlier';
}
