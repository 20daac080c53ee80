import type { Reporter } from './run-steps.ts';

const NAME_WIDTH = 22;

/** One calm line a step, and the whole output of those that failed. */
export function createReporter(write: (text: string) => void): Reporter {
  return {
    ended(name, { passed, failed, output }, seconds) {
      const result = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
      write(`  ${name.padEnd(NAME_WIDTH)} ${result.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s\n`);
      if (failed > 0) write(`${indent(output.trimEnd())}\n`);
    },
    stillRunning(name, seconds) {
      write(`  ${name.padEnd(NAME_WIDTH)} still running             ${seconds.toFixed(0).padStart(4)} s\n`);
    },
  };
}

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
