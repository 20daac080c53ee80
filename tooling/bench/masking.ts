// What masking costs: `pnpm bench:masking`. In the browser beside rrweb's own time in the same run, on the server in MB/s.

import { launchOptions } from '@shoji/chromium';
import { maskStateless } from '@shoji/masking';
import type { Mode, WireEvent } from '@shoji/schema';
import { chromium } from 'playwright';
import { build } from 'rolldown';
import type { Costs, runMaskingBench } from './masking-page.ts';
import { shopEvents } from './shop-events.ts';

const RUNS = 15;
const MODES: readonly Mode[] = ['strict', 'balanced'];
const WORK = { snapshot: 'snapshot of 10,000 nodes', rows: 'replacement of 1,000 rows' } as const;

const { output } = await build({
  input: new URL('masking-page.ts', import.meta.url).pathname,
  write: false,
  logLevel: 'warn',
  output: { format: 'iife', name: 'bench', minify: true },
});

function printCosts(what: string, costs: Costs): void {
  for (const key of ['snapshot', 'rows'] as const) {
    const { rrwebMs, maskMs } = costs[key];
    const share = maskMs ? `, masking ${maskMs.toFixed(1)} ms, ${((100 * maskMs) / rrwebMs).toFixed(0)} %` : '';
    console.log(`  ${WORK[key]}, ${what}: rrweb ${rrwebMs.toFixed(1)} ms${share}`);
  }
}

/** Megabytes of JSON a second on one core. Each run has events that were parsed anew, as a server has them. */
function printServerSpeed(what: string, json: string, mode: Mode): void {
  const times: number[] = [];
  for (let run = -5; run < RUNS; run++) {
    const events = JSON.parse(json) as WireEvent[];
    const begin = performance.now();
    for (const event of events) maskStateless(event, { mode, allowByAttribute: true });
    if (run >= 0) times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  const speed = (ms = 1): string => (Buffer.byteLength(json) / 1000 / ms).toFixed(0);
  console.log(`  second line, ${what}: ${speed(times[RUNS >> 1])} MB/s, at best ${speed(times[0])}`);
}

const browser = await chromium.launch(launchOptions());
try {
  for (const mode of MODES) {
    const page = await browser.newPage();
    await page.addScriptTag({ content: output[0].code });
    const told = await page.evaluate(
      ([which, runs]) =>
        (globalThis as unknown as { runMaskingBench: typeof runMaskingBench }).runMaskingBench(
          { mode: which, allowByAttribute: true },
          runs,
        ),
      [mode, RUNS] as const,
    );
    await page.close();
    console.log(`${mode}, medians of ${RUNS} runs`);
    printCosts('without the pass', told.alone);
    printCosts('with it', told.masked);
    printCosts('with it and questions to the live page', told.asked);
    printServerSpeed('the events of these', told.events, mode);
    printServerSpeed('a shop', JSON.stringify(shopEvents(mode)), mode);
  }
} finally {
  await browser.close();
}
