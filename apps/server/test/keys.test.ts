import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeEnvelope } from '@shoji/schema/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rotateKeys } from '../src/cli/key-commands.ts';
import { openMasterKeyFile, replaceMasterKey } from '../src/master-key-file.ts';
import { makeRecorder, startHarness } from './harness.ts';

vi.setConfig({ testTimeout: 30_000 });
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoji-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'keys', 'master.key');

it('a key file is made once, for its owner alone, and a new key is noticed', () => {
  let now = 0;
  const keys = openMasterKeyFile(folder, () => now);
  const first = keys.current();
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(openMasterKeyFile(folder, () => now).current().id).toEqual(first.id);
  replaceMasterKey(folder);
  now += 1_000;
  const second = keys.current();
  expect(second.id).not.toEqual(first.id);
  expect(keys.find(first.id)?.key).toEqual(first.key);
  replaceMasterKey(folder);
  now += 1_000;
  expect(keys.current().id).not.toEqual(second.id);
  expect(keys.find(first.id)).toBeUndefined();
});

it('recordings are read after a restart and after keys were rotated, and the old key is of no more use', async () => {
  const server = await startHarness({}, folder);
  const recorder = makeRecorder(server);
  expect((await recorder.send(0)).status).toBe(200);
  const before = readFileSync(file(), 'utf8');
  const said = await rotateKeys(server.workspace, { masterKeys: [], dataFolder: folder });
  expect(said).toContain('1 keys are wrapped');
  expect((await recorder.send(1, makeEnvelope())).status).toBe(200);
  await server.close({ keep: true });

  const again = await startHarness({}, folder);
  const events = await (await again.read(`/api/sessions/${recorder.sessionId}/events`)).json();
  expect((events as unknown[]).length).toBe(4);
  await again.close({ keep: true });

  writeFileSync(file(), before);
  await expect(startHarness({}, folder)).rejects.toThrow('The master key is not the one');
});

it('a master key of the environment needs no file, and is changed with the old one beside it', async () => {
  const [one, two] = [randomBytes(32).toString('base64'), randomBytes(32).toString('hex')];
  const server = await startHarness({ SHOJI_MASTER_KEY: one }, folder);
  const recorder = makeRecorder(server);
  await recorder.send(0);
  await server.close({ keep: true });
  await expect(startHarness({ SHOJI_MASTER_KEY: two }, folder)).rejects.toThrow('The master key is not the one');

  const between = await startHarness({ SHOJI_MASTER_KEY: two, SHOJI_MASTER_KEY_OLD: one }, folder);
  await rotateKeys(between.workspace, { masterKeys: [Buffer.from(two, 'hex')], dataFolder: folder });
  await between.close({ keep: true });

  const after = await startHarness({ SHOJI_MASTER_KEY: two }, folder);
  expect((await after.read(`/api/sessions/${recorder.sessionId}/events`)).status).toBe(200);
  await after.close({ keep: true });
});

it.each(['short', 'x'.repeat(43), 'not base64 at all, but forty-three characters'])(
  'refuses %s as a key',
  async (key) => {
    await expect(startHarness({ SHOJI_MASTER_KEY: `${key}!` }, folder)).rejects.toThrow('32 random bytes');
  },
);
