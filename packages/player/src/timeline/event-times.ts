/** Puts times in order as events come: ms from the first event, never going back. */
export function createEventClock(): (timestamp: unknown) => number {
  let first: number | undefined;
  let last = 0;
  return (timestamp) => {
    if (typeof timestamp !== 'number' || !Number.isFinite(timestamp)) return last;
    first ??= timestamp;
    last = Math.max(last, timestamp - first);
    return last;
  };
}

/**
 * When each event happened, ms from the first. Events stand in the order of their recording; a visitor's clock that is
 * set back in the middle of a visit must not reorder them, so time stands still until it has caught up.
 */
export function eventTimes(events: readonly { readonly timestamp: number }[]): number[] {
  const clock = createEventClock();
  return events.map((event) => clock(event?.timestamp));
}
