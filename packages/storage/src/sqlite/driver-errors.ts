/** Driver errors become the closed set. NB: drizzle's own message holds every bound value; it must not get out. */
import { DrizzleQueryError } from 'drizzle-orm';
import { StorageError, type StorageErrorCode } from '../errors.ts';

const BY_PREFIX: readonly (readonly [prefix: string, code: StorageErrorCode])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_IOERR_SHMSIZE', 'full'],
  ['SQLITE_IOERR', 'unwritable'],
  ['SQLITE_READONLY', 'unwritable'],
  ['SQLITE_CANTOPEN', 'unwritable'],
  ['SQLITE_PERM', 'unwritable'],
  ['SQLITE_CONSTRAINT', 'conflict'],
  // CORRUPT, NOTADB, and what a foreign schema gives: no such table, no such column.
  ['SQLITE_', 'corrupt'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['E', 'unwritable'],
];

/** A driver's or file system's error as one of ours, with its code as the detail; a mistake in the code stays what it is. */
export function translated(error: unknown): unknown {
  const inner = error instanceof DrizzleQueryError ? error.cause : error;
  if (inner instanceof StorageError || !(inner instanceof Error)) return inner;
  const code = (inner as { code?: unknown }).code;
  if (typeof code !== 'string' || code.startsWith('ERR_')) return inner;
  const match = BY_PREFIX.find(([prefix]) => code.startsWith(prefix));
  return match ? new StorageError(match[1], code) : inner;
}

/** Runs `work` and throws what {@link translated} makes of its errors. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translated(error);
  }
}
