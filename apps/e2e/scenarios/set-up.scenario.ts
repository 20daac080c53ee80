import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lastLine, shoji } from '../stack/cli.ts';
import { servePage } from '../stack/page-server.ts';
import { startServer } from '../stack/server-process.ts';
import { untilRecording } from '../stack/visitor.ts';

const PASSWORD = 'seven slow storks over Szeged';

test('a new server: first account by the link, a site by the command line, its first visit', async ({ browser }) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'shoji-e2e-'));
  const server = await startServer({ dataFolder });
  try {
    const link = /http:\/\/\S+\/setup#\S+/.exec(server.output())?.[0] ?? '';
    const member = await (await browser.newContext()).newPage();
    await member.goto(link);
    await member.getByLabel('E-mail').fill('jana@papirna.example');
    await member.getByLabel('Password', { exact: true }).fill('password1234');
    await member.getByRole('button', { name: 'Make the account' }).click();
    await expect(member.getByText(/easy to guess/).first()).toBeVisible();
    await member.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await member.getByRole('button', { name: 'Make the account' }).click();
    await expect(member).toHaveURL(/\/sessions/);

    const key = lastLine(
      await shoji(dataFolder, 'site', 'add', '--name', 'Blog', '--origin', 'http://127.0.0.1:*', '--consent', 'none'),
    );
    const blog = await servePage(
      `<!doctype html><title>Blog</title><script async src="${server.url}/r/${key}.js"></script><h1 data-shoji="allow">Quiet herons</h1><p>Unsaid words</p>`,
    );
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(blog.url);
    await untilRecording(visitor);
    await visitor.context().close();

    await member
      .getByRole('link', { name: /visitor/i })
      .first()
      .click();
    const replay = member.frameLocator('iframe').frameLocator('.sheet[data-shown] iframe');
    await expect(replay.locator('h1', { hasText: 'Quiet herons' })).toBeAttached();
    await expect(replay.locator('p')).not.toContainText(/[A-Za-z]/);

    const again = await (await browser.newContext()).newPage();
    await again.goto(link);
    await again.getByLabel('E-mail').fill('petr@papirna.example');
    await again.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await again.getByRole('button', { name: 'Make the account' }).click();
    await expect(again.getByText('used up or too old').first()).toBeVisible();
    await blog.close();
  } finally {
    await server.kill('SIGTERM');
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
