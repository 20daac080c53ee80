import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { openRaw } from './connection.ts';
import { type Migration, migrate } from './migrate.ts';
import { startChild } from './testing/child.ts';
import { temporaryFolder } from './testing/fixture.ts';
import { upgrade } from './upgrade.ts';

const now = (): number => 1000;
const a: Migration = { name: '0001_a', sql: 'create table a (id integer primary key); insert into a values (1)' };
const b: Migration = { name: '0002_b', sql: 'create table b (a integer references a(id)); insert into b values (1)' };
const c: Migration = { name: '0003_c', sql: 'create table c (id integer primary key)' };

function open(file = join(temporaryFolder(), 'test.db')): Database.Database {
  const db = openRaw({ file, nativeBinding: undefined, synchronous: 'FULL' });
  onTestFinished(() => {
    db.close();
  });
  return db;
}

const tables = (db: Database.Database): unknown[] =>
  db.prepare("select name from sqlite_schema where type = 'table' and name like '_' order by name").pluck().all();

it('applies what is pending, once, in the order of the names', () => {
  const db = open();
  expect(migrate(db, [c, a, b], now)).toEqual(['0001_a', '0002_b', '0003_c']);
  expect(migrate(db, [a, b, c], now)).toEqual([]);
  expect(tables(db)).toEqual(['a', 'b', 'c']);
});

it('applies one that was merged late', () => {
  const db = open();
  migrate(db, [a, c], now);
  expect(migrate(db, [a, b, c], now)).toEqual(['0002_b']);
  expect(tables(db)).toEqual(['a', 'b', 'c']);
});

it('refuses a database of a newer version and leaves it alone', () => {
  const db = open();
  migrate(db, [a, c], now);
  expect(() => migrate(db, [a, b], now)).toThrow(expect.objectContaining({ code: 'newer_schema', detail: '0003_c' }));
  expect(tables(db)).toEqual(['a', 'c']);
});

it('refuses a migration that was edited after it was applied', () => {
  const db = open();
  migrate(db, [a], now);
  const edited = { ...a, sql: `${a.sql};` };
  expect(() => migrate(db, [edited, b], now)).toThrow(expect.objectContaining({ code: 'corrupt', detail: '0001_a' }));
  expect(tables(db)).toEqual(['a']);
});

it('takes everything back when one statement fails', () => {
  const db = open();
  migrate(db, [a], now);
  const broken = { name: '0004_d', sql: 'create table d (id integer); insert into nowhere values (1)' };
  expect(() => migrate(db, [a, b, broken], now)).toThrow();
  expect(tables(db)).toEqual(['a']);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(migrate(db, [a, b], now)).toEqual(['0002_b']);
});

it('takes everything back when a reference leads nowhere', () => {
  const db = open();
  const orphan = { name: '0004_d', sql: 'delete from a' };
  expect(() => migrate(db, [a, b, orphan], now)).toThrow(expect.objectContaining({ code: 'corrupt' }));
  expect(tables(db)).toEqual([]);
});

it('can rebuild a table that others refer to', () => {
  const db = open();
  const sql = 'create table e (id integer primary key); insert into e select id from a; drop table a';
  migrate(db, [a, b, { name: '0004_d', sql: `${sql}; alter table e rename to a` }], now);
  expect(db.prepare('select id from a').pluck().all()).toEqual([1]);
});

it('copies a database that is not empty before it changes it, for its owner only', () => {
  const folder = temporaryFolder();
  const backups = join(folder, 'backups');
  const db = open(join(folder, 'test.db'));
  const step = (migrations: Migration[]): string[] =>
    upgrade(db, { name: 'test', migrations, folder: { backups }, now });
  step([a]);
  expect(readdirSync(folder)).not.toContain('backups');
  step([a, b]);
  step([a, b]);
  expect(readdirSync(backups)).toEqual(['test-before-0002_b.db']);
  expect(statSync(join(backups, 'test-before-0002_b.db')).mode & 0o777).toBe(0o600);
  const copy = open(join(backups, 'test-before-0002_b.db'));
  expect(tables(copy)).toEqual(['a']);
  expect(copy.prepare('select id from a').pluck().all()).toEqual([1]);
});

it('is applied once by four processes that start together', { timeout: 20_000 }, async () => {
  const folder = temporaryFolder();
  migrate(open(join(folder, 'race.db')), [{ name: '0000_a', sql: 'create table a (x integer)' }], now);
  const moment = String(Date.now() + 1500);
  const children = [1, 2, 3, 4].map(() => startChild('migrate-child.ts', folder, moment));
  const codes = await Promise.all(children.map((child) => child.ended));
  expect(codes).toEqual([0, 0, 0, 0]);
  const applied = children.map((child) => JSON.parse(child.lines[0] ?? '') as string[]);
  expect(applied.flat()).toEqual(['0001_b', '0002_c']);
  expect(open(join(folder, 'race.db')).prepare('select x from a').pluck().all()).toEqual([1, 2]);
  expect(readdirSync(join(folder, 'backups'))).toEqual(['race-before-0001_b.db']);
  expect(open(join(folder, 'backups/race-before-0001_b.db')).prepare('select x from a').all()).toEqual([]);
});
