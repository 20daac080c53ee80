import { and, asc, eq, sql } from 'drizzle-orm';
import type { BatchStore } from '../contract.ts';
import type { StoredBatch } from '../records.ts';
import { prepareAppend } from './append.ts';
import type { Databases } from './databases.ts';
import { guarded, translated } from './driver-errors.ts';
import type { IndexWriter } from './index-writer.ts';
import { FRONT } from './recordings/padding.ts';
import { batches } from './recordings/schema.ts';

const PAGE = 16;

/** Reads in pages of a few rows, so that no transaction stays open while the caller works on them. */
async function* readPages(
  databases: Databases,
  sessionId: string,
  tabId: string | undefined,
): AsyncGenerator<StoredBatch> {
  const { db } = databases.recordings.reader;
  const ours = and(eq(batches.sessionId, sessionId), tabId === undefined ? undefined : eq(batches.tabId, tabId));
  let after: StoredBatch | undefined;
  while (true) {
    const rest = after && sql`(${batches.tabId}, ${batches.seq}) > (${after.tabId}, ${after.seq})`;
    const { tabId: tab, seq, receivedAt, padded, size } = batches;
    const bytes = sql<Buffer>`substr(${padded}, ${FRONT + 1}, ${size})`;
    const page = guarded(() =>
      db
        .select({ tabId: tab, seq, receivedAt, bytes })
        .from(batches)
        .where(and(ours, rest))
        .orderBy(asc(tab), asc(seq))
        .limit(PAGE)
        .all(),
    );
    yield* page;
    after = page.at(-1);
    if (page.length < PAGE) return;
  }
}

export function sqliteBatches(
  databases: Databases,
  putIndex: IndexWriter,
  onIndexError: (error: unknown) => void,
): BatchStore {
  const append = prepareAppend(databases);
  return {
    async append(all) {
      if (all.length === 0) return [];
      const results = guarded(() => append(all));
      try {
        putIndex(all.filter((_, at) => results[at] === 'stored'));
      } catch (error) {
        // What was acknowledged stays acknowledged: the row is made again at the next start.
        onIndexError(translated(error));
      }
      return results;
    },
    read: (sessionId, options) => readPages(databases, sessionId, options?.tabId),
  };
}
