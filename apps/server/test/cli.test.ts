import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeIsTooOld } from '../src/node-version.ts';
import { runCli, startCliServer } from './run-cli.ts';

// Each command is a process of its own, and a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

const PASSWORD = 'three quiet herons over Vltava';
let folder: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoji-cli-'));
  env = { SHOJI_DATA: join(folder, 'data'), SHOJI_PORT: '0' };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], more: { env?: Record<string, string>; stdin?: string } = {}) =>
  runCli(args, { cwd: folder, ...more, env: { ...env, ...more.env } });

describe('sites', () => {
  it('are added, listed and changed, the key alone on the last line', async () => {
    const added = await run(['site', 'add', '--name', 'Můj obchod', '--origin', 'https://shop.example']);
    const key = added.stdout.trimEnd().split('\n').at(-1) ?? '';
    expect([added.code, key]).toEqual([0, expect.stringMatching(/^muj-obchod-[0-9a-f]{8}$/)]);
    expect((await run(['site', 'list'])).stdout).toContain(
      `${key}\tMůj obchod\thttps://shop.example\tmode strict\tconsent required`,
    );
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ mode: 'balanced', retentionDays: 7 }));
    const set = await run(['site', 'set', key, '--json', 'settings.json', '--consent', 'none']);
    expect(JSON.parse(set.stdout)).toMatchObject({ mode: 'balanced', retentionDays: 7, consent: 'none' });
  });

  it.each<[string[], string]>([
    [['site', 'add', '--name', 'X', '--origin', 'shop.example'], 'is not an origin'],
    [['site', 'add', '--name', ' ', '--origin', 'https://shop.example'], 'needs a name'],
    [['site', 'add', '--name', 'X', '--origin', 'https://shop.example', '--mode', 'open'], 'not allowed'],
    [['site', 'add', '--name', 'X', '--origin', 'https://shop.example', '--key', '../x'], 'site key'],
    [['site', 'set', 'nobody', '--mode', 'strict'], 'no site'],
    [['site', 'set', 'nobody', '--json', 'missing.json'], 'no site'],
    [['site', 'remove', 'x'], 'unknown command'],
    [['whatever'], 'unknown command'],
  ])('%j ends with 1 and a sentence', async (args, sentence) => {
    const { code, stderr, stdout } = await run(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

describe('people', () => {
  it('are added with a password that is piped in or made', async () => {
    expect((await run(['user', 'add', 'jana@shop.example'], { stdin: `${PASSWORD}\n` })).code).toBe(0);
    const made = await run(['user', 'add', 'petr@shop.example', '--role', 'viewer', '--generate']);
    expect(made.stdout.trim()).toMatch(/^[\w-]{24}$/);
    expect((await run(['user', 'list'])).stdout).toBe(
      'jana@shop.example\towner\tjana\npetr@shop.example\tviewer\tpetr\n',
    );
    expect(
      (await run(['user', 'password', 'jana@shop.example'], { stdin: 'seven slow storks in Szeged\n' })).code,
    ).toBe(0);
  });

  it.each([
    ['jana@shop.example', 'short', 'too easy to guess'],
    ['jana@shop.example', 'password123456', 'too easy to guess'],
    ['jana.novakova@shop.example', 'jana.novakova1', 'too easy to guess'],
    ['nobody', PASSWORD, 'not an e-mail address'],
  ])('%s with the password %s is refused', async (email, password, sentence) => {
    const { code, stderr } = await run(['user', 'add', email], { stdin: `${password}\n` });
    expect([code, stderr]).toEqual([1, expect.stringContaining(sentence)]);
  });

  it('get a set-up link only while there is nobody', async () => {
    expect((await run(['setup-link'])).stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/setup#[\w-]{43}\n$/);
    await run(['user', 'add', 'jana@shop.example'], { stdin: `${PASSWORD}\n` });
    expect(await run(['setup-link'])).toMatchObject({ code: 1, stderr: expect.stringContaining('account already') });
  });
});

describe('serve', () => {
  it('is not disturbed by other commands, and a second one refuses', async () => {
    const server = await startCliServer({ env });
    try {
      expect(server.output).toMatch(/setup#[\w-]{43}/);
      expect((await run(['site', 'add', '--name', 'X', '--origin', 'https://x.example'])).code).toBe(0);
      expect(await run(['serve'])).toMatchObject({ code: 1, stderr: expect.stringContaining('Another Shoji server') });
    } finally {
      await server.stop();
    }
  });

  it('speaks HTTPS with certificate files', async () => {
    const file = (name: string): string => join(import.meta.dirname, 'fixtures', name);
    const tls = { SHOJI_TLS_CERT: file('test-only-cert.pem'), SHOJI_TLS_KEY: file('test-only-key.pem') };
    const server = await startCliServer({ env: { ...env, ...tls } });
    try {
      const url = /https:\/\/\S+/.exec(server.output)?.[0];
      const [answer] = await once(get(`${url}/health`, { rejectUnauthorized: false }), 'response');
      expect([answer.statusCode, answer.headers['strict-transport-security']]).toEqual([200, 'max-age=31536000']);
      answer.resume();
    } finally {
      await server.stop();
    }
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a certificate that is none',
      { SHOJI_TLS_CERT: import.meta.filename, SHOJI_TLS_KEY: import.meta.filename },
      'PEM',
    ],
    [
      'a certificate that is missing',
      { SHOJI_TLS_CERT: '/nowhere.pem', SHOJI_TLS_KEY: '/nowhere.pem' },
      'cannot be read',
    ],
    ['plain HTTP for everybody', { SHOJI_HOST: '0.0.0.0' }, '--insecure-http'],
    [
      'a weak first password',
      { SHOJI_ADMIN_EMAIL: 'a@b.example', SHOJI_ADMIN_PASSWORD: 'password1234' },
      'easy to guess',
    ],
    ['a folder that cannot be', { SHOJI_DATA: '/dev/null/data' }, 'cannot be written'],
    ['a folder that the system does not make', { SHOJI_DATA: '/proc/nope' }, 'cannot be written'],
    ['an address of another machine', { SHOJI_HOST: '192.0.2.1', SHOJI_TRUST_PROXY: '1' }, 'no address'],
  ])('refuses %s with a sentence', async (_, change, sentence) => {
    const { code, stderr } = await run(['serve'], { env: change });
    expect([code, stderr]).toEqual([1, expect.stringContaining(sentence)]);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('says which port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const result = await run(['serve'], { env: { SHOJI_PORT: String(port) } });
    other.close();
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining(`Port ${port} is in use`) });
  });

  it('leaves a database of a newer version alone', async () => {
    await run(['site', 'list']);
    const database = new Database(join(folder, 'data/shoji.db'));
    const columns = database.prepare('select * from _migrations limit 1').get() as Record<string, unknown>;
    const future = { ...columns, name: '9999_future' };
    const names = Object.keys(future);
    database
      .prepare(`insert into _migrations (${names}) values (${names.map(() => '?')})`)
      .run(...Object.values(future));
    database.close();
    expect(await run(['site', 'list'])).toMatchObject({ code: 1, stderr: expect.stringContaining('newer version') });
  });
});

it.each([
  ['20.20.2', true],
  ['22.13.0', true],
  ['24.3.0', true],
  ['24.21.0', false],
  ['26.1.0', false],
])('says of Node %s whether it is too old: %j', (version, old) => expect(nodeIsTooOld(version)).toBe(old));
