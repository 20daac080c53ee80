import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeStorage, NOON } from '../conformance/index.ts';
import { authAdapter, openSqliteStorage } from './index.ts';

describeStorage('SQLite', async ({ users }) => {
  const folder = mkdtempSync(join(tmpdir(), 'shoji-storage-'));
  const storage = await openSqliteStorage({ folder, exclusive: true, now: () => NOON });
  const additionalFields = { role: { type: 'string' } } as const;
  const accounts = authAdapter(storage)({ user: { additionalFields } });
  for (const { createdAt, ...user } of users) {
    const times = { createdAt: new Date(createdAt), updatedAt: new Date(createdAt), emailVerified: false };
    await accounts.create({ model: 'user', data: { ...user, ...times }, forceAllowId: true });
  }
  return { storage, dispose: () => rmSync(folder, { recursive: true }) };
});
