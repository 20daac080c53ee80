/**
 * Applies migrations by name and hash, all pending ones in one transaction. drizzle's own migrator goes by time and skips
 * a migration that was merged late without a word (drizzle-orm issue 5769), and it reads files.
 */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { StorageError } from '../errors.ts';

/** Forward only. Once released it is never edited: its hash is checked. */
export interface Migration {
  name: string;
  sql: string;
}

const TABLE = `create table if not exists _migrations (
  name text primary key not null, sha256 text not null, applied_at integer not null) strict`;

const hashOf = (migration: Migration): string => createHash('sha256').update(migration.sql).digest('hex');

function appliedTo(db: Database.Database): Map<string, string> {
  const there = db.prepare("select 1 from sqlite_schema where type = 'table' and name = '_migrations'").get();
  if (!there) return new Map();
  const rows = db.prepare<[], { name: string; sha256: string }>('select name, sha256 from _migrations').all();
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

/**
 * What is still to be applied, in order. Throws `newer_schema` when something was applied that this build does not know,
 * `corrupt` when something was applied that reads differently now.
 */
export function pendingMigrations(db: Database.Database, migrations: readonly Migration[]): Migration[] {
  const applied = appliedTo(db);
  const known = new Set(migrations.map((migration) => migration.name));
  for (const name of applied.keys()) if (!known.has(name)) throw new StorageError('newer_schema', name);
  for (const migration of migrations) {
    const hash = applied.get(migration.name);
    if (hash !== undefined && hash !== hashOf(migration)) throw new StorageError('corrupt', migration.name);
  }
  const pending = migrations.filter((migration) => !applied.has(migration.name));
  return pending.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Applies what is pending and returns its names. Several processes may do so at once: one applies, the others wait. */
export function migrate(db: Database.Database, migrations: readonly Migration[], now: () => number): string[] {
  if (pendingMigrations(db, migrations).length === 0) return [];
  // Rebuilding a table drops the old one; inside a transaction the pragma would do nothing.
  db.pragma('foreign_keys = OFF');
  try {
    return db
      .transaction(() => {
        const pending = pendingMigrations(db, migrations);
        db.exec(TABLE);
        const note = db.prepare('insert into _migrations (name, sha256, applied_at) values (?, ?, ?)');
        for (const migration of pending) {
          db.exec(migration.sql);
          note.run(migration.name, hashOf(migration), now());
        }
        const broken = db.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) throw new StorageError('corrupt', 'foreign_key_check');
        return pending.map((migration) => migration.name);
      })
      .immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
