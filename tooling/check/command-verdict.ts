import type { CommandResult } from './run-command.ts';
import type { Verdict } from './verdict.ts';

/** One check for one command: it passes when the command ends with 0. */
export function commandVerdict({ code, output, timedOut }: CommandResult): Verdict {
  if (code === 0 && !timedOut) return { passed: 1, failed: 0, output };
  return { passed: 0, failed: 1, output: timedOut ? `${output}\nIt took too long and was ended.` : output };
}
