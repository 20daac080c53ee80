import { createMasker, type MaskPolicy } from '@shoji/masking';
import type { WireEvent } from '@shoji/schema';
import { record } from 'rrweb';

/** One workload: milliseconds of rrweb without the pass, and of the pass, both in the same run. */
export interface Cost {
  rrwebMs: number;
  maskMs: number;
}

const CELLS = 4;

function rows(count: number, start: number): string {
  let html = '';
  for (let row = start; row < start + count; row++) {
    html +=
      `<tr class="row row-${row % 7}"><td>Lamp of paper and wood, ${row} pieces</td><td title="Price">${row % 900} Kč</td>` +
      `<td><a href="/items/lamp?id=${row}">Look at it</a></td><td><button type="button" class="btn">Add</button></td></tr>`;
  }
  return html;
}

async function measure(policy: MaskPolicy, kept: WireEvent[]): Promise<{ snapshot: Cost; rows: Cost }> {
  document.body.innerHTML = `<table><tbody id="rows">${rows(10_000 / (CELLS * 2 + 3), 0)}</tbody></table>`;
  const masker = createMasker(policy);
  let maskMs = 0;
  const begin = performance.now();
  const stop = record({
    emit(event) {
      const before = performance.now();
      const told = masker.mask(event as WireEvent);
      maskMs += performance.now() - before;
      if (told) kept.push(told);
    },
    slimDOMOptions: 'all',
  });
  const snapshot = { rrwebMs: performance.now() - begin - maskMs, maskMs };
  maskMs = 0;
  const body = document.getElementById('rows');
  if (body) body.innerHTML = rows(1000, 1);
  const replacedAt = performance.now();
  // What rrweb does about a change is in a microtask that the change has queued already.
  await Promise.resolve();
  const replaced = { rrwebMs: performance.now() - replacedAt - maskMs, maskMs };
  stop?.();
  return { snapshot, rows: replaced };
}

const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Medians over `times` runs after two that only warm up, and the events of the last run. */
export async function runMaskingBench(policy: MaskPolicy, times: number) {
  const runs: { snapshot: Cost; rows: Cost }[] = [];
  let kept: WireEvent[] = [];
  for (let run = -2; run < times; run++) {
    kept = [];
    const cost = await measure(policy, kept);
    if (run >= 0) runs.push(cost);
  }
  const cost = (of: 'snapshot' | 'rows'): Cost => ({
    rrwebMs: middle(runs.map((run) => run[of].rrwebMs)),
    maskMs: middle(runs.map((run) => run[of].maskMs)),
  });
  return { snapshot: cost('snapshot'), rows: cost('rows'), events: JSON.stringify(kept) };
}

Object.assign(globalThis, { runMaskingBench });
