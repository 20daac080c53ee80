import { createMasker, type LiveQuestions, type MaskPolicy } from '@shoji/masking';
import type { WireEvent } from '@shoji/schema';
import { record } from 'rrweb';

/** One workload: milliseconds of rrweb without the pass, and of the pass, both in the same run. */
export interface Cost {
  rrwebMs: number;
  maskMs: number;
}

/** Both workloads in one run; `rows` is the replacement of 1,000 rows. */
export interface Costs {
  snapshot: Cost;
  rows: Cost;
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

const RULES = [
  '.private, [data-user]',
  'main > aside .note',
  '[data-shoji="block" i],[data-sentry-block],[data-dd-privacy="hidden"],.rr-block,.sentry-block,.fs-exclude',
];

/** What the recorder asks of the live page for each element: two rules of a site, and the attributes that block. */
const questions: LiveQuestions = {
  rulesFor(id) {
    const node = record.mirror.getNode(id);
    if (!(node instanceof Element)) return [];
    return RULES.some((selector) => node.matches(selector)) ? ['block'] : [];
  },
  isFloor: () => false,
  isFormContent: () => false,
};

/** `mask` null: rrweb alone, for which a constant answer stands in. */
async function measure(mask: ((event: WireEvent) => WireEvent | null) | null, kept: WireEvent[]): Promise<Costs> {
  document.body.innerHTML = `<table><tbody id="rows">${rows(10_000 / (CELLS * 2 + 3), 0)}</tbody></table>`;
  let maskMs = 0;
  const begin = performance.now();
  const stop = record({
    emit(event) {
      const before = performance.now();
      const told = mask?.(event as WireEvent) ?? null;
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

const medians = (runs: readonly Costs[]): Costs => {
  const cost = (of: keyof Costs): Cost => ({
    rrwebMs: middle(runs.map((run) => run[of].rrwebMs)),
    maskMs: middle(runs.map((run) => run[of].maskMs)),
  });
  return { snapshot: cost('snapshot'), rows: cost('rows') };
};

/** Medians over `times` runs after two that only warm up; runs without the pass, with it, and with questions take turns. */
export async function runMaskingBench(policy: MaskPolicy, times: number) {
  const alone: Costs[] = [];
  const masked: Costs[] = [];
  const asked: Costs[] = [];
  let kept: WireEvent[] = [];
  for (let run = -2; run < times; run++) {
    kept = [];
    const costs = [
      await measure(null, []),
      await measure(createMasker(policy).mask, kept),
      await measure(createMasker(policy, questions).mask, []),
    ] as const;
    if (run >= 0) for (const [at, list] of [alone, masked, asked].entries()) list.push(costs[at] as Costs);
  }
  return {
    alone: medians(alone),
    masked: medians(masked),
    asked: medians(asked),
    events: JSON.stringify(kept),
  };
}

Object.assign(globalThis, { runMaskingBench });
