import { signInByApi } from '../stack/api-client.ts';
import { expect, OWNER, test } from '../stack/stack.ts';
import { watchTraffic } from '../stack/traffic.ts';
import { enterShop, flush, untilRecording } from '../stack/visitor.ts';

test('a visitor who takes consent back is forgotten by the browser and erased on the server', async ({
  browser,
  stack,
}) => {
  const context = await browser.newContext();
  const traffic = watchTraffic(context);
  const page = await context.newPage();
  await enterShop(page, stack.shop, 'accept');
  await untilRecording(page);
  await page.getByTestId('product-card').first().click();
  await flush(page);
  const api = await signInByApi(stack.server.url, OWNER);
  expect((await api.sessions()).items).toHaveLength(1);

  await page.getByTestId('consent-settings').click();
  await page.getByTestId('consent-refuse').click();
  await expect.poll(async () => (await api.sessions()).items.length).toBe(0);
  expect(traffic.to(/\/erase$/)).toHaveLength(1);
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(' '));
  expect(kept.toLowerCase()).not.toMatch(/shoji(?!-demo)/);

  const sent = traffic.to(/^\/i\//).length;
  await page.getByTestId('add-to-cart').click();
  await page.reload();
  await page.getByTestId('add-to-cart').click();
  await page.waitForLoadState('networkidle');
  expect(traffic.to(/^\/i\//)).toHaveLength(sent);
});

test('nothing is read, stored or sent while the banner waits for an answer', async ({ browser, stack }) => {
  const context = await browser.newContext();
  const traffic = watchTraffic(context);
  const page = await context.newPage();
  await page.goto(`${stack.shop}/en/`);
  await page.getByTestId('search').fill('herons');
  await page.waitForLoadState('networkidle');
  expect(traffic.to(/^\/i\//)).toEqual([]);
  expect(traffic.to(/recorder-/)).toEqual([]);
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(' '));
  expect(kept.toLowerCase()).not.toMatch(/shoji(?!-demo)/);
});
