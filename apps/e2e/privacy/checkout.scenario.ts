import { signInByApi } from '../stack/api-client.ts';
import { readAllFiles } from '../stack/files.ts';
import { expect, OWNER, test } from '../stack/stack.ts';
import { watchTraffic } from '../stack/traffic.ts';
import { buyFirstProduct, CANARIES, checkOut, enterShop, flush, untilRecording } from '../stack/visitor.ts';

/** A canary as it stands, and without its spaces, as a field might be serialised. */
const shapes = (canary: string): string[] => [...new Set([canary, canary.replaceAll(' ', '')])];

/** Three digits are found by chance in any number; these are looked for as whole JSON strings. */
const isShort = (canary: string): boolean => canary.length < 5;
const contains = (text: string, canary: string): boolean => text.includes(isShort(canary) ? `"${canary}"` : canary);

test('nothing typed in the checkout is in any request, in any file or in any answer', async ({ browser, stack }) => {
  const context = await browser.newContext();
  const traffic = watchTraffic(context);
  const page = await context.newPage();
  await enterShop(page, stack.shop, 'accept');
  await untilRecording(page);
  const product = await buyFirstProduct(page);
  await checkOut(page);
  await page.goto(`${stack.shop}/en/sign-up`);
  await page.locator('#password').pressSequentially(CANARIES.password);
  await page.getByTestId('show-password').first().click();
  await untilRecording(page);
  await flush(page);
  await context.close();

  const sent = traffic.texts().join('\n');
  expect(traffic.to(/^\/i\//).length).toBeGreaterThan(1);
  const api = await signInByApi(stack.server.url, OWNER);
  const [session] = (await api.sessions()).items;
  if (!session) throw new Error('The visit is not listed.');
  const events = JSON.stringify(await api.events(session.id));
  const detail = await (await api.get(`/api/sessions/${session.id}`)).text();
  expect(events).toContain(product);
  // The second line found nothing that the recorder should have masked.
  expect(await (await api.get('/api/sites/demo/findings')).json()).toEqual({ items: [] });

  const files = readAllFiles(stack.dataFolder);
  expect(files.length).toBeGreaterThan(1);
  for (const canary of Object.values(CANARIES).flatMap(shapes)) {
    expect(contains(sent, canary), `${canary} on the wire`).toBe(false);
    expect(contains(events + detail, canary), `${canary} in an answer`).toBe(false);
    for (const { path, bytes } of files) {
      expect(!isShort(canary) && bytes.includes(canary), `${canary} in ${path}`).toBe(false);
    }
  }
});

test('a refusal leaves no identifier, no recorder and no request', async ({ browser, stack }) => {
  const context = await browser.newContext();
  const traffic = watchTraffic(context);
  const page = await context.newPage();
  await enterShop(page, stack.shop, 'refuse');
  await page.getByTestId('product-card').first().click();
  await page.getByTestId('add-to-cart').click();
  await page.waitForLoadState('networkidle');
  const kept = await page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(' '),
  );
  expect(kept.toLowerCase()).not.toContain('shoji');
  expect(traffic.to(/^\/i\//)).toEqual([]);
  expect(traffic.to(/recorder/)).toEqual([]);
});

test('Global Privacy Control counts as a refusal, whatever the banner says', async ({ browser, stack }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true }));
  const traffic = watchTraffic(context);
  const page = await context.newPage();
  await enterShop(page, stack.shop, 'accept');
  await page.getByTestId('product-card').first().click();
  await page.waitForLoadState('networkidle');
  expect(traffic.to(/^\/i\//)).toEqual([]);
});
