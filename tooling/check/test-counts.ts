import type { CommandResult } from './run-command.ts';
import type { Verdict } from './verdict.ts';

export interface Counts {
  passed: number;
  failed: number;
}

/** Reads vitest's JSON report. */
export function vitestCounts(report: unknown): Counts | undefined {
  const { numPassedTests: passed, numFailedTests: failed } = (report ?? {}) as Record<string, unknown>;
  return typeof passed === 'number' && typeof failed === 'number' ? { passed, failed } : undefined;
}

/** Reads Playwright's JSON report. A test that passed only when repeated has failed. */
export function playwrightCounts(report: unknown): Counts | undefined {
  const stats = ((report ?? {}) as Record<string, unknown>)['stats'] as Record<string, unknown> | undefined;
  const { expected, unexpected, flaky } = stats ?? {};
  if (typeof expected !== 'number' || typeof unexpected !== 'number' || typeof flaky !== 'number') return undefined;
  return { passed: expected, failed: unexpected + flaky };
}

/**
 * Puts a runner's counts and its exit code together. A runner that failed without a failed test (a file that cannot be
 * loaded, an error outside a test), that ran nothing, or that left no report, counts as one failure.
 */
export function testVerdict(counts: Counts | undefined, { code, output, timedOut }: CommandResult): Verdict {
  if (!counts)
    return { passed: 0, failed: 1, output: `${output}\n${timedOut ? 'It took too long.' : 'No report was written.'}` };
  const ranNothing = counts.passed + counts.failed === 0;
  const failed = counts.failed === 0 && (code !== 0 || timedOut || ranNothing) ? 1 : counts.failed;
  return { passed: counts.passed, failed, output: ranNothing ? `${output}\nNo test ran.` : output };
}
