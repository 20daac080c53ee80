import { expect, test } from '../stack/stack.ts';
import { enterShop, flush, untilRecording } from '../stack/visitor.ts';

test('a recorded page comes to rest: no request of the recorder stays open', async ({ browser, stack }) => {
  const page = await (await browser.newContext()).newPage();
  const open = new Set<string>();
  page.on('request', (request) => open.add(request.url()));
  page.on('requestfinished', (request) => open.delete(request.url()));
  page.on('requestfailed', (request) => open.delete(request.url()));
  await enterShop(page, stack.shop, 'accept');
  await untilRecording(page);
  await flush(page);
  await expect.poll(() => [...open]).toEqual([]);
  await page.goto(`${stack.shop}/en/about`);
  await untilRecording(page);
  await flush(page);
  await expect.poll(() => [...open]).toEqual([]);
  await page.waitForLoadState('networkidle', { timeout: 15_000 });
});
