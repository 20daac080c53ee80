import type { Storage } from '../contract.ts';
import { StorageError } from '../errors.ts';
import type { Member } from '../records.ts';
import { memoryBatches } from './batches.ts';
import { memoryFindings } from './findings.ts';
import { memoryKeys } from './keys.ts';
import { memorySessions } from './sessions.ts';
import { memorySites } from './sites.ts';
import { compareText, createState } from './state.ts';

/** A storage that forgets, for tests: the contract in its plainest form. Accounts can only be given to it. */
export function createMemoryStorage(options: { users?: readonly Member[] } = {}): Storage {
  const state = createState();
  for (const user of options.users ?? []) state.users.set(user.id, { ...user });
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  const byAge = (a: { createdAt: number }, b: { createdAt: number }): number => a.createdAt - b.createdAt;
  return {
    sites: memorySites(state),
    findings: memoryFindings(state),
    keys: memoryKeys(state),
    batches: memoryBatches(state),
    sessions: memorySessions(state),
    links: {
      async create(link) {
        if (state.links.has(hex(link.tokenHash))) throw new StorageError('conflict');
        state.links.set(hex(link.tokenHash), { ...link });
      },
      async use(tokenHash, kind, now) {
        const link = state.links.get(hex(tokenHash));
        if (link?.kind !== kind) return null;
        state.links.delete(hex(tokenHash));
        return link.expiresAt > now ? { userId: link.userId } : null;
      },
      async prune(now) {
        for (const [hash, link] of state.links) if (link.expiresAt <= now) state.links.delete(hash);
      },
    },
    users: {
      async count() {
        return state.users.size;
      },
      async findByEmail(email) {
        const same = [...state.users.values()].find((user) => user.email.toLowerCase() === email.toLowerCase());
        return same ? { ...same } : null;
      },
      async list() {
        const users = [...state.users.values()].sort((a, b) => byAge(a, b) || compareText(a.id, b.id));
        return structuredClone(users);
      },
      async setRole(id, role) {
        const user = state.users.get(id);
        if (!user) throw new StorageError('not_found');
        user.role = role;
      },
    },
    meta: {
      async get(name) {
        return state.meta.get(name) ?? null;
      },
      async set(name, value) {
        state.meta.set(name, value);
      },
    },
    async health() {
      return { writable: true };
    },
    async close() {},
  };
}
