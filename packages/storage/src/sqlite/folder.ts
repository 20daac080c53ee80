import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StorageError } from '../errors.ts';
import { translated } from './driver-errors.ts';

/** Where the storage keeps what, inside the data folder. */
export interface Folder {
  recordings: string;
  shoji: string;
  keys: string;
  lock: string;
  /** Copies made before migrations. */
  backups: string;
}

/**
 * Makes a file that only its owner can read; SQLite gives its `-wal` and `-shm` the same mode. NB: an existing file is not
 * even opened, since closing it would drop the locks that SQLite in this process has on it (POSIX).
 */
function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * Makes a folder and what is missing above it. NB: not by the `recursive` option of mkdir, which never returns where a file
 * system answers ENOENT although the folder above is there (Node 24 on /proc).
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Makes the folder and its empty files where they are missing. Throws `unwritable` or `full`. */
export function prepareFolder(path: string): Folder {
  const folder: Folder = {
    recordings: join(path, 'recordings.db'),
    shoji: join(path, 'shoji.db'),
    keys: join(path, 'keys', 'keys.db'),
    lock: join(path, 'lock.db'),
    backups: join(path, 'backups'),
  };
  try {
    makeFolder(dirname(folder.keys));
    for (const file of [folder.recordings, folder.shoji, folder.keys, folder.lock]) makePrivate(file);
  } catch (error) {
    const known = translated(error);
    throw known instanceof StorageError ? known : new StorageError('unwritable');
  }
  return folder;
}
