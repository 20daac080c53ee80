import type { Storage } from '../contract.ts';
import { isStorageError } from '../errors.ts';
import { bindAuth } from './auth-adapter.ts';
import { sqliteBatches } from './batches.ts';
import { finishErasing } from './cleaner.ts';
import type { NativeBinding } from './connection.ts';
import { openDatabases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { sqliteFindings } from './findings.ts';
import { prepareFolder } from './folder.ts';
import { createHealth } from './health.ts';
import { prepareIndexWriter } from './index-writer.ts';
import { sqliteKeys } from './keys.ts';
import { sqliteLinks } from './links.ts';
import { takeLock } from './lock.ts';
import { sqliteMeta } from './meta.ts';
import { sqliteSessions } from './sessions.ts';
import { sqliteSites } from './sites.ts';
import { sqliteUsers } from './users.ts';

export interface SqliteOptions {
  /** The data folder; it is made (mode 0700) when it is missing. */
  folder: string;
  /** True for the server: a second one on the folder gets `locked`. False to work beside it, as the CLI does. */
  exclusive: boolean;
  /** Ms since 1970. */
  now: () => number;
  /** What better-sqlite3 loads instead of its own file; the single binary gives the addon itself. */
  nativeBinding?: NativeBinding;
  /** Told when index rows could not be written; what was acknowledged is safe and `indexMissing` finds it. */
  onIndexError?: (error: unknown) => void;
}

/** A reader in another process is no reason not to start; the start after this one tries again. */
function unlessBusy(error: unknown): void {
  if (!isStorageError(error, 'busy')) throw error;
}

/**
 * Opens the storage in a folder, brings its databases up to date (after a copy of each that is not empty) and finishes
 * erasing that was interrupted. Throws `locked`, `unwritable`, `full`, `newer_schema`, `corrupt` or `busy`.
 */
export async function openSqliteStorage(options: SqliteOptions): Promise<Storage> {
  const { nativeBinding, now, onIndexError = () => {} } = options;
  const folder = prepareFolder(options.folder);
  const lock = options.exclusive ? guarded(() => takeLock(folder.lock, nativeBinding)) : null;
  try {
    const databases = guarded(() => openDatabases({ folder, nativeBinding, now }));
    try {
      if (options.exclusive) await finishErasing(databases).catch(unlessBusy);
      const putIndex = guarded(() => prepareIndexWriter(databases));
      const storage: Storage = {
        sites: sqliteSites(databases),
        batches: guarded(() => sqliteBatches(databases, putIndex, onIndexError)),
        sessions: guarded(() => sqliteSessions(databases, putIndex)),
        findings: sqliteFindings(databases),
        keys: guarded(() => sqliteKeys(databases)),
        links: sqliteLinks(databases),
        users: sqliteUsers(databases),
        meta: sqliteMeta(databases),
        health: createHealth(databases),
        async close() {
          databases.close();
          lock?.release();
        },
      };
      bindAuth(storage, databases);
      return storage;
    } catch (error) {
      databases.close();
      throw error;
    }
  } catch (error) {
    lock?.release();
    throw error;
  }
}
