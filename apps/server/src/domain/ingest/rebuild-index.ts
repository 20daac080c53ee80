import type { SessionStore } from '@shoji/storage';
import { UNKNOWN_CLIENT } from './client-facts.ts';
import { indexBatch } from './index-batch.ts';
import { unpackBatch } from './pack-batch.ts';

const GROUP = 50;

/**
 * Writes the index rows that a dying process did not get to. What stood in the request's headers (browser, system) is
 * lost for these batches; a session takes it from its other ones. Returns how many rows were written.
 */
export async function rebuildIndex(sessions: Pick<SessionStore, 'indexMissing' | 'putIndex'>): Promise<number> {
  let written = 0;
  for (;;) {
    const missing = await sessions.indexMissing(GROUP);
    if (missing.length === 0) return written;
    const records = await Promise.all(
      missing.map(async ({ bytes, ...batch }) => ({
        ...batch,
        index: indexBatch(await unpackBatch(bytes), UNKNOWN_CLIENT, batch.receivedAt),
      })),
    );
    await sessions.putIndex(records);
    written += records.length;
  }
}
