/** The commit that is acknowledged: bytes and (session, tab, seq) in one transaction of one file. */
import { and, eq, sql } from 'drizzle-orm';
import type { AppendResult, BatchRecord } from '../records.ts';
import { sameHash } from '../same-hash.ts';
import type { Databases } from './databases.ts';
import { pad } from './recordings/padding.ts';
import { batches, recordings, tombstones } from './recordings/schema.ts';

/** A view of the same bytes, as the driver wants them. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Prepares the statements and returns what stores batches; all of a call in one transaction. */
export function prepareAppend({ recordings: { writer } }: Databases): (all: readonly BatchRecord[]) => AppendResult[] {
  const { db, raw } = writer;
  const value = sql.placeholder;
  const isErased = db
    .select({ id: tombstones.sessionId })
    .from(tombstones)
    .where(eq(tombstones.sessionId, value('sessionId')))
    .prepare();
  const findRecording = db
    .select()
    .from(recordings)
    .where(eq(recordings.sessionId, value('sessionId')))
    .prepare();
  const addRecording = db
    .insert(recordings)
    .values({
      sessionId: value('sessionId'),
      siteKey: value('siteKey'),
      secretHash: value('secretHash'),
      createdAt: value('createdAt'),
    })
    .prepare();
  const findBatch = db
    .select({ contentHash: batches.contentHash })
    .from(batches)
    .where(
      and(eq(batches.sessionId, value('sessionId')), eq(batches.tabId, value('tabId')), eq(batches.seq, value('seq'))),
    )
    .prepare();
  const addBatch = db
    .insert(batches)
    .values({
      sessionId: value('sessionId'),
      tabId: value('tabId'),
      seq: value('seq'),
      receivedAt: value('receivedAt'),
      contentHash: value('contentHash'),
      size: value('size'),
      padded: value('padded'),
    })
    .prepare();

  const appendOne = (batch: BatchRecord): AppendResult => {
    const { sessionId, tabId, seq, siteKey, receivedAt } = batch;
    if (isErased.get({ sessionId })) return 'erased';
    const recording = findRecording.get({ sessionId });
    if (recording && (recording.siteKey !== siteKey || !sameHash(recording.secretHash, batch.secretHash))) {
      return 'wrong_secret';
    }
    const stored = findBatch.get({ sessionId, tabId, seq });
    if (stored) return sameHash(stored.contentHash, batch.contentHash) ? 'duplicate' : 'conflict';
    if (!recording) {
      addRecording.run({ sessionId, siteKey, secretHash: asBuffer(batch.secretHash), createdAt: receivedAt });
    }
    const contentHash = asBuffer(batch.contentHash);
    const { length: size } = batch.bytes;
    addBatch.run({ sessionId, tabId, seq, receivedAt, contentHash, size, padded: pad(batch.bytes) });
    return 'stored';
  };

  const transaction = raw.transaction((all: readonly BatchRecord[]) => all.map(appendOne));
  return (all) => transaction.immediate(all);
}
