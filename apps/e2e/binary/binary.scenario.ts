import { readdirSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { lastLine } from '../stack/cli.ts';
import { servePage } from '../stack/page-server.ts';
import { freePort } from '../stack/server-process.ts';
import { OWNER } from '../stack/stack.ts';
import { flush, untilRecording } from '../stack/visitor.ts';
import { test } from './binary.ts';

const page = (snippet: string): string => `<!doctype html><title>Ceník</title>
<script async src="${snippet}" onload="shoji.consent('granted', { notice: '1', lang: 'cs', how: 'banner' })"></script>
<h1 data-shoji="allow">Volavky nad řekou</h1><p>Unsaid words</p><input id="field">
<button data-shoji="allow" onclick="this.textContent = 'Pressed herons'">Press</button>`;

const newPage = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

async function visit(browser: Browser, url: string): Promise<void> {
  const visitor = await newPage(browser);
  await visitor.goto(url);
  await untilRecording(visitor);
  await visitor.locator('#field').pressSequentially('kanarek-4711');
  await visitor.getByRole('button').click();
  await flush(visitor);
  await visitor.context().close();
}

test('the single binary records a visit, is killed, starts again and shows the visit', async ({ browser, binary }) => {
  const port = await freePort();
  const first = await binary.serve(port);
  const added = await binary.run(['site', 'add', '--name', 'Ceník', '--origin', 'http://127.0.0.1:*']);
  const key = lastLine(added.stdout);
  expect((await binary.run(['user', 'add', OWNER.email], { stdin: `${OWNER.password}\n` })).code).toBe(0);
  const site = await servePage(page(`${first.url}/r/${key}.js`));
  // A running server follows the command line within a second.
  await expect.poll(async () => (await fetch(`${first.url}/r/${key}.js`)).status).toBe(200);
  await visit(browser, site.url);
  await site.close();

  await first.kill('SIGKILL');
  const second = await binary.serve(port);
  const member = await newPage(browser);
  await member.goto(`${second.url}/sessions`);
  await member.getByLabel('E-mail').fill(OWNER.email);
  await member.getByLabel('Password', { exact: true }).fill(OWNER.password);
  await member.getByRole('button', { name: 'Sign in' }).click();
  await member
    .getByRole('link', { name: /visitor/i })
    .first()
    .click();
  await expect(member.locator('[data-player-state]')).toHaveAttribute('data-player-state', /ready|paused|playing/);
  const replay = member.frameLocator('iframe').frameLocator('.sheet[data-shown] iframe');
  await expect(replay.locator('h1')).toHaveText('Volavky nad řekou');
  await expect(replay.locator('p')).not.toContainText(/[A-Za-z]/);
  expect(readdirSync(binary.folder)).toEqual(['data']);
});

test('its command line works beside the running server', async ({ binary }) => {
  const server = await binary.serve(await freePort());
  expect((await binary.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const added = await binary.run(['site', 'add', '--name', 'Shop', '--origin', 'https://shop.example']);
  const key = lastLine(added.stdout);
  expect(key).toMatch(/^shop-[0-9a-f]{8}$/);
  expect((await binary.run(['site', 'list'])).stdout).toContain(key);
  await expect.poll(async () => (await fetch(`${server.url}/r/${key}.js`)).status).toBe(200);
  // Options of Node are the machine's business, not the binary's.
  expect((await binary.run(['user', 'list'], { env: { NODE_OPTIONS: '--no-such-option' } })).code).toBe(0);
});

test('what cannot be is refused with one sentence', async ({ binary }) => {
  const server = await binary.serve(await freePort());
  const port = new URL(server.url).port;
  const refusals: Array<[Record<string, string>, RegExp]> = [
    [{ SHOJI_PORT: '0' }, /^Another Shoji server is running on this data folder\..*\n$/],
    [{ SHOJI_PORT: port, SHOJI_DATA: 'other' }, new RegExp(`^Port ${port} is in use\\..*\\n$`)],
    [{ SHOJI_PORT: '0', SHOJI_DATA: '/dev/null/data' }, /^The data folder cannot be written\..*\n$/],
    [{ SHOJI_PORT: 'x' }, /^SHOJI_PORT must be a port.*\n$/],
  ];
  for (const [env, sentence] of refusals) {
    expect(await binary.run(['serve'], { env })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(sentence),
    });
  }
});
