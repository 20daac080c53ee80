import type { IndexRecord } from '../records.ts';
import { foldSession } from '../session-fold.ts';
import { batchKey, type MemoryState } from './state.ts';

export function putIndexRow(state: MemoryState, record: IndexRecord): void {
  const { sessionId, tabId, seq, siteKey, receivedAt } = record;
  const session = state.index.get(sessionId);
  const key = batchKey(record);
  if (state.tombstones.has(sessionId) || session?.batches.has(key)) return;
  if (session && session.fold.siteKey !== siteKey) return;
  const batches = session?.batches ?? new Map();
  const newTab = ![...batches.values()].some((batch) => batch.tabId === tabId);
  const { from, to, events, clicks, errors, pages, activity, marks } = structuredClone(record.index);
  const fold = structuredClone(foldSession(session?.fold ?? null, record, newTab));
  batches.set(key, { tabId, seq, receivedAt, from, to, events, clicks, errors, pages, activity, marks });
  state.index.set(sessionId, { fold, batches });
}
