import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { PAGE_SIZE } from './recordings/padding.ts';

/** What better-sqlite3 loads instead of its own file: a path, or the addon itself (the single binary). */
export type NativeBinding = string | object;

export interface ConnectionOptions {
  file: string;
  nativeBinding: NativeBinding | undefined;
  /** `FULL`: a commit has reached the disk. `NORMAL`: it may be lost at a power cut, never torn. */
  synchronous: 'FULL' | 'NORMAL';
  readonly?: boolean;
}

/** One connection: drizzle on top, the driver below. */
export interface Connection<Schema extends Record<string, unknown>> {
  db: BetterSQLite3Database<Schema>;
  raw: Database.Database;
}

/** How long a statement waits for another process. */
export const BUSY_MS = 5000;
const WAL_BYTES = 64 * 1024 * 1024;

export function openRaw({ file, nativeBinding, synchronous, readonly = false }: ConnectionOptions): Database.Database {
  const raw = new Database(file, {
    readonly,
    timeout: BUSY_MS,
    // The types know the path only.
    ...(nativeBinding !== undefined && { nativeBinding: nativeBinding as string }),
  });
  try {
    // First of all: turning WAL on may have to wait as well.
    raw.pragma(`busy_timeout = ${BUSY_MS}`);
    // Has an effect on an empty file only.
    if (!readonly) raw.pragma(`page_size = ${PAGE_SIZE}`);
    if (!readonly) raw.pragma('journal_mode = WAL');
    raw.pragma(`synchronous = ${synchronous}`);
    raw.pragma('foreign_keys = ON');
    raw.pragma('secure_delete = ON');
    // What is sorted must not reach a temporary file.
    raw.pragma('temp_store = MEMORY');
    raw.pragma(`journal_size_limit = ${WAL_BYTES}`);
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

export function connect<Schema extends Record<string, unknown>>(
  schema: Schema,
  options: ConnectionOptions,
): Connection<Schema> {
  const raw = openRaw(options);
  return { raw, db: drizzle(raw, { schema }) };
}
