import { afterEach } from 'vitest';
import type { Storage } from '../contract.ts';
import type { Member } from '../records.ts';

/** Makes an empty storage with these accounts; `dispose` is called after the test, when the storage has been closed. */
export type MakeStorage = (setup: { users: readonly Member[] }) => Promise<{
  storage: Storage;
  dispose?: () => void | Promise<void>;
}>;

export type Open = (setup?: { users?: readonly Member[] }) => Promise<Storage>;

/** Closes and disposes of everything that a test opened. */
export function opener(makeStorage: MakeStorage): Open {
  const opened: Awaited<ReturnType<MakeStorage>>[] = [];
  afterEach(async () => {
    for (const { storage, dispose } of opened.splice(0)) {
      await storage.close();
      await dispose?.();
    }
  });
  return async ({ users = [] } = {}) => {
    const made = await makeStorage({ users });
    opened.push(made);
    return made.storage;
  };
}
