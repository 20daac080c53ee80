import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { describeStorage, NOON } from '../conformance/index.ts';
import type { Storage } from '../contract.ts';
import { encryptStorage, makeMasterKey } from '../vault/index.ts';
import { authAdapter, openSqliteStorage } from './index.ts';

const MASTER = makeMasterKey(randomBytes(32));
const masters = { current: () => MASTER, find: () => MASTER };

describe.each([
  ['SQLite', (storage: Storage) => storage],
  ['SQLite, encrypted', (storage: Storage) => encryptStorage(storage, masters)],
])('%s', (name, finish) =>
  describeStorage(name, async ({ users }) => {
    const folder = mkdtempSync(join(tmpdir(), 'shoji-storage-'));
    const storage = await openSqliteStorage({ folder, exclusive: true, now: () => NOON });
    const additionalFields = { role: { type: 'string' } } as const;
    const accounts = authAdapter(storage)({ user: { additionalFields } });
    for (const { createdAt, ...user } of users) {
      const times = { createdAt: new Date(createdAt), updatedAt: new Date(createdAt), emailVerified: false };
      await accounts.create({ model: 'user', data: { ...user, ...times }, forceAllowId: true });
    }
    return { storage: finish(storage), dispose: () => rmSync(folder, { recursive: true }) };
  }),
);
