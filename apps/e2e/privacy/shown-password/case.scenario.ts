import { readFileSync } from 'node:fs';
import { everythingKept } from '../../stack/everything-kept.ts';
import { serveRecorded } from '../../stack/recorded-site.ts';
import { expect, test } from '../../stack/stack.ts';
import { watchTraffic } from '../../stack/traffic.ts';
import { flush, untilRecording } from '../../stack/visitor.ts';

const SECRET = 'gykamopezudi';

test('a password that the page shows, also by another input, is nowhere', async ({ browser, stack }) => {
  const site = await serveRecorded(stack.server.url, readFileSync(new URL('page.html', import.meta.url), 'utf8'));
  const context = await browser.newContext();
  const traffic = watchTraffic(context);
  const page = await context.newPage();
  await page.goto(site.url);
  await untilRecording(page);
  await page.locator('#secret').pressSequentially(SECRET);
  await page.locator('#show').click();
  await page.locator('#secret').pressSequentially(SECRET);
  await page.locator('#swap').click();
  await page.locator('#secret').pressSequentially(SECRET);
  await flush(page);
  await context.close();
  await site.close();
  const kept = await everythingKept(stack);
  expect(kept.sessions).toBe(1);
  expect(traffic.to(/^\/i\//).length).toBeGreaterThan(1);
  for (const text of [traffic.texts().join('\n'), kept.files, kept.answers]) {
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(SECRET.slice(0, 6));
  }
});
