import type { RecorderSettings } from '@shoji/schema';
import { matchesPath } from './path-pattern.ts';

/** What becomes of what a page does: it is sent, held back until it is known that the visit is wanted, or not captured. */
export type FlowState = 'send' | 'hold' | 'rest';

export type FlowSettings = Pick<RecorderSettings, 'minDurationS' | 'includePaths' | 'excludePaths' | 'triggers'>;

export interface Flow {
  at(now: number): FlowState;
  onInput(now: number): void;
  onPath(path: string): void;
  /** True when this is what the site waits for. Once is enough for the session. */
  onSignal(signal: Signal): boolean;
  /** Another session began; `wanted`: a page of it has seen a trigger already. */
  onSession(startedAt: number, wanted: boolean): void;
}

/** What may be a trigger. */
export type Signal = { on: 'error' | 'rage' } | { on: 'path'; path: string } | { on: 'event'; name: string };

export interface FlowStart {
  now: number;
  path: string;
  startedAt: number;
  wanted: boolean;
  quietMs: number;
}

const isWantedPath = ({ includePaths = [], excludePaths = [] }: Partial<FlowSettings>, path: string): boolean => {
  const matches = (pattern: string): boolean => matchesPath(pattern, path);
  return !excludePaths.some(matches) && (includePaths.length === 0 || includePaths.some(matches));
};

/** Decides over time and signals alone; times in ms since 1970. A server that is older than we are sets nothing. */
export function createFlow(settings: Partial<FlowSettings>, start: FlowStart): Flow {
  const { triggers = [], minDurationS = 0 } = settings;
  let { startedAt, wanted } = start;
  let inputAt = start.now;
  let isHere = isWantedPath(settings, start.path);

  const onSignal = (signal: Signal): boolean => {
    const answers = triggers.some((trigger) => {
      if (trigger.on === 'path') return signal.on === 'path' && matchesPath(trigger.path, signal.path);
      if (trigger.on === 'event') return signal.on === 'event' && signal.name === trigger.name;
      return trigger.on === signal.on;
    });
    wanted ||= answers;
    return answers;
  };
  onSignal({ on: 'path', path: start.path });

  return {
    at(now) {
      if (!isHere || now - inputAt >= start.quietMs) return 'rest';
      const waits = triggers.length > 0 && !wanted;
      return waits || now - startedAt < minDurationS * 1000 ? 'hold' : 'send';
    },
    onInput(now) {
      inputAt = now;
    },
    onPath(path) {
      isHere = isWantedPath(settings, path);
      onSignal({ on: 'path', path });
    },
    onSignal,
    onSession(at, isWanted) {
      startedAt = at;
      wanted = isWanted;
    },
  };
}
