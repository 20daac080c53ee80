import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Storage } from '../contract.ts';
import type { Databases } from './databases.ts';
import { account, rateLimit, session, user, verification } from './shoji/schema.ts';

const bound = new WeakMap<Storage, Databases>();

export const bindAuth = (storage: Storage, databases: Databases): void => {
  bound.set(storage, databases);
};

/**
 * The `database` option of better-auth, working on the accounts in this storage. `user.role` is a column of ours: name it
 * in `user.additionalFields` (`role: { type: 'string', input: false, defaultValue: 'viewer' }`) to have it in sessions.
 */
export function authAdapter(storage: Storage): ReturnType<typeof drizzleAdapter> {
  const databases = bound.get(storage);
  if (!databases) throw new TypeError('authAdapter() takes what openSqliteStorage() returned.');
  const schema = { user, session, account, verification, rateLimit };
  return drizzleAdapter(databases.shoji.writer.db, { provider: 'sqlite', schema });
}
