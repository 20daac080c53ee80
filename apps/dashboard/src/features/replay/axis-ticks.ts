const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const STEPS = [1, 2, 5, 10, 15, 30].flatMap((step) => [step * SECOND, step * MINUTE]).sort((a, b) => a - b);
const MOST = 7;

/** Moments for the axis: 0, round steps between, and the end; none so near to the end that the words would meet. */
export function axisTicks(durationMs: number): number[] {
  if (durationMs <= 0) return [0];
  const step =
    STEPS.find((candidate) => durationMs / candidate <= MOST) ?? Math.ceil(durationMs / MOST / MINUTE) * MINUTE;
  const ticks = [0];
  for (let at = step; at < durationMs - step * 0.4; at += step) ticks.push(at);
  return [...ticks, durationMs];
}
