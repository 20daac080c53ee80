// `npm test`, `pnpm test`: everything that CI runs, in the same order. `pnpm check` leaves out what drives the finished
// product (--without-e2e). Ends with the line "N passed, N failed".
import { delimiter, join, resolve } from 'node:path';
import { ensureChromium } from '../chromium/ensure.mjs';
import { thisMachine } from '../chromium/this-machine.mjs';
import { createReporter } from './reporter.ts';
import { endAllCommands } from './run-command.ts';
import { runSteps } from './run-steps.ts';
import { binaryStep, buildStep, endToEndStep, type Place, staticSteps, unitStep } from './steps.ts';
import { closingLine, type Verdict } from './verdict.ts';

const root = resolve(import.meta.dirname, '../..');
const write = (text: string): void => void process.stdout.write(text);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endAllCommands();
    write('Interrupted.\n');
    setTimeout(() => process.exit(130), 200);
  });
}

async function check(withEndToEnd: boolean): Promise<number> {
  const reporter = createReporter(write);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // Nothing may ask, and what is kept for the report is read as plain text.
    CI: 'true',
    NO_COLOR: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  };
  const place: Place = { root, env };

  const verdicts: Verdict[] = await runSteps([buildStep(place)], 1, reporter);
  verdicts.push(...(await runSteps(staticSteps(place), 2, reporter)));
  try {
    env['SHOJI_CHROMIUM'] = await ensureChromium({
      named: env['SHOJI_CHROMIUM'],
      say: (sentence) => write(`  ${sentence}\n`),
      machine: thisMachine(root, env),
    });
  } catch (error) {
    verdicts.push({ passed: 0, failed: 1, output: '' });
    write(`  ${error instanceof Error ? error.message : String(error)}\n`);
  }
  verdicts.push(...(await runSteps([unitStep(place)], 1, reporter)));
  if (withEndToEnd) {
    if (process.platform === 'linux') verdicts.push(...(await runSteps([binaryStep(place)], 1, reporter)));
    else write('  The binary is built and tried on Linux only.\n');
    verdicts.push(...(await runSteps([endToEndStep(place)], 1, reporter)));
  }

  write(`${closingLine(verdicts)}\n`);
  return verdicts.some((verdict) => verdict.failed > 0) ? 1 : 0;
}

process.exitCode = await check(!process.argv.includes('--without-e2e'));
