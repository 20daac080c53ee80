import type { KeyStore } from '../contract.ts';
import { StorageError } from '../errors.ts';
import { type MasterKeys, masterIdOf, unwrapKey, wrapKey } from './master-keys.ts';

const PAGE = 500;

/**
 * Wraps every key by the current master key; may be broken off and run again. Returns how many were wrapped anew. Throws
 * `corrupt` for a key that no master key at hand opens; those before it are done.
 */
export async function rewrapKeys(store: Pick<KeyStore, 'page' | 'rewrap'>, masters: MasterKeys): Promise<number> {
  const current = masters.current();
  let done = 0;
  for (let after: string | null = null; ; ) {
    const page = await store.page(after, PAGE);
    const last = page.at(-1);
    if (!last) return done;
    const old = page.filter(({ wrapped }) => !current.id.equals(masterIdOf(wrapped) ?? new Uint8Array()));
    await store.rewrap(
      old.map(({ sessionId, wrapped }) => {
        const master = masters.find(masterIdOf(wrapped) ?? new Uint8Array());
        const key = master && unwrapKey(master, sessionId, wrapped);
        if (!key) throw new StorageError('corrupt', 'no master key opens this');
        return { sessionId, wrapped: wrapKey(current, sessionId, key) };
      }),
    );
    done += old.length;
    after = last.sessionId;
  }
}
