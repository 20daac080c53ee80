import type { SessionSummary } from '@shoji/schema';
import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import { plural } from '../../i18n/i18n.ts';

/** Screen readers are not told more often than this. */
const QUIET_MS = 10_000;

export const countNewer = (items: readonly Pick<SessionSummary, 'startedAt'>[], than: number): number =>
  items.filter((item) => item.startedAt > than).length;

/** A sentence for screen readers about visits that came while the list was open; empty before the first. */
export function createArrivals(items: Accessor<readonly SessionSummary[]>): Accessor<string> {
  const [sentence, setSentence] = createSignal('');
  let newest: number | null = null;
  const tell = (): void => {
    const first = items()[0]?.startedAt ?? 0;
    const arrived = newest === null ? 0 : countNewer(items(), newest);
    newest = Math.max(newest ?? 0, first);
    if (arrived > 0) setSentence(plural('sessions.arrived', arrived));
  };
  createEffect(() => {
    if (newest === null && items().length > 0) tell();
  });
  const timer = setInterval(tell, QUIET_MS);
  onCleanup(() => clearInterval(timer));
  return sentence;
}
