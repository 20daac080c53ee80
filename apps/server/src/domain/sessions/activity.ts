import type { Activity } from '@shoji/schema';
import type { SessionRow } from '@shoji/storage';

const SLICES = 90;
const INACTIVE_MS = 10_000;

const share = (at: number, from: number, length: number): number => {
  const part = length > 0 ? (at - from) / length : 0;
  return Math.min(1, Math.max(0, Math.round(part * 10_000) / 10_000));
};

/** Seconds in which something happened, ms since 1970 on the server's clock, with how much. */
function activeSeconds(row: SessionRow): [at: number, weight: number][] {
  return row.batches
    .flatMap((batch) =>
      batch.activity.map(([second, weight]): [number, number] => [batch.from + second * 1000, weight]),
    )
    .sort(([a], [b]) => a - b);
}

function inactiveStretches(active: readonly [number, number][], from: number, to: number): [number, number][] {
  const times = [from, ...active.map(([at]) => at), to];
  const stretches: [number, number][] = [];
  times.forEach((time, at) => {
    const next = times[at + 1] ?? time;
    if (next - time >= INACTIVE_MS) stretches.push([time, next]);
  });
  return stretches;
}

/** Weight of each slice. A second is spread over the slices that it covers: in a short visit there are many to one. */
function spread(active: readonly [at: number, weight: number][], start: number, length: number): number[] {
  const weights = new Array<number>(SLICES).fill(0);
  const perMs = length > 0 ? SLICES / length : 0;
  for (const [at, weight] of active) {
    const first = Math.min(SLICES - 1, Math.max(0, Math.floor((at - start) * perMs)));
    const end = Math.min(SLICES, Math.max(first + 1, Math.ceil((at - start + 1000) * perMs)));
    for (let slice = first; slice < end; slice++) weights[slice] = (weights[slice] ?? 0) + weight / (end - first);
  }
  return weights;
}

/** The strip of a row in the list. Bars are relative to the busiest slice; square roots keep quiet ones visible. */
export function summariseActivity(row: SessionRow): Activity {
  const length = row.endedAt - row.startedAt;
  const place = (at: number): number => share(at, row.startedAt, length);
  const active = activeSeconds(row);
  const weights = spread(active, row.startedAt, length);
  const most = Math.max(...weights) || 1;
  const places = (kind: string): number[] =>
    row.batches.flatMap((batch) => batch.marks.filter((mark) => mark.kind === kind).map((mark) => place(mark.at)));
  return {
    bars: weights.map((weight) => Math.round(Math.sqrt(weight / most) * 1000) / 1000),
    pages: places('page'),
    errors: places('error'),
    inactive: inactiveStretches(active, row.startedAt, row.endedAt).map(([from, to]) => [place(from), place(to)]),
  };
}
