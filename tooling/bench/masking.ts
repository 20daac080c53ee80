// What masking costs: `pnpm bench:masking`. In the browser beside rrweb's own time in the same run, on the server in MB/s.

import { launchOptions } from '@shoji/chromium';
import { maskStateless } from '@shoji/masking';
import type { Mode, WireEvent } from '@shoji/schema';
import { chromium } from 'playwright';
import { build } from 'rolldown';
import type { Cost, runMaskingBench } from './masking-page.ts';

const RUNS = 15;
const MODES: readonly Mode[] = ['strict', 'balanced'];

const { output } = await build({
  input: new URL('masking-page.ts', import.meta.url).pathname,
  write: false,
  logLevel: 'warn',
  output: { format: 'iife', name: 'bench', minify: true },
});

const line = (what: string, { rrwebMs, maskMs }: Cost): string =>
  `  ${what}: rrweb ${rrwebMs.toFixed(1)} ms, masking ${maskMs.toFixed(1)} ms, ${((100 * maskMs) / rrwebMs).toFixed(0)} %`;

/** Megabytes of JSON a second, of events that are parsed already. */
function serverSpeed(events: readonly WireEvent[], bytes: number, mode: Mode): number {
  const policy = { mode, allowByAttribute: true };
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const begin = performance.now();
    for (const event of events) maskStateless(event, policy);
    best = Math.min(best, performance.now() - begin);
  }
  return bytes / 1000 / best;
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
    console.log(`${mode}, median of ${RUNS} runs`);
    console.log(line('snapshot of 10,000 nodes', told.snapshot));
    console.log(line('replacement of 1,000 rows', told.rows));
    const speed = serverSpeed(JSON.parse(told.events) as WireEvent[], Buffer.byteLength(told.events), mode);
    console.log(`  second line on the server: ${speed.toFixed(0)} MB/s (${Buffer.byteLength(told.events)} bytes)`);
  }
} finally {
  await browser.close();
}
