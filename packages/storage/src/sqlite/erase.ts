/**
 * Erasing, in steps that each may be the last one before a crash: rows out and tombstone in (one commit), then what
 * `cleaner.ts` does. A tombstone that is not `cleaned` is finished when the session is erased again, or at the next start.
 */
import { eq } from 'drizzle-orm';
import type { EraseResult } from '../records.ts';
import { sameHash } from '../same-hash.ts';
import { createCleaner } from './cleaner.ts';
import type { Databases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { batches, recordings, tombstones } from './recordings/schema.ts';

type Eraser = (id: string, secretHash: Uint8Array | null, at: number) => Promise<EraseResult>;

export function createEraser(databases: Databases): Eraser {
  const { db, raw } = databases.recordings.writer;
  const clean = createCleaner(databases);
  const bury = raw.transaction((id: string, secretHash: Uint8Array | null, at: number): EraseResult | 'unclean' => {
    const tombstone = db.select().from(tombstones).where(eq(tombstones.sessionId, id)).get();
    if (tombstone) return tombstone.cleaned ? 'erased' : 'unclean';
    const recording = db.select().from(recordings).where(eq(recordings.sessionId, id)).get();
    if (!recording && secretHash === null) return 'not_found';
    if (recording && secretHash !== null && !sameHash(recording.secretHash, secretHash)) return 'wrong_secret';
    const cleaned = recording === undefined;
    db.insert(tombstones).values({ sessionId: id, erasedAt: at, cleaned }).run();
    if (cleaned) return 'erased';
    db.delete(batches).where(eq(batches.sessionId, id)).run();
    db.delete(recordings).where(eq(recordings.sessionId, id)).run();
    return 'unclean';
  });
  return async (id, secretHash, at) => {
    const result = guarded(() => bury.immediate(id, secretHash, at));
    if (result !== 'unclean') return result;
    await clean([id]);
    return 'erased';
  };
}
