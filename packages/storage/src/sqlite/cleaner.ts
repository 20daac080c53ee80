/** After the rows are gone: what is left of them in the index, in copies, in unused parts of pages and in the logs. */
import { setTimeout as sleep } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { StorageError } from '../errors.ts';
import { eraseFromBackups } from './backup.ts';
import { BUSY_MS } from './connection.ts';
import type { Databases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { destroyKeys } from './keys.ts';
import { tombstones } from './recordings/schema.ts';
import { sessionIndex } from './shoji/schema.ts';

const CHECKPOINT_TRIES = 40;
const CHECKPOINT_PAUSE_MS = 50;
/** Rewriting the index takes its size in memory and stops the process for about a second at this size. */
const REWRITE_BYTES = 256 * 1024 * 1024;

/** Deleted bytes stay in the log until it is cut to nothing, which an open reader prevents. Throws `busy`. */
async function emptyLog(raw: Database.Database): Promise<void> {
  for (let tries = 0; tries < CHECKPOINT_TRIES; tries++) {
    const busy = guarded(() => {
      // Waiting inside SQLite would stop the whole process.
      raw.pragma('busy_timeout = 0');
      try {
        return raw.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
      } finally {
        raw.pragma(`busy_timeout = ${BUSY_MS}`);
      }
    });
    if (busy === 0) return;
    await sleep(CHECKPOINT_PAUSE_MS);
  }
  throw new StorageError('busy', 'wal_checkpoint');
}

/** Drops the copies that moved rows leave in pages; see `recordings/padding.ts`. */
function rewriteIndex(raw: Database.Database): void {
  const pages = raw.pragma('page_count', { simple: true }) as number;
  const pageSize = raw.pragma('page_size', { simple: true }) as number;
  if (pages * pageSize <= REWRITE_BYTES) raw.exec('vacuum');
}

async function clean(databases: Databases, sessionIds: readonly string[]): Promise<void> {
  const { recordings, shoji, keys, folder, nativeBinding } = databases;
  guarded(() => {
    // First: without its key nothing that is left of a recording can be read, in backups either.
    destroyKeys(databases, sessionIds);
    for (const id of sessionIds) shoji.writer.db.delete(sessionIndex).where(eq(sessionIndex.id, id)).run();
    eraseFromBackups(folder.backups, sessionIds, nativeBinding);
    rewriteIndex(shoji.writer.raw);
  });
  await emptyLog(keys.writer.raw);
  await emptyLog(recordings.writer.raw);
  await emptyLog(shoji.writer.raw);
  guarded(() => {
    for (const id of sessionIds) {
      recordings.writer.db.update(tombstones).set({ cleaned: true }).where(eq(tombstones.sessionId, id)).run();
    }
  });
}

/** Cleans up after sessions. Those that are asked for while it works are cleaned together in one more run. */
export function createCleaner(databases: Databases): (sessionIds: readonly string[]) => Promise<void> {
  let waiting: { ids: Set<string>; done: Promise<void> } | null = null;
  let running: Promise<void> = Promise.resolve();
  return (sessionIds) => {
    if (!waiting) {
      const next = { ids: new Set<string>(), done: running };
      next.done = running.then(() => {
        waiting = null;
        return clean(databases, [...next.ids]);
      });
      running = next.done.catch(() => {});
      waiting = next;
    }
    for (const id of sessionIds) waiting.ids.add(id);
    return waiting.done;
  };
}

/** Finishes what was left undone when the process ended. */
export async function finishErasing(databases: Databases): Promise<void> {
  const { db } = databases.recordings.reader;
  const left = guarded(() => db.select().from(tombstones).where(eq(tombstones.cleaned, false)).all());
  const ids = left.map((tombstone) => tombstone.sessionId);
  if (ids.length > 0) await clean(databases, ids);
}
