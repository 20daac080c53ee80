import type { Stretch } from '../timeline/inactive-stretches.ts';

/** A stretch without input is left out but for a second at each end; the way over it takes half a second. */
const EDGE_MS = 1_000;
const TAKES_MS = 500;

export interface Skip {
  readonly fromMs: number;
  readonly toMs: number;
  /** Time of the clock that drives playing. */
  readonly since: number;
}

/** The skip that begins at a time of the recording, if it lies in a stretch that is worth one. */
export function skipAt(
  stretches: readonly Stretch[],
  timeMs: number,
  durationMs: number,
  now: number,
): Skip | undefined {
  const stretch = stretches.find(({ fromMs, toMs }) => timeMs >= fromMs + EDGE_MS && timeMs < toMs);
  if (!stretch) return undefined;
  const toMs = stretch.toMs >= durationMs ? durationMs : stretch.toMs - EDGE_MS;
  return toMs - timeMs > EDGE_MS ? { fromMs: timeMs, toMs, since: now } : undefined;
}

/** Where the play head stands on its way over a skipped stretch. */
export function timeInSkip({ fromMs, toMs, since }: Skip, now: number): number {
  const part = Math.min(1, Math.max(0, (now - since) / TAKES_MS));
  return fromMs + (toMs - fromMs) * part;
}
