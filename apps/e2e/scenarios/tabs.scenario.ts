import type { SessionDetail } from '@shoji/schema';
import { signInByApi } from '../stack/api-client.ts';
import { expect, OWNER, test } from '../stack/stack.ts';
import { enterShop, flush, untilRecording } from '../stack/visitor.ts';

test('two tabs and a reload are one visit, and each tab plays', async ({ browser, stack }) => {
  const context = await browser.newContext();
  const first = await context.newPage();
  await enterShop(first, stack.shop, 'accept');
  await untilRecording(first);
  const second = await context.newPage();
  await second.goto(`${stack.shop}/en/pens`);
  await untilRecording(second);
  await first.bringToFront();
  await first.reload();
  await untilRecording(first);
  for (const page of [first, second]) {
    await page.getByTestId('product-card').first().click();
    await flush(page);
  }
  await context.close();

  const api = await signInByApi(stack.server.url, OWNER);
  const { items } = await api.sessions();
  expect(items).toMatchObject([{ tabs: 2 }]);
  const detail = (await (await api.get(`/api/sessions/${items[0]?.id}`)).json()) as SessionDetail;
  expect(detail.tabList).toHaveLength(2);
  for (const tab of detail.tabList) {
    const events = (await (await api.get(`/api/sessions/${detail.id}/events?tab=${tab.id}`)).json()) as {
      type: number;
    }[];
    expect(events.slice(0, 2).map((event) => event.type)).toEqual([4, 2]);
    expect(events).toHaveLength(tab.events);
  }

  const page = await (await browser.newContext()).newPage();
  await page.goto(`${stack.server.url}/sessions/${detail.id}`);
  await page.getByLabel('E-mail').fill(OWNER.email);
  await page.getByLabel('Password', { exact: true }).fill(OWNER.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page, 'goes where one wanted to go').toHaveURL(new RegExp(`/sessions/${detail.id}`));
  await expect(page.locator('[data-player-state]')).toHaveAttribute('data-player-state', /ready|paused/);
});
