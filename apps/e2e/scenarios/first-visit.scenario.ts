import { expect, OWNER, test } from '../stack/stack.ts';
import { buyFirstProduct, CANARIES, checkOut, enterShop, flush, untilRecording } from '../stack/visitor.ts';

test('a visit in the shop is found in the list and watched, and nothing typed is in it', async ({ browser, stack }) => {
  const visitor = await (await browser.newContext()).newPage();
  await enterShop(visitor, stack.shop, 'accept');
  await untilRecording(visitor);
  const product = await buyFirstProduct(visitor);
  await checkOut(visitor);
  await flush(visitor);
  await visitor.context().close();

  const page = await (await browser.newContext()).newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(stack.server.url);
  await page.getByLabel('E-mail').fill(OWNER.email);
  await page.getByLabel('Password', { exact: true }).fill(OWNER.password);
  await page.getByRole('button', { name: 'Sign in' }).click();

  await page
    .getByRole('link', { name: /visitor/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sessions\/[A-Za-z0-9_-]{22}/);
  const player = page.locator('[data-player-state]');
  await expect(player).toHaveAttribute('data-player-state', /ready|paused|playing/);

  const replay = page.frameLocator('iframe').frameLocator('.sheet[data-shown] iframe');
  await expect(replay.getByText('Papírna Lípa').first()).toBeAttached();

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const detail = await page.evaluate(async (session) => (await fetch(`/api/sessions/${session}`)).json(), id);
  const pages = detail.marks.filter((mark: { kind: string }) => mark.kind === 'page');
  const onProduct = (pages[1].at + pages[2].at) / 2;
  await page.goto(`${stack.server.url}/sessions/${id}?t=${onProduct / 1000}`);
  await expect(player).toHaveAttribute('data-player-state', /ready|paused|playing/);
  await expect(replay.locator('h1', { hasText: product })).toBeAttached();

  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(player).toHaveAttribute('data-player-state', 'playing');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(player).toHaveAttribute('data-player-state', 'paused');

  const frames = await Promise.all(page.frames().map((frame) => frame.content()));
  // Three digits stand by chance in any coordinate; privacy/ looks for those in the events.
  const canaries = Object.values(CANARIES).filter((canary) => canary.length > 4);
  for (const canary of canaries) expect(frames.join('\n')).not.toContain(canary);
  expect(requests.filter((url) => !url.startsWith(stack.server.url) && !url.startsWith('data:'))).toEqual([]);
});
