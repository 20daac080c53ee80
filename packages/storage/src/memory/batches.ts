import type { BatchStore } from '../contract.ts';
import type { AppendResult, BatchRecord } from '../records.ts';
import { sameHash } from '../same-hash.ts';
import { putIndexRow } from './put-index-row.ts';
import { batchKey, compareText, type MemoryBatch, type MemoryRecording, type MemoryState } from './state.ts';

function appendOne(state: MemoryState, batch: BatchRecord): AppendResult {
  if (state.tombstones.has(batch.sessionId)) return 'erased';
  const known = state.recordings.get(batch.sessionId);
  if (known && (known.siteKey !== batch.siteKey || !sameHash(known.secretHash, batch.secretHash))) {
    return 'wrong_secret';
  }
  const stored = known?.batches.get(batchKey(batch));
  if (stored) return sameHash(stored.contentHash, batch.contentHash) ? 'duplicate' : 'conflict';
  const { tabId, seq, receivedAt } = batch;
  const recording: MemoryRecording = known ?? {
    siteKey: batch.siteKey,
    secretHash: batch.secretHash.slice(),
    batches: new Map(),
  };
  state.recordings.set(batch.sessionId, recording);
  recording.batches.set(batchKey(batch), {
    tabId,
    seq,
    receivedAt,
    contentHash: batch.contentHash.slice(),
    bytes: batch.bytes.slice(),
  });
  putIndexRow(state, batch);
  return 'stored';
}

function nextBatch(state: MemoryState, sessionId: string, tabId: string | undefined, after: MemoryBatch | undefined) {
  const byKey = (a: MemoryBatch, b: MemoryBatch): number => compareText(a.tabId, b.tabId) || a.seq - b.seq;
  const batches = [...(state.recordings.get(sessionId)?.batches.values() ?? [])];
  const ours = batches.filter((batch) => tabId === undefined || batch.tabId === tabId);
  return ours.sort(byKey).find((batch) => !after || byKey(after, batch) < 0);
}

export function memoryBatches(state: MemoryState): BatchStore {
  return {
    async append(batches) {
      return batches.map((batch) => appendOne(state, batch));
    },
    async *read(sessionId, options) {
      let batch: MemoryBatch | undefined;
      while (true) {
        batch = nextBatch(state, sessionId, options?.tabId, batch);
        if (!batch) return;
        const { tabId, seq, receivedAt, bytes } = batch;
        yield { tabId, seq, receivedAt, bytes: bytes.slice() };
      }
    },
  };
}
