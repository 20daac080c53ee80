import process from 'node:process';
import { CommanderError } from 'commander';
import { findAssets } from '../assets/find-assets.ts';
import { readEnvironment } from '../config/environment.ts';
import { describeError } from '../log/logger.ts';
import { exitSentence } from './exit-sentence.ts';
import { createProgram } from './program.ts';

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    // The second signal ends the process at once, as people expect of the second Ctrl-C.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** Runs one command of the command line and sets the exit code. Nothing that fails shows a stack trace or content. */
export async function run(): Promise<void> {
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${exitSentence(error)} ${JSON.stringify(describeError(error))}\n`);
    process.exit(1);
  });
  const { stdin, stdout, stderr } = process;
  // Whoever reads our output may have had enough (`| head`).
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const program = createProgram(findAssets(), { env: readEnvironment(), stdin, stdout, stderr, untilStopped });
  try {
    await program.parseAsync(process.argv.slice(2), { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode;
      return;
    }
    process.stderr.write(`${exitSentence(error)}\n`);
    process.exitCode = 1;
  }
}
