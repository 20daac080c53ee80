import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { makeBatch, makeSite } from '../conformance/index.ts';
import { createMemoryStorage } from '../memory/index.ts';
import { authAdapter } from './index.ts';
import { startChild } from './testing/child.ts';
import { openFor, temporaryFolder } from './testing/fixture.ts';

it('makes a folder and files that only the owner can read', async () => {
  const folder = join(temporaryFolder(), 'a/b');
  const storage = await openFor(folder, { exclusive: true });
  await storage.batches.append([makeBatch()]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'keys');
  expect(files.sort()).toEqual(
    [
      'lock.db',
      ...['recordings', 'shoji', 'keys/keys'].flatMap((name) => [`${name}.db`, `${name}.db-shm`, `${name}.db-wal`]),
    ].sort(),
  );
  expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
  for (const name of files) expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600]);
});

it('refuses a second server, and works for one that comes after', async () => {
  const folder = temporaryFolder();
  const first = await openFor(folder, { exclusive: true });
  await expect(openFor(folder, { exclusive: true })).rejects.toMatchObject({ code: 'locked' });
  // The refusal must not have loosened the lock either.
  const other = startChild('lock-child.ts', folder);
  expect(await other.ended).toBe(1);
  expect(other.lines).toEqual(['locked']);
  await first.close();
  await openFor(folder, { exclusive: true });
});

it('a killed holder gives the lock back', async () => {
  const folder = temporaryFolder();
  const holder = startChild('lock-child.ts', folder);
  await holder.printed(1);
  expect(holder.lines).toEqual(['open']);
  await expect(openFor(folder, { exclusive: true })).rejects.toMatchObject({ code: 'locked' });
  await holder.kill();
  await openFor(folder, { exclusive: true });
});

it('shows at the next read what another process has changed', async () => {
  const folder = temporaryFolder();
  const server = await openFor(folder, { exclusive: true });
  expect(await server.sites.list()).toEqual([]);
  const cli = await openFor(folder, { exclusive: false });
  await cli.sites.create(makeSite());
  expect(await server.sites.list()).toEqual([makeSite()]);
  await server.sites.update('shop', { name: 'New', settingsVersion: '2' });
  expect(await cli.sites.find('shop')).toMatchObject({ name: 'New' });
});

it('says unwritable where it cannot make its folder', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  await expect(openFor(join(file, 'data'))).rejects.toMatchObject({ code: 'unwritable' });
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'recordings.db'));
  await expect(openFor(folder)).rejects.toMatchObject({ code: 'unwritable' });
});

it('says corrupt of a file that is no database, and gives the lock back', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'shoji.db'), 'not a database '.repeat(1000));
  await expect(openFor(folder, { exclusive: true })).rejects.toMatchObject({ code: 'corrupt' });
  await expect(openFor(folder, { exclusive: true })).rejects.toMatchObject({ code: 'corrupt' });
});

it('refuses data of a newer version', async () => {
  const folder = temporaryFolder();
  await (await openFor(folder)).close();
  const db = new Database(join(folder, 'shoji.db'));
  onTestFinished(() => {
    db.close();
  });
  db.exec("insert into _migrations values ('9999_later', '', 0)");
  await expect(openFor(folder)).rejects.toMatchObject({ code: 'newer_schema', detail: '9999_later' });
});

it('never repeats a value in an error', async () => {
  const storage = await openFor(temporaryFolder());
  const site = makeSite({ key: 'canary-key', name: 'canary-name' });
  await storage.sites.create(site);
  const error = await storage.sites.create(site).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'conflict', detail: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
  const everything = JSON.stringify(error, Object.getOwnPropertyNames(error)) + String((error as Error).cause);
  expect(everything).not.toContain('canary');
});

it('works with the addon given as an object or a path', async () => {
  const require = createRequire(import.meta.url);
  const path = join(
    require.resolve('better-sqlite3/package.json'),
    '../prebuilds',
    `${process.platform}-${process.arch}.node`,
  );
  for (const nativeBinding of [path, require(path) as object]) {
    const storage = await openFor(temporaryFolder(), { nativeBinding, exclusive: true });
    expect(await storage.health()).toEqual({ writable: true });
  }
});

it('gives no adapter for another storage', () => {
  expect(() => authAdapter(createMemoryStorage())).toThrow(TypeError);
});
