import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { collect, makeBatch, page, shuffled } from '../conformance/index.ts';
import type { BatchRecord } from '../records.ts';
import { PAGE_SIZE } from './recordings/padding.ts';
import { filesWith, openFor, temporaryFolder } from './testing/fixture.ts';

/** A session whose every part holds its canary. */
function makeSession(canary: string, batches: number, random: () => number): BatchRecord[] {
  const { sessionId, tabId } = makeBatch();
  return Array.from({ length: batches }, (_, seq) => {
    const filler = randomBytes(Math.floor(random() ** 3 * 4500)).toString('hex');
    const marks = [page(seq, `/${canary}${'m'.repeat(Math.floor(random() * 600))}`)];
    const index = { from: Math.floor(random() * 1e12), marks, visitorId: canary, browser: canary };
    return makeBatch({ sessionId, tabId, seq, body: `${canary}${filler}${canary}`, index });
  });
}

const canaryOf = (number: number): string => `canary-${String(number).padStart(4, '0')}-`;

it('leaves no byte of an erased session in any file, in 30 rounds of storing and erasing', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder();
  const storage = await openFor(folder, { exclusive: true });
  let state = 11;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const kept = new Map<string, string>();
  const erased: string[] = [];
  let made = 0;
  for (let round = 0; round < 30; round++) {
    const sessions = Array.from({ length: 12 }, () => {
      const canary = canaryOf(made++);
      const batches = makeSession(canary, 1 + Math.floor(random() * 6), random);
      kept.set(batches[0]?.sessionId ?? '', canary);
      return batches;
    });
    await storage.batches.append(shuffled(sessions.flat(), round));
    const doomed = shuffled([...kept.keys()], round).slice(0, 8);
    const results = await Promise.all(doomed.map((id) => storage.sessions.erase(id, null, 0)));
    expect(new Set(results)).toEqual(new Set(['erased']));
    for (const id of doomed) {
      erased.push(kept.get(id) ?? '');
      kept.delete(id);
    }
  }
  expect(erased.flatMap((canary) => filesWith(folder, canary))).toEqual([]);
  for (const [id, canary] of kept) {
    for (const { bytes } of await collect(storage.batches.read(id)))
      expect(Buffer.from(bytes).includes(canary)).toBe(true);
  }
  await storage.close();
  expect(erased.flatMap((canary) => filesWith(folder, canary))).toEqual([]);
  const [survivor = ''] = kept.values();
  expect(filesWith(folder, survivor)).toEqual(['recordings.db', 'shoji.db']);
});

it('keeps content out of the pages between which rows move', async () => {
  const folder = temporaryFolder();
  const storage = await openFor(folder);
  const lengths = Array.from({ length: 300 }, (_, at) => at * 31);
  await storage.batches.append(lengths.map((length) => makeBatch({ body: 'canary'.repeat(length / 6 + 1) })));
  await storage.close();
  const file = readFileSync(join(folder, 'recordings.db'));
  const pages = Array.from({ length: file.length / PAGE_SIZE }, (_, at) =>
    file.subarray(at * PAGE_SIZE, (at + 1) * PAGE_SIZE),
  );
  // A leaf of a table begins with 13; a page of overflow with the number of the next one, so with 0.
  const leaves = pages.filter((bytes) => bytes[0] === 13);
  expect(leaves.length).toBeGreaterThan(40);
  expect(leaves.filter((bytes) => bytes.includes('canary'))).toEqual([]);
  expect(pages.filter((bytes) => bytes[0] === 0 && bytes.includes('canary')).length).toBeGreaterThan(300);
});

it('erases in the copies made before migrations as well', async () => {
  const folder = temporaryFolder();
  const first = await openFor(folder);
  const [doomed = makeBatch()] = makeSession('canary-doomed', 3, () => 0.1);
  const [neighbour = makeBatch()] = makeSession('canary-kept', 1, () => 0.1);
  await first.batches.append([doomed, neighbour]);
  await first.close();
  const backups = join(folder, 'backups');
  mkdirSync(backups);
  for (const name of ['recordings', 'shoji'])
    copyFileSync(join(folder, `${name}.db`), join(backups, `${name}-before-x.db`));
  copyFileSync(join(folder, 'lock.db'), join(backups, 'not-a-database.db'));
  expect(filesWith(folder, 'canary-doomed')).toHaveLength(4);

  const storage = await openFor(folder);
  expect(await storage.sessions.erase(doomed.sessionId, doomed.secretHash, 0)).toBe('erased');
  expect(filesWith(folder, 'canary-doomed')).toEqual([]);
  expect(filesWith(backups, 'canary-kept').sort()).toEqual(['recordings-before-x.db', 'shoji-before-x.db']);
  expect(readdirSync(backups).filter((name) => !name.endsWith('.db'))).toEqual([]);
});

it('says busy while a reader elsewhere keeps the bytes, and finishes when it is asked again', async () => {
  const folder = temporaryFolder();
  const storage = await openFor(folder);
  const [batch = makeBatch()] = makeSession('canary-read', 1, () => 0.5);
  await storage.batches.append([batch]);
  const reader = new Database(join(folder, 'recordings.db'), { readonly: true });
  onTestFinished(() => {
    reader.close();
  });
  reader.exec('begin');
  reader.prepare('select count(*) from batches').get();
  await expect(storage.sessions.erase(batch.sessionId, null, 0)).rejects.toMatchObject({ code: 'busy' });
  expect(await storage.sessions.find(batch.sessionId)).toBeNull();
  expect(await storage.batches.append([batch])).toEqual(['erased']);
  expect(filesWith(folder, 'canary-read')).not.toEqual([]);
  reader.exec('commit');
  expect(await storage.sessions.erase(batch.sessionId, null, 0)).toBe('erased');
  expect(filesWith(folder, 'canary-read')).toEqual([]);
});

it('finishes erasing at the next start when the process ended in the middle', async () => {
  const folder = temporaryFolder();
  const before = await openFor(folder);
  const [batch = makeBatch()] = makeSession('canary-crash', 1, () => 0.5);
  await before.batches.append([batch]);
  await before.close();
  // What the first commit of erasing leaves.
  const db = new Database(join(folder, 'recordings.db'));
  db.prepare('insert into tombstones (session_id, erased_at, cleaned) values (?, 0, 0)').run(batch.sessionId);
  db.exec('pragma secure_delete = on; pragma foreign_keys = on; delete from recordings');
  db.close();
  expect(filesWith(folder, 'canary-crash')).toEqual(['shoji.db']);

  const after = await openFor(folder, { exclusive: true });
  expect(await after.sessions.find(batch.sessionId)).toBeNull();
  expect(filesWith(folder, 'canary-crash')).toEqual([]);
});
