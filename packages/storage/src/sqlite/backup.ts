/** Copies of a database made before it is migrated, and erasing inside them. */
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { type NativeBinding, openRaw } from './connection.ts';

const syncFile = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/**
 * Writes a copy of the database to `folder/name.db`, consistent and on disk when it returns. An existing copy of that name
 * stays: of processes that start together, one may have migrated before another gets here.
 */
export function backUp(db: Database.Database, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${name}.db`);
  if (existsSync(file)) return file;
  const draft = join(folder, `.${name}.${process.pid}.draft`);
  rmSync(draft, { force: true });
  try {
    closeSync(openSync(draft, 'wx', 0o600));
    db.prepare('vacuum into ?').run(draft);
    syncFile(draft);
    linkSync(draft, file);
    syncFile(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return file;
}

/** Tables of a copy, of any version, that have a session's rows, with the column that names it. */
function sessionTables(db: Database.Database): { table: string; column: string }[] {
  const rows = db.prepare<[], { table: string; column: string }>(
    `select t.name as 'table', c.name as 'column' from pragma_table_list t, pragma_table_info(t.name) c
     where t.type = 'table' and t.schema = 'main'
       and (c.name = 'session_id' and t.name <> 'tombstones' or t.name = 'session_index' and c.name = 'id')`,
  );
  return rows.all();
}

/** Erases sessions from every copy in the folder. A copy that cannot be cleaned is removed: erasing comes first. */
export function eraseFromBackups(
  folder: string,
  sessionIds: readonly string[],
  nativeBinding: NativeBinding | undefined,
): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.db')) continue;
    const file = join(folder, name);
    try {
      const db = openRaw({ file, nativeBinding, synchronous: 'FULL' });
      try {
        db.pragma('foreign_keys = OFF');
        for (const { table, column } of sessionTables(db)) {
          const erase = db.prepare(`delete from "${table}" where "${column}" = ?`);
          for (const id of sessionIds) erase.run(id);
        }
        // What moved rows left behind goes with the old pages; after that no WAL stays either.
        db.exec('vacuum');
        db.pragma('journal_mode = DELETE');
      } finally {
        db.close();
      }
    } catch {
      for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
    }
  }
}
