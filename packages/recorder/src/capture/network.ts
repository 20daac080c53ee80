import type { NetworkPayload, NetworkPolicy, NetworkRequest } from '@shoji/schema';
import { createAllowance } from './allowance.ts';
import { watchEntries } from './performance-entries.ts';
import { watchRequestCalls } from './request-calls.ts';
import { type RequestEntry, requestOf } from './request-entry.ts';
import type { SideTracker } from './side-tracker.ts';

export interface NetworkOptions {
  /** Where our own requests go, which are left out. */
  endpoint: string;
  /** Requests before it are left out, ms since 1970: the visitor had not agreed yet. */
  since: number;
  send: (payload: NetworkPayload) => void;
}

/**
 * Reports requests from what the browser measures, at most 50 a second and 500 a page; nothing of the page is wrapped
 * unless the site asks for details. Addresses are masked behind `send`.
 */
export function trackNetwork(policy: NetworkPolicy, { endpoint, since, send }: NetworkOptions): SideTracker {
  const allowance = createAllowance(50, 500);
  const report = (requests: NetworkRequest[]): void => {
    const allowed = requests.filter(() => allowance.take(performance.now()));
    if (allowed.length === 0) return;
    const dropped = allowance.refused();
    send({ requests: allowed, ...(dropped && { dropped }) });
  };
  const isOurs = (url: string): boolean => url.startsWith(`${endpoint}/i/`) || url.startsWith(`${endpoint}/r/`);
  const calls =
    policy === 'detailed' ? watchRequestCalls((failed) => !isOurs(failed.url) && report([failed])) : undefined;

  const entries = watchEntries(['navigation', 'resource'], (all) => {
    const now = performance.now();
    report(
      (all as unknown as RequestEntry[]).flatMap((entry) => {
        // The document's own entry comes before it is complete as well.
        if (entry.initiatorType === 'navigation' && !entry.duration) return [];
        // What the browser asks for by itself: an icon, a report.
        if (entry.initiatorType === 'other') return [];
        // Nothing of the web: `data:`, `blob:`, extensions.
        const isWanted = /^https?:/.test(entry.name) && !isOurs(entry.name);
        const isOfBefore = entry.initiatorType !== 'navigation' && performance.timeOrigin + entry.startTime < since;
        if (!isWanted || isOfBefore) return [];
        const request = requestOf(entry, now);
        return (calls ? calls.complete(request, entry.startTime) : request) ?? [];
      }),
    );
  });
  return {
    tell: () => entries.flush(),
    stop() {
      entries.stop();
      calls?.stop();
    },
  };
}
