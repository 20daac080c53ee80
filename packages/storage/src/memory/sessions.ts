import type { SessionStore } from '../contract.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { SessionRow, UnindexedBatch } from '../records.ts';
import { sameHash } from '../same-hash.ts';
import { putIndexRow } from './put-index-row.ts';
import { compareText, type MemoryState } from './state.ts';

interface Place {
  startedAt: number;
  id: string;
}

const newestFirst = (a: Place, b: Place): number => b.startedAt - a.startedAt || compareText(b.id, a.id);

function toRow(state: MemoryState, id: string): SessionRow | null {
  const session = state.index.get(id);
  if (!session) return null;
  const { headKey: _head, entryKey: _entry, exitKey: _exit, ...row } = session.fold;
  const batches = [...session.batches.values()];
  batches.sort((a, b) => a.from - b.from || compareText(a.tabId, b.tabId) || a.seq - b.seq);
  return structuredClone({ ...row, batches });
}

function* unindexed(state: MemoryState): Generator<UnindexedBatch> {
  for (const [sessionId, { siteKey, batches }] of state.recordings) {
    for (const [key, { tabId, seq, receivedAt, bytes }] of batches) {
      if (!state.index.get(sessionId)?.batches.has(key)) yield { siteKey, sessionId, tabId, seq, receivedAt, bytes };
    }
  }
}

export function memorySessions(state: MemoryState): SessionStore {
  return {
    async list({ site, limit, cursor }) {
      const position = cursor === undefined ? undefined : readCursor(cursor);
      const all = [...state.index.values()].map((session) => session.fold);
      const rest = all
        .filter((fold) => site === undefined || fold.siteKey === site)
        .filter((fold) => !position || newestFirst(position, fold) < 0)
        .sort(newestFirst);
      const items = rest.slice(0, limit).flatMap((fold) => toRow(state, fold.id) ?? []);
      const last = items.at(-1);
      return { items, next: last && rest.length > limit ? writeCursor(last) : null };
    },
    async find(id) {
      return toRow(state, id);
    },
    async countBySite() {
      const counts: Record<string, number> = {};
      for (const { fold } of state.index.values()) counts[fold.siteKey] = (counts[fold.siteKey] ?? 0) + 1;
      return counts;
    },
    async endedBefore(siteKey, time, limit) {
      const ended = [...state.index.values()].map((session) => session.fold);
      const old = ended.filter((fold) => fold.siteKey === siteKey && fold.endedAt < time);
      return old
        .sort((a, b) => newestFirst(b, a))
        .slice(0, limit)
        .map((fold) => fold.id);
    },
    async erase(id, secretHash) {
      const recording = state.recordings.get(id);
      if (state.tombstones.has(id)) return 'erased';
      if (!recording && secretHash === null) return 'not_found';
      if (recording && secretHash !== null && !sameHash(recording.secretHash, secretHash)) return 'wrong_secret';
      state.tombstones.add(id);
      state.recordings.delete(id);
      state.index.delete(id);
      if (state.keys.has(id)) state.keys.set(id, null);
      return 'erased';
    },
    async indexMissing(limit) {
      return [...unindexed(state)].slice(0, limit);
    },
    async putIndex(records) {
      for (const record of records) putIndexRow(state, record);
    },
  };
}
