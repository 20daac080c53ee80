import type { ConsentPolicy, GpcPolicy } from '@shoji/schema';

export interface ConsentState {
  policy: ConsentPolicy;
  gpc: GpcPolicy;
  /** Global Privacy Control or Do Not Track is on. */
  signal: boolean;
  /** What the page passed to `consent()` last, if it called it at all. */
  answer?: unknown;
}

export type ConsentDecision = 'wait' | 'granted' | 'denied';

/** Whether to record. An answer, a policy or a signal that is not understood counts as the stricter one. */
export function decideConsent({ policy, gpc, signal, answer }: ConsentState): ConsentDecision {
  if (signal && gpc !== 'ask') return 'denied';
  if (answer !== undefined) return answer === 'granted' ? 'granted' : 'denied';
  // With a signal and `ask`, the visitor must be asked, also on a site that otherwise does not ask.
  return policy === 'none' && !signal ? 'granted' : 'wait';
}

/**
 * Whether a decision allows to look for identifiers of ours in order to forget them. A signal alone does not: before the
 * page's first word on consent the storage is not touched, not even to clean it.
 */
export const mayForget = ({ policy, answer }: ConsentState): boolean => policy === 'none' || answer !== undefined;
