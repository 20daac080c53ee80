import { EVENT, type WireEvent } from '@shoji/schema';

export interface HeldEvents {
  push(event: WireEvent): void;
  /** All that is held, in order; nothing is held after it. */
  take(): WireEvent[];
  /** Whether the newest snapshot is old enough for another one, so that the oldest can go. */
  wantsSnapshot(now: number): boolean;
  clear(): void;
}

export interface HoldLimits {
  /** What is older goes, as far as what is left can be played: it begins with a snapshot. */
  lastMs: number;
  snapshotEveryMs: number;
  maxEvents: number;
}

/** The last stretch of a page in memory, in runs that begin with Meta and FullSnapshot. */
export function createHeldEvents({ lastMs, snapshotEveryMs, maxEvents }: HoldLimits): HeldEvents {
  let runs: WireEvent[][] = [];
  let count = 0;

  const dropOldest = (): void => {
    count -= runs.shift()?.length ?? 0;
  };
  return {
    push(event) {
      // A snapshot comes with the Meta before it.
      if (event.type === EVENT.meta || runs.length === 0) runs.push([]);
      runs.at(-1)?.push(event);
      count++;
      // The run after the oldest covers the time: the oldest is not needed.
      while ((runs[1]?.[0]?.timestamp ?? Number.POSITIVE_INFINITY) < event.timestamp - lastMs) dropOldest();
      while (count > maxEvents) dropOldest();
    },
    take() {
      const all = runs.flat();
      runs = [];
      count = 0;
      return all;
    },
    wantsSnapshot(now) {
      const first = runs.at(-1)?.[0];
      return first !== undefined && (first.type !== EVENT.meta || now - first.timestamp >= snapshotEveryMs);
    },
    clear() {
      runs = [];
      count = 0;
    },
  };
}
