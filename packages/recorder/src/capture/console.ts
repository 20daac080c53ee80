import type { ConsoleLevel, ConsolePayload, ConsolePolicy } from '@shoji/schema';
import { createAllowance } from './allowance.ts';
import { createConsoleValues } from './console-value.ts';
import type { TextMasks } from './error-payload.ts';
import type { SideTracker } from './side-tracker.ts';
import { wrapCalls } from './wrapped-calls.ts';

const MOST_ARGUMENTS = 10;
const LEVELS: Record<ConsolePolicy, readonly ConsoleLevel[]> = {
  off: [],
  errors: ['error', 'warn'],
  all: ['error', 'warn', 'info', 'log'],
};

/** Reports lines of the console, at most ten a second and 200 a page. Keeps nothing that was logged. */
export function trackConsole(
  policy: ConsolePolicy,
  { now, masks, send }: { now: () => number; masks: TextMasks; send: (payload: ConsolePayload) => void },
): SideTracker {
  const levels = LEVELS[policy] ?? [];
  const allowance = createAllowance(10, 200);
  const told = createConsoleValues(masks);
  let busy = false;

  const take = (level: ConsoleLevel, args: readonly unknown[]): void => {
    // What the reading of a line writes itself (`Error.prepareStackTrace` is the page's) is not one.
    if (busy) return;
    busy = true;
    try {
      if (!allowance.take(now())) return;
      const dropped = allowance.refused();
      send({ level, args: args.slice(0, MOST_ARGUMENTS).map(told), ...(dropped && { dropped }) });
    } catch {
      // A line less.
    } finally {
      busy = false;
    }
  };
  const stop = wrapCalls(
    levels.map((level) => [console, level]),
    ({ key, args, call }) => {
      take(key as ConsoleLevel, args);
      return call();
    },
  );
  return {
    tell() {
      const dropped = allowance.refused();
      if (dropped) send({ level: 'log', args: [], dropped });
    },
    stop,
  };
}
