import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished, vi } from 'vitest';
import { collect, makeBatch, makeIndex, sha256 } from '../conformance/index.ts';
import { openDatabases } from './databases.ts';
import { prepareFolder } from './folder.ts';
import { startChild } from './testing/child.ts';
import { openFor, temporaryFolder } from './testing/fixture.ts';

it.each([40, 150, 400])('misses nothing that was acknowledged when the process is killed after %i', async (count) => {
  const folder = temporaryFolder();
  const child = startChild('append-child.ts', folder);
  await child.printed(count);
  await child.kill();
  expect(child.lines.length).toBeGreaterThanOrEqual(count);

  const storage = await openFor(folder, { exclusive: true });
  const bySession = Map.groupBy(child.lines, (line) => line.split(' ')[0] ?? '');
  expect(bySession.size).toBe(3);
  for (const [sessionId, lines] of bySession) {
    const stored = await collect(storage.batches.read(sessionId));
    const keys = stored.map(({ tabId, seq }) => `${sessionId} ${tabId} ${seq}`);
    expect(new Set(keys).size).toBe(keys.length);
    // At most the group that was on its way may be there without having been printed.
    expect(keys.slice(0, lines.length)).toEqual(lines);
    expect(keys.length - lines.length).toBeLessThanOrEqual(1);
    for (const { seq, bytes } of stored) {
      expect(new TextDecoder().decode(bytes)).toBe(`${sessionId}/${seq}/`.repeat(50 * (seq % 7)));
    }
  }
  const missing = await storage.sessions.indexMissing(100);
  await storage.sessions.putIndex(missing.map((batch) => ({ ...batch, index: makeIndex() })));
  expect(await storage.sessions.indexMissing(100)).toEqual([]);
  const { items } = await storage.sessions.list({ limit: 10 });
  for (const item of items) expect(item.batches).toHaveLength((await collect(storage.batches.read(item.id))).length);
});

it('waits for the disk where something is acknowledged, and leaves nothing behind when it deletes', () => {
  const folder = prepareFolder(temporaryFolder());
  const databases = openDatabases({ folder, nativeBinding: undefined, now: Date.now });
  onTestFinished(() => databases.close());
  const { recordings, shoji } = databases;
  const pragma = (db: Database.Database, name: string): unknown => db.pragma(name, { simple: true });
  for (const { raw } of [recordings.writer, shoji.writer]) {
    expect(pragma(raw, 'synchronous')).toBe(2);
    expect(pragma(raw, 'journal_mode')).toBe('wal');
    expect(pragma(raw, 'foreign_keys')).toBe(1);
    expect(pragma(raw, 'secure_delete')).toBe(1);
    expect(pragma(raw, 'busy_timeout')).toBe(5000);
    expect(pragma(raw, 'page_size')).toBe(4096);
  }
  for (const { raw } of [recordings.reader, shoji.reader]) {
    expect(() => raw.exec('create table x (y)')).toThrow(expect.objectContaining({ code: 'SQLITE_READONLY' }));
  }
});

it('stores a group whole or not at all', async () => {
  const folder = temporaryFolder();
  const storage = await openFor(folder);
  const good = makeBatch();
  const bad = { ...makeBatch(), siteKey: null as unknown as string };
  await expect(storage.batches.append([good, bad])).rejects.toMatchObject({ code: 'conflict' });
  expect(await collect(storage.batches.read(good.sessionId))).toEqual([]);
  expect(await storage.batches.append([good])).toEqual(['stored']);
});

it('acknowledges although the index cannot be written, and finds what is missing later', async () => {
  const folder = temporaryFolder();
  const onIndexError = vi.fn();
  const storage = await openFor(folder, { onIndexError });
  const other = new Database(join(folder, 'shoji.db'));
  onTestFinished(() => {
    other.close();
  });
  const kept = makeBatch();
  await storage.batches.append([kept]);
  other.exec("create trigger refuse before insert on batch_index begin select raise(abort, 'refused'); end");
  const batch = makeBatch({ body: 'kept all the same' });
  expect(await storage.batches.append([batch])).toEqual(['stored']);
  expect(onIndexError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'StorageError' }));
  expect(await storage.sessions.find(batch.sessionId)).toBeNull();
  other.exec('drop trigger refuse');

  const { siteKey, sessionId, tabId, seq, receivedAt, index } = batch;
  const missing = await storage.sessions.indexMissing(10);
  expect(missing).toEqual([{ siteKey, sessionId, tabId, seq, receivedAt, bytes: Buffer.from(batch.bytes) }]);
  await storage.sessions.putIndex([{ siteKey, sessionId, tabId, seq, receivedAt, index }]);
  expect(await storage.sessions.find(sessionId)).toMatchObject({ clicks: 1 });
  expect(await storage.sessions.indexMissing(10)).toEqual([]);
});

it('stores a batch once when two processes send it at the same time', async () => {
  const folder = temporaryFolder();
  const [one, two] = [await openFor(folder), await openFor(folder)];
  const batch = makeBatch();
  const results = [await one.batches.append([batch]), await two.batches.append([batch])].flat();
  expect(results).toEqual(['stored', 'duplicate']);
  expect(await two.sessions.erase(batch.sessionId, sha256('secret'), 0)).toBe('erased');
  expect(await one.batches.append([batch])).toEqual(['erased']);
});
