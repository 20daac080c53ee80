import type { WireEvent } from '@shoji/schema';
import { eventTimes } from './event-times.ts';
import { isInput } from './is-input.ts';

/** A stretch of time, ms from the first event. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

export const INACTIVE_AFTER_MS = 10_000;

/** Stretches of more than `thresholdMs` in which the visitor did nothing, whatever the page did meanwhile. */
export function inactiveStretches(events: readonly WireEvent[], thresholdMs: number = INACTIVE_AFTER_MS): Stretch[] {
  const times = eventTimes(events);
  const inputs = times.filter((_, index) => isInput(events[index] as WireEvent));
  return gapsBetween(inputs, times.at(-1) ?? 0, thresholdMs);
}

/** The same from the times of the inputs, which must be in order. */
export function gapsBetween(inputs: readonly number[], durationMs: number, thresholdMs: number): Stretch[] {
  const stretches: Stretch[] = [];
  let fromMs = 0;
  for (const toMs of [...inputs, durationMs]) {
    if (toMs - fromMs > thresholdMs) stretches.push({ fromMs, toMs });
    fromMs = toMs;
  }
  return stretches;
}
