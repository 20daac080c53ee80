import type { Storage } from '../contract.ts';
import { StorageError } from '../errors.ts';
import type { AppendResult, BatchKey, BatchRecord, StoredBatch } from '../records.ts';
import { createKeyRing, type KeyRing } from './key-ring.ts';
import type { MasterKeys } from './master-keys.ts';
import { seal, unseal } from './seal.ts';

const placeOf = ({ sessionId, tabId, seq }: BatchKey): string => `batch ${sessionId} ${tabId} ${seq}`;

/** Null: the session has no key any more, it is being erased. Throws `corrupt` for bytes that its key does not open. */
async function open(ring: KeyRing, sessionId: string, batch: StoredBatch): Promise<Uint8Array | null> {
  const key = await ring.find(sessionId);
  if (!key) return null;
  const bytes = unseal(key, placeOf({ ...batch, sessionId }), batch.bytes);
  if (!bytes) throw new StorageError('corrupt', 'bytes do not open');
  return bytes;
}

async function append(storage: Storage, ring: KeyRing, batches: readonly BatchRecord[]): Promise<AppendResult[]> {
  const keys = await ring.ensure(batches.map((batch) => batch.sessionId));
  const sealed = batches.map((batch) => {
    const key = keys.get(batch.sessionId);
    return key && { ...batch, bytes: seal(key, placeOf(batch), batch.bytes) };
  });
  const results = await storage.batches.append(sealed.filter((batch) => batch !== undefined));
  // Those without a key belong to sessions that were erased.
  let at = 0;
  return sealed.map((batch) => (batch ? (results[at++] ?? 'erased') : 'erased'));
}

/**
 * The same storage with every recording's bytes encrypted by a key of its own, which is wrapped by the master key. The key
 * is on disk before the first bytes are; erasing a session destroys it. Index, sites and accounts stay as they are.
 */
export function encryptStorage(storage: Storage, masters: MasterKeys): Storage {
  const ring = createKeyRing(storage.keys, masters);
  return {
    ...storage,
    batches: {
      append: (batches) => append(storage, ring, batches),
      async *read(sessionId, options) {
        for await (const batch of storage.batches.read(sessionId, options)) {
          const bytes = await open(ring, sessionId, batch);
          if (!bytes) return;
          yield { ...batch, bytes };
        }
      },
    },
    sessions: {
      ...storage.sessions,
      erase(id, secretHash, at) {
        return storage.sessions.erase(id, secretHash, at).then((result) => {
          if (result === 'erased') ring.forget(id);
          return result;
        });
      },
      async indexMissing(limit) {
        const missing = await storage.sessions.indexMissing(limit);
        const opened = await Promise.all(missing.map((batch) => open(ring, batch.sessionId, batch)));
        return missing.flatMap((batch, at) => {
          const bytes = opened[at];
          return bytes ? [{ ...batch, bytes }] : [];
        });
      },
    },
  };
}
