import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect, describeStorage, makeBatch, NOON } from '../conformance/index.ts';
import { createMemoryStorage } from '../memory/index.ts';
import { openSqliteStorage } from '../sqlite/index.ts';
import { filesWith, openFor, temporaryFolder } from '../sqlite/testing/fixture.ts';
import {
  encryptStorage,
  type MasterKey,
  type MasterKeys,
  makeMasterKey,
  rewrapKeys,
  unwrapKey,
  WRAPPED_BYTES,
} from './index.ts';

const ringOf = (current: MasterKey, ...older: MasterKey[]): MasterKeys => ({
  current: () => current,
  find: (id) => [current, ...older].find((master) => master.id.equals(id)),
});
const newMaster = (): MasterKey => makeMasterKey(randomBytes(32));
const MASTER = newMaster();

describeStorage('memory, encrypted', async ({ users }) => ({
  storage: encryptStorage(createMemoryStorage({ users }), ringOf(MASTER)),
}));

const text = async (storage: { batches: { read(id: string): AsyncIterable<{ bytes: Uint8Array }> } }, id: string) =>
  (await collect(storage.batches.read(id))).map(({ bytes }) => Buffer.from(bytes).toString());

describe('bytes on disk', () => {
  it('hold nothing of what they were, and open with the key alone', async () => {
    const folder = temporaryFolder();
    const raw = await openFor(folder);
    const storage = encryptStorage(raw, ringOf(MASTER));
    const batch = makeBatch({ body: 'canary-in-the-clear' });
    expect(await storage.batches.append([batch])).toEqual(['stored']);
    expect(filesWith(folder, 'canary')).toEqual([]);
    expect(await text(storage, batch.sessionId)).toEqual(['canary-in-the-clear']);
    const stranger = encryptStorage(raw, ringOf(newMaster()));
    await expect(text(stranger, batch.sessionId)).rejects.toMatchObject({ code: 'corrupt' });
  });

  it('do not open under another number, or after a change', async () => {
    const memory = createMemoryStorage();
    const storage = encryptStorage(memory, ringOf(MASTER));
    const batch = makeBatch();
    await storage.batches.append([batch]);
    const [stored] = await collect(memory.batches.read(batch.sessionId));
    const bytes = stored?.bytes ?? new Uint8Array();
    await memory.batches.append([{ ...batch, seq: 1, bytes }]);
    await expect(text(storage, batch.sessionId)).rejects.toMatchObject({ code: 'corrupt' });
  });

  it('of the same body differ each time', async () => {
    const memory = createMemoryStorage();
    const storage = encryptStorage(memory, ringOf(MASTER));
    const [one, two] = [makeBatch({ body: 'same' }), makeBatch({ body: 'same' })];
    await storage.batches.append([one, two]);
    const stored = await Promise.all(
      [one, two].map(async ({ sessionId }) => (await collect(memory.batches.read(sessionId)))[0]),
    );
    expect(stored[0]?.bytes).not.toEqual(stored[1]?.bytes);
  });
});

/** Every place in every file at which a wrapped key of the session stands that the master key opens. */
function keysIn(folder: string, sessionId: string): string[] {
  const found: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    for (let at = bytes.indexOf(MASTER.id); at > 0; at = bytes.indexOf(MASTER.id, at + 1)) {
      if (unwrapKey(MASTER, sessionId, bytes.subarray(at - 1, at - 1 + WRAPPED_BYTES))) found.push(name);
    }
  }
  return found;
}

it('leaves no key of an erased session in any file, of hundreds that come and go', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const storage = encryptStorage(await openFor(folder), ringOf(MASTER));
  const alive: string[] = [];
  const erased: string[] = [];
  for (let round = 0; round < 12; round++) {
    const batches = Array.from({ length: 40 }, () => makeBatch());
    await storage.batches.append(batches);
    alive.push(...batches.map(({ sessionId }) => sessionId));
    for (let n = 0; n < 15; n++) {
      const [id = ''] = alive.splice((round * 31 + n * 17) % alive.length, 1);
      erased.push(id);
    }
    await Promise.all(erased.slice(-15).map((id) => storage.sessions.erase(id, null, NOON)));
  }
  expect(erased.flatMap((id) => keysIn(folder, id))).toEqual([]);
  expect(keysIn(folder, alive[0] ?? '')).toEqual(['keys/keys.db']);
  await storage.close();
  expect(erased.flatMap((id) => keysIn(folder, id))).toEqual([]);
});

it('an erased session stays unreadable in a copy of the recordings that was made before', async () => {
  const folder = temporaryFolder();
  const storage = encryptStorage(await openFor(folder), ringOf(MASTER));
  const [doomed, kept] = [makeBatch({ body: 'doomed' }), makeBatch({ body: 'kept' })];
  await storage.batches.append([doomed, kept]);
  const copy = mkdtempSync(join(tmpdir(), 'shoji-copy-'));
  try {
    const before = await openSqliteStorage({ folder: copy, exclusive: false, now: () => NOON });
    // As a backup does: the bytes as they are, with the keys as they are today.
    for (const batch of [doomed, kept]) {
      for await (const { bytes } of (await openFor(folder)).batches.read(batch.sessionId)) {
        await before.batches.append([{ ...batch, bytes }]);
      }
    }
    await storage.sessions.erase(doomed.sessionId, null, NOON);
    const restored = encryptStorage({ ...before, keys: storage.keys }, ringOf(MASTER));
    expect(await text(restored, kept.sessionId)).toEqual(['kept']);
    expect(await text(restored, doomed.sessionId)).toEqual([]);
    await before.close();
  } finally {
    rmSync(copy, { recursive: true });
  }
});

it('keys are wrapped anew, also when that was broken off, and open with the new master key alone', async () => {
  const memory = createMemoryStorage();
  const [old, next] = [newMaster(), newMaster()];
  const batches = Array.from({ length: 1200 }, (_, n) => makeBatch({ body: String(n) }));
  await encryptStorage(memory, ringOf(old)).batches.append(batches);
  let pages = 0;
  const dying = {
    page: memory.keys.page,
    rewrap: async (keys: Parameters<typeof memory.keys.rewrap>[0]) => {
      if (++pages > 1) throw new Error('killed');
      await memory.keys.rewrap(keys);
    },
  };
  await expect(rewrapKeys(dying, ringOf(next, old))).rejects.toThrow('killed');
  expect(await rewrapKeys(memory.keys, ringOf(next, old))).toBe(700);
  expect(await rewrapKeys(memory.keys, ringOf(next))).toBe(0);
  const storage = encryptStorage(memory, ringOf(next));
  for (const [n, { sessionId }] of batches.entries()) expect(await text(storage, sessionId)).toEqual([String(n)]);
});
