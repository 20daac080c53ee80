// Takes the pictures of docs/screens from a real server that recorded real visits: `pnpm -F @shoji/e2e screens`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '@shoji/chromium';
import { startDemo } from '@shoji/demo';
import { type ServerProcess, startServer } from '../stack/server-process.ts';
import { OWNER } from '../stack/stack.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'docs/screens');
const VIEWS = [
  { suffix: '', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { suffix: '-dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { suffix: '-phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const;

async function seed(shop: string): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'apps/demo/seed/main.ts'), '--sessions', '12', '--shop', shop], {
    stdio: 'inherit',
  });
  await once(child, 'exit');
}

async function signIn(page: Page, server: ServerProcess): Promise<void> {
  await page.goto(server.url);
  await page.getByLabel('E-mail').fill(OWNER.email);
  await page.getByLabel('Password', { exact: true }).fill(OWNER.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page
    .getByRole('link', { name: /visitor/i })
    .first()
    .waitFor();
}

/** The longest visit has the most to show. */
async function longestVisit(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { items } = await (await fetch('/api/sessions')).json();
    return items.sort((a: { durationMs: number }, b: { durationMs: number }) => b.durationMs - a.durationMs)[0].id;
  });
}

async function takeView(browser: Browser, server: ServerProcess, view: (typeof VIEWS)[number]): Promise<void> {
  const { suffix, ...options } = view;
  const page = await (await browser.newContext(options)).newPage();
  const take = (name: string): Promise<unknown> => page.screenshot({ path: join(FOLDER, `${name}${suffix}.png`) });
  await page.goto(`${server.url}/sign-in`);
  await page.getByLabel('E-mail').waitFor();
  await take('sign-in');
  await signIn(page, server);
  await take('sessions');
  await page.goto(`${server.url}/sessions/${await longestVisit(page)}?t=9`);
  await page.locator('[data-player-state=ready], [data-player-state=paused]').waitFor();
  await page.waitForTimeout(800);
  await take('replay');
  await page.goto(`${server.url}/snippet`);
  await page.getByRole('button', { name: /copy/i }).first().waitFor();
  await take('snippet');
  await page.context().close();
}

const dataFolder = mkdtempSync(join(tmpdir(), 'shoji-screens-'));
const env = { SHOJI_ADMIN_EMAIL: OWNER.email, SHOJI_ADMIN_PASSWORD: OWNER.password };
const server = await startServer({ dataFolder, env, args: ['--demo'] });
const demo = await startDemo({ host: '127.0.0.1', port: 0, shojiUrl: server.url });
const browser = await chromium.launch(launchOptions());
try {
  mkdirSync(FOLDER, { recursive: true });
  await seed(demo.url);
  for (const view of VIEWS) await takeView(browser, server, view);
} finally {
  await browser.close();
  await demo.close();
  await server.kill('SIGTERM');
  rmSync(dataFolder, { recursive: true, force: true });
}
