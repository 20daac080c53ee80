import type Database from 'better-sqlite3';
import { backUp } from './backup.ts';
import type { Folder } from './folder.ts';
import { type Migration, migrate, pendingMigrations } from './migrate.ts';

export interface Upgrade {
  /** Of the database, for the name of the copy. */
  name: string;
  migrations: readonly Migration[];
  folder: Pick<Folder, 'backups'>;
  now: () => number;
}

/** Brings a database up to date; one that is not empty is copied to `backups/NAME-before-MIGRATION.db` first. */
export function upgrade(db: Database.Database, { name, migrations, folder, now }: Upgrade): string[] {
  const [first] = pendingMigrations(db, migrations);
  if (!first) return [];
  const isEmpty = db.prepare('select 1 from sqlite_schema limit 1').get() === undefined;
  if (!isEmpty) backUp(db, folder.backups, `${name}-before-${first.name}`);
  return migrate(db, migrations, now);
}
