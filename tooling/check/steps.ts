import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { commandVerdict } from './command-verdict.ts';
import { type Command, runCommand } from './run-command.ts';
import { type Counts, playwrightCounts, testVerdict, vitestCounts } from './test-counts.ts';
import type { Step, Verdict } from './verdict.ts';

const MINUTE = 60_000;
const REPORTS = 'node_modules/.cache/shoji-check';

export interface Place {
  root: string;
  env: NodeJS.ProcessEnv;
}

type Run = (file: string, args: readonly string[], timeoutMs?: number, cwd?: string) => Command;

const commandsIn =
  ({ root, env }: Place): Run =>
  (file, args, timeoutMs = 10 * MINUTE, cwd = root) => ({ file, args, timeoutMs, cwd, env });

/** Everything is built first: the rest looks at the result. */
export function buildStep(place: Place): Step {
  const command = commandsIn(place);
  return commandStep('build', command('turbo', ['run', 'build', '--output-logs=errors-only']));
}

/** Checks that read the source and run nothing of it. Safe side by side. */
export function staticSteps(place: Place): Step[] {
  const command = commandsIn(place);
  return [
    commandStep('types', command('turbo', ['run', 'typecheck', '--output-logs=errors-only'])),
    commandStep('format and lint', command('biome', ['check', '--error-on-warnings', '.'])),
    commandStep('lint', command('oxlint', ['--deny-warnings'])),
    commandStep('file names', command(join(place.root, 'tooling/lint/file-names.ts'), [])),
    commandStep('versions', command(join(place.root, 'tooling/lint/versions.ts'), [])),
    commandStep('package boundaries', command('turbo', ['boundaries'])),
    commandStep('import directions', command(join(place.root, 'tooling/boundaries/check.ts'), [])),
    commandStep('notices', command(join(place.root, 'tooling/notices/notices.ts'), ['--check'])),
  ];
}

/** One run of vitest over all packages, with and without a browser. */
export function unitStep(place: Place): Step {
  return {
    name: 'unit and browser',
    run: () => vitest(place, 'unit'),
  };
}

/** Playwright against the built product. */
export function endToEndStep(place: Place): Step {
  return {
    name: 'end to end',
    async run() {
      const cwd = join(place.root, 'apps/e2e');
      const cli = join(
        dirname(createRequire(join(cwd, 'package.json')).resolve('@playwright/test/package.json')),
        'cli.js',
      );
      const report = reportFile(place, 'e2e');
      const env = { ...place.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      const result = await runCommand({
        file: cli,
        args: ['test', '--reporter=list,json'],
        cwd,
        env,
        timeoutMs: 20 * MINUTE,
      });
      return testVerdict(readCounts(report, playwrightCounts), result);
    },
  };
}

/** The single binary, which the end-to-end scenarios then use. */
export function binaryStep(place: Place): Step {
  return commandStep('binary', commandsIn(place)(join(place.root, 'tooling/binary/build.ts'), []));
}

async function vitest(place: Place, name: string): Promise<Verdict> {
  const report = reportFile(place, name);
  const cli = join(place.root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const result = await runCommand(commandsIn(place)(cli, ['run', ...reporters], 15 * MINUTE));
  return testVerdict(readCounts(report, vitestCounts), result);
}

function commandStep(name: string, command: Command): Step {
  return { name, run: async () => commandVerdict(await runCommand(command)) };
}

function reportFile({ root }: Place, name: string): string {
  const file = join(root, REPORTS, `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function readCounts(file: string, read: (report: unknown) => Counts | undefined): Counts | undefined {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
