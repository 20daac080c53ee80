import { and, asc, count, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { SessionStore } from '../contract.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { BatchIndexRow, SessionRow, UnindexedBatch } from '../records.ts';
import type { Databases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { createEraser } from './erase.ts';
import type { IndexWriter } from './index-writer.ts';
import { FRONT } from './recordings/padding.ts';
import { batchIndex, sessionIndex } from './shoji/schema.ts';

type Row = typeof sessionIndex.$inferSelect;

function withBatches({ shoji: { reader } }: Databases, rows: readonly Row[]): SessionRow[] {
  const batches = new Map<string, BatchIndexRow[]>(rows.map((row) => [row.id, []]));
  const { sessionId, from, tabId, seq } = batchIndex;
  const found = reader.db
    .select()
    .from(batchIndex)
    .where(inArray(sessionId, [...batches.keys()]))
    .orderBy(asc(from), asc(tabId), asc(seq))
    .all();
  for (const { sessionId: id, ...batch } of found) batches.get(id)?.push(batch);
  return rows.map(({ headKey: _head, entryKey: _entry, exitKey: _exit, ...row }) => ({
    ...row,
    batches: batches.get(row.id) ?? [],
  }));
}

/** The other file is attached to the connection that reads, for the one question that needs both. */
function prepareMissing({ folder, recordings: { reader } }: Databases): (limit: number) => UnindexedBatch[] {
  reader.raw.prepare('attach database ? as shoji').run(folder.shoji);
  const missing = reader.raw.prepare<[number], UnindexedBatch>(
    `select r.site_key as siteKey, b.session_id as sessionId, b.tab_id as tabId, b.seq as seq,
       b.received_at as receivedAt, substr(b.padded, ${FRONT + 1}, b.size) as bytes
     from batches b join recordings r using (session_id)
     where not exists (select 1 from shoji.batch_index i
       where i.session_id = b.session_id and i.tab_id = b.tab_id and i.seq = b.seq)
     limit ?`,
  );
  return (limit) => missing.all(limit);
}

export function sqliteSessions(databases: Databases, putIndex: IndexWriter): SessionStore {
  const { reader } = databases.shoji;
  const missing = prepareMissing(databases);
  return {
    async list({ site, limit, cursor }) {
      const position = cursor === undefined ? undefined : readCursor(cursor);
      const { id, startedAt, siteKey } = sessionIndex;
      // Compared as a pair, so that the index leads straight to the place.
      const before = position && sql`(${startedAt}, ${id}) < (${position.startedAt}, ${position.id})`;
      const ours = site === undefined ? undefined : eq(siteKey, site);
      return guarded(() => {
        const newest = reader.db.select().from(sessionIndex).where(and(ours, before));
        const rows = newest
          .orderBy(desc(startedAt), desc(id))
          .limit(limit + 1)
          .all();
        const items = withBatches(databases, rows.slice(0, limit));
        const last = items.at(-1);
        return { items, next: last && rows.length > limit ? writeCursor(last) : null };
      });
    },
    async find(id) {
      return guarded(() => {
        const row = reader.db.select().from(sessionIndex).where(eq(sessionIndex.id, id)).get();
        return (row && withBatches(databases, [row])[0]) ?? null;
      });
    },
    async countBySite() {
      const { siteKey } = sessionIndex;
      const rows = guarded(() =>
        reader.db.select({ siteKey, sessions: count() }).from(sessionIndex).groupBy(siteKey).all(),
      );
      return Object.fromEntries(rows.map((row) => [row.siteKey, row.sessions]));
    },
    async endedBefore(site, time, limit) {
      const { id, siteKey, startedAt, endedAt } = sessionIndex;
      // A session starts before it ends: the index by start bounds what is looked at.
      const old = and(eq(siteKey, site), lt(startedAt, time), lt(endedAt, time));
      const rows = guarded(() =>
        reader.db.select({ id }).from(sessionIndex).where(old).orderBy(asc(startedAt), asc(id)).limit(limit).all(),
      );
      return rows.map((row) => row.id);
    },
    erase: createEraser(databases),
    async indexMissing(limit) {
      return guarded(() => missing(limit));
    },
    async putIndex(records) {
      guarded(() => putIndex(records));
    },
  };
}
