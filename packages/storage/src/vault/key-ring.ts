import { randomBytes } from 'node:crypto';
import type { KeyStore } from '../contract.ts';
import { StorageError } from '../errors.ts';
import { DATA_KEY_BYTES, type MasterKeys, masterIdOf, unwrapKey, wrapKey } from './master-keys.ts';

/** Keys of recordings, unwrapped; the ones used last stay in memory. */
export interface KeyRing {
  /** The key of each session, made and on disk where there was none. A session that was erased has none: it is left out. */
  ensure(sessionIds: readonly string[]): Promise<Map<string, Buffer>>;
  /** Null: there is none any more. Throws `corrupt` where no master key at hand opens it. */
  find(sessionId: string): Promise<Buffer | null>;
  forget(sessionId: string): void;
}

const MOST_KNOWN = 10_000;

export function createKeyRing(store: Pick<KeyStore, 'ensure' | 'find'>, masters: MasterKeys): KeyRing {
  /** In the order of use: the first is the one that was not used for longest. */
  const known = new Map<string, Buffer>();

  const remember = (sessionId: string, key: Buffer): Buffer => {
    known.delete(sessionId);
    known.set(sessionId, key);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    return key;
  };
  const open = (sessionId: string, wrapped: Uint8Array): Buffer => {
    const id = masterIdOf(wrapped);
    const master = id && masters.find(id);
    const key = master && unwrapKey(master, sessionId, wrapped);
    if (!key) throw new StorageError('corrupt', 'no master key opens this');
    return remember(sessionId, key);
  };

  return {
    async ensure(sessionIds) {
      const keys = new Map<string, Buffer>();
      const missing = new Set<string>();
      for (const id of sessionIds) {
        const key = known.get(id);
        if (key) keys.set(id, remember(id, key));
        else missing.add(id);
      }
      if (missing.size === 0) return keys;
      const master = masters.current();
      const made = [...missing].map((sessionId) => ({
        sessionId,
        wrapped: wrapKey(master, sessionId, randomBytes(DATA_KEY_BYTES)),
      }));
      const stored = await store.ensure(made);
      made.forEach(({ sessionId }, at) => {
        const wrapped = stored[at];
        if (wrapped) keys.set(sessionId, open(sessionId, wrapped));
      });
      return keys;
    },
    async find(sessionId) {
      const key = known.get(sessionId);
      if (key) return remember(sessionId, key);
      const wrapped = await store.find(sessionId);
      return wrapped && open(sessionId, wrapped);
    },
    forget(sessionId) {
      known.delete(sessionId);
    },
  };
}
