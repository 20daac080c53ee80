import Database from 'better-sqlite3';
import { StorageError } from '../errors.ts';
import type { NativeBinding } from './connection.ts';
import { translated } from './driver-errors.ts';

/**
 * Takes the lock of the data folder, or throws `locked`. It is a lock on an open file, so the kernel gives it back when the
 * process ends, however it ends (held by "a killed holder gives the lock back").
 */
export function takeLock(file: string, nativeBinding: NativeBinding | undefined): { release: () => void } {
  const raw = new Database(file, {
    timeout: 0,
    ...(nativeBinding !== undefined && { nativeBinding: nativeBinding as string }),
  });
  try {
    raw.pragma('locking_mode = EXCLUSIVE');
    // Nothing is ever written: no journal beside it.
    raw.pragma('journal_mode = MEMORY');
    raw.exec('begin exclusive');
  } catch (error) {
    raw.close();
    const known = translated(error);
    throw known instanceof StorageError && known.code === 'busy' ? new StorageError('locked') : known;
  }
  return { release: () => raw.close() };
}
