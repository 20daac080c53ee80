import type { ConsentReceipt } from '@shoji/schema';
import { type ConsentTaker, tellChanges } from './consent-taker.ts';

/** What a page's own banner says; `null`: nothing yet. */
export type ReadConsent = (event: Event) => { granted: boolean; receipt?: Partial<ConsentReceipt> } | null;

/**
 * Follows a banner that tells its answers by an event of its own. The answer ends the following.
 *
 * @example
 * followConsentEvent(shoji, 'cookie-choice', (event) => ({ granted: (event as CustomEvent).detail.statistics === true }));
 */
export function followConsentEvent(
  recorder: ConsentTaker,
  name: string,
  read: ReadConsent,
  target: EventTarget = window,
): () => void {
  const tell = tellChanges(recorder);
  const listener = (event: Event): void => {
    let said: ReturnType<ReadConsent>;
    try {
      said = read(event);
    } catch {
      said = { granted: false };
    }
    if (said) tell(said.granted === true ? 'granted' : 'denied', { how: name, ...said.receipt });
  };
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}
