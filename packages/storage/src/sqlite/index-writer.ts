import { and, eq, sql } from 'drizzle-orm';
import type { IndexRecord } from '../records.ts';
import { foldSession, type SessionFold } from '../session-fold.ts';
import type { Databases } from './databases.ts';
import { tombstones } from './recordings/schema.ts';
import { batchIndex, sessionIndex } from './shoji/schema.ts';

export type IndexWriter = (records: readonly IndexRecord[]) => void;

/** Prepares the statements and returns what writes index rows; all of a call in one transaction. */
export function prepareIndexWriter({ recordings, shoji: { indexer } }: Databases): IndexWriter {
  const { db, raw } = indexer;
  const value = sql.placeholder;
  const isErased = recordings.reader.db
    .select({ id: tombstones.sessionId })
    .from(tombstones)
    .where(eq(tombstones.sessionId, value('sessionId')))
    .prepare();
  const findSession = db
    .select()
    .from(sessionIndex)
    .where(eq(sessionIndex.id, value('sessionId')))
    .prepare();
  const ofTab = and(eq(batchIndex.sessionId, value('sessionId')), eq(batchIndex.tabId, value('tabId')));
  const findTab = db.select({ seq: batchIndex.seq }).from(batchIndex).where(ofTab).limit(1).prepare();
  const findBatch = db
    .select({ seq: batchIndex.seq })
    .from(batchIndex)
    .where(and(ofTab, eq(batchIndex.seq, value('seq'))))
    .prepare();

  const putOne = (record: IndexRecord): void => {
    const { sessionId, tabId, seq, siteKey, receivedAt, index } = record;
    // NB: asked while the write lock is held. Erasing sets the tombstone first and takes this lock second, so either it
    // is seen here or the row is removed after it was written.
    if (isErased.get({ sessionId }) || findBatch.get({ sessionId, tabId, seq })) return;
    const before = findSession.get({ sessionId }) ?? null;
    if (before && before.siteKey !== siteKey) return;
    const after: SessionFold = foldSession(before, record, findTab.get({ sessionId, tabId }) === undefined);
    db.insert(sessionIndex).values(after).onConflictDoUpdate({ target: sessionIndex.id, set: after }).run();
    const { from, to, events, pages, clicks, errors, activity, marks } = index;
    db.insert(batchIndex)
      .values({ sessionId, tabId, seq, receivedAt, from, to, events, pages, clicks, errors, activity, marks })
      .run();
  };

  const transaction = raw.transaction((records: readonly IndexRecord[]) => {
    for (const record of records) putOne(record);
  });
  return (records) => {
    if (records.length > 0) transaction.immediate(records);
  };
}
