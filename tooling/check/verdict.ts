/** What one step found. `output` is shown when something failed. */
export interface Verdict {
  passed: number;
  failed: number;
  output: string;
}

export interface Step {
  name: string;
  run: () => Promise<Verdict>;
}

/** The line that CI reads. */
export function closingLine(verdicts: readonly Verdict[]): string {
  const sum = (key: 'passed' | 'failed'): number => verdicts.reduce((total, verdict) => total + verdict[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
