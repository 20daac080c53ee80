import type { Step, Verdict } from './verdict.ts';

export interface Reporter {
  ended: (name: string, verdict: Verdict, seconds: number) => void;
  stillRunning: (name: string, seconds: number) => void;
}

const REMIND_MS = 30_000;

/** Runs the steps in order, at most `width` at a time, and reports each as it ends. A step that throws has failed. */
export async function runSteps(steps: readonly Step[], width: number, reporter: Reporter): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = [...steps];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) verdicts.push(await runStep(step, reporter));
  };
  await Promise.all(Array.from({ length: Math.min(width, steps.length) }, worker));
  return verdicts;
}

async function runStep(step: Step, reporter: Reporter): Promise<Verdict> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const reminder = setInterval(() => reporter.stillRunning(step.name, seconds()), REMIND_MS);
  const verdict = await step.run().catch(
    (error: unknown): Verdict => ({
      passed: 0,
      failed: 1,
      output: error instanceof Error ? error.message : String(error),
    }),
  );
  clearInterval(reminder);
  reporter.ended(step.name, verdict, seconds());
  return verdict;
}
