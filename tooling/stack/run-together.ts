import type { Ending, ManagedProcess } from './managed-process.ts';

/**
 * Waits until one of the processes ends by itself or the person asks to stop, then stops all. Resolves to the exit code:
 * 0 when asked to stop, else the code of the process that ended first (1 when it claims success).
 */
export async function runTogether(
  processes: readonly ManagedProcess[],
  report: (sentence: string) => void,
): Promise<number> {
  const asked = untilAskedToStop();
  const first = await Promise.race([
    asked.promise.then(() => undefined),
    ...processes.map((process) => process.ended.then((ending) => ({ name: process.name, ending }))),
  ]);
  const askedFirst = first === undefined || asked.received();
  if (first && !askedFirst) report(describeEnding(first.name, first.ending));
  await Promise.all(processes.map((process) => process.stop()));
  asked.release();
  return first && !askedFirst ? first.ending.code || 1 : 0;
}

/** One sentence about a process that ended although nobody asked. */
export function describeEnding(name: string, { code, signal }: Ending): string {
  return signal ? `The ${name} was ended by ${signal}.` : `The ${name} ended with code ${code ?? 'unknown'}.`;
}

function untilAskedToStop(): { promise: Promise<void>; received: () => boolean; release: () => void } {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let received = false;
  let listener = (): void => {};
  const promise = new Promise<void>((resolve) => {
    listener = () => {
      received = true;
      resolve();
    };
  });
  for (const signal of signals) process.on(signal, listener);
  return {
    promise,
    received: () => received,
    release: () => {
      for (const signal of signals) process.off(signal, listener);
    },
  };
}
