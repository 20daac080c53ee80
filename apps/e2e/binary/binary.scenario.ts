import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startDemo } from '@shoji/demo';
import { freePort, type ServerProcess, startServer } from '../stack/server-process.ts';
import { expect, OWNER, test } from '../stack/stack.ts';
import { buyFirstProduct, enterShop, flush, untilRecording } from '../stack/visitor.ts';

const BINARY = resolve(import.meta.dirname, '../../../dist/shoji');
// No Node, no shell, no home: what is not inside is not there.
const BARE = { PATH: '/nonexistent' };
const run = promisify(execFile);

test.skip(!existsSync(BINARY), 'dist/shoji has not been built (`pnpm build:binary`)');

async function makeOwner(server: ServerProcess): Promise<void> {
  const token = /\/setup#(\S+)/.exec(server.output())?.[1];
  const answer = await fetch(`${server.url}/api/setup`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: server.url },
    body: JSON.stringify({ token, ...OWNER }),
  });
  expect(answer.status).toBe(200);
}

test('the single binary records a visit, is killed, starts again and shows the visit', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'shoji-binary-'));
  const start = (port: number): Promise<ServerProcess> =>
    startServer({ dataFolder: folder, port, env: BARE, command: [BINARY], args: ['--demo'] });
  const first = await start(await freePort());
  const demo = await startDemo({ host: '127.0.0.1', port: 0, shojiUrl: first.url });
  let second: ServerProcess | undefined;
  try {
    await makeOwner(first);
    const visitor = await (await browser.newContext()).newPage();
    await enterShop(visitor, demo.url, 'accept');
    await untilRecording(visitor);
    const product = await buyFirstProduct(visitor);
    await flush(visitor);
    await visitor.context().close();

    await first.kill('SIGKILL');
    second = await start(Number(new URL(first.url).port));

    const page = await (await browser.newContext()).newPage();
    await page.goto(second.url);
    await page.getByLabel('E-mail').fill(OWNER.email);
    await page.getByLabel('Password', { exact: true }).fill(OWNER.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page
      .getByRole('link', { name: /visitor/i })
      .first()
      .click();
    const player = page.locator('[data-player-state]');
    await expect(player).toHaveAttribute('data-player-state', /ready|paused|playing/);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const detail = await page.evaluate(async (session) => (await fetch(`/api/sessions/${session}`)).json(), id);
    const pages = detail.marks.filter((mark: { kind: string }) => mark.kind === 'page');
    await page.goto(`${second.url}/sessions/${id}?t=${(pages[1].at + pages[2].at) / 2000}`);
    const replay = page.frameLocator('iframe').frameLocator('.sheet[data-shown] iframe');
    await expect(replay.locator('h1', { hasText: product })).toBeAttached();
  } finally {
    await Promise.all([first.kill('SIGKILL'), second?.kill('SIGTERM'), demo.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
});

test('its command line works beside the running server, and all it writes is in the data folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shoji-binary-'));
  const env = { ...BARE, SHOJI_DATA: join(folder, 'data') };
  const server = await startServer({ dataFolder: folder, env, command: [BINARY] });
  try {
    const shoji = (...args: string[]) => run(BINARY, args, { env, cwd: folder });
    expect((await shoji('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const added = await shoji('site', 'add', '--name', 'Shop', '--origin', 'https://shop.example');
    const key = added.stdout.trim().split('\n').at(-1) ?? '';
    expect((await shoji('site', 'list')).stdout).toContain(key);
    await expect.poll(async () => (await fetch(`${server.url}/r/${key}.js`)).status).toBe(200);
    await expect(shoji('serve')).rejects.toMatchObject({ code: 1 });
    expect(readdirSync(folder)).toEqual(['data']);
  } finally {
    await server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
});
