import { signInByApi } from '../../stack/api-client.ts';
import { expect, OWNER, test } from '../../stack/stack.ts';
import { enterShop, flush, untilRecording } from '../../stack/visitor.ts';

interface Box {
  path: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Boxes of block elements by their path in the tree, without what a replay leaves out. Runs in the page. */
function boxesOf(root: Document): Box[] {
  const boxes: Box[] = [];
  const walk = (element: Element, path: string): void => {
    const counts = new Map<string, number>();
    for (const child of element.children) {
      const tag = child.localName;
      if (['script', 'style', 'noscript', 'link', 'template'].includes(tag)) continue;
      const n = (counts.get(tag) ?? 0) + 1;
      counts.set(tag, n);
      const own = `${path}>${tag}${n}`;
      const { x, y, width, height } = child.getBoundingClientRect();
      const display = root.defaultView?.getComputedStyle(child).display ?? '';
      if (width > 0 && height > 0 && /^(block|flex|grid|table|list-item)$/.test(display))
        boxes.push({ path: own, x, y, width, height });
      walk(child, own);
    }
  };
  walk(root.body, 'body');
  return boxes;
}
const inPage = `(${boxesOf})(document)`;

/** Mean difference of position and size, as a share of the viewport's width; a box that is missing counts whole. */
function differ(live: readonly Box[], replayed: readonly Box[]): { share: number; worst: string[]; count: number } {
  const others = new Map(replayed.map((box) => [box.path, box]));
  const each = live.map((box) => {
    const other = others.get(box.path);
    if (!other) return { path: box.path, share: 1 };
    const moved = Math.max(
      Math.abs(box.width - other.width) / Math.max(box.width, 1),
      Math.abs(box.height - other.height) / Math.max(box.height, 1),
    );
    return { path: box.path, share: Math.min(1, moved) };
  });
  const share = each.reduce((sum, one) => sum + one.share, 0) / Math.max(1, each.length);
  const worst = each
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 8)
    .map((one) => `${one.path} ${one.share.toFixed(2)}`);
  return { share, worst, count: each.length };
}

for (const path of ['/en/', '/en/contact', '/en/sign-up', '/en/about']) {
  test(`strict: the boxes of ${path} stand where they stood`, async ({ browser, stack }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const visitor = await context.newPage();
    await enterShop(visitor, stack.shop, 'accept');
    await visitor.goto(`${stack.shop}${path}`);
    await visitor.waitForLoadState('networkidle');
    await untilRecording(visitor);
    await flush(visitor);
    const live = (await visitor.evaluate(inPage)) as Box[];
    await context.close();

    const api = await signInByApi(stack.server.url, OWNER);
    const [session] = (await api.sessions()).items;
    const page = await (await browser.newContext({ viewport: { width: 1900, height: 1200 } })).newPage();
    await page.goto(`${stack.server.url}/sign-in`);
    await page.getByLabel('E-mail').fill(OWNER.email);
    await page.getByLabel('Password', { exact: true }).fill(OWNER.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/sessions/);
    await page.goto(`${stack.server.url}/sessions/${session?.id}?t=9999`);
    await expect(page.locator('[data-player-state]')).toHaveAttribute('data-player-state', /ready|paused/);
    await expect.poll(() => page.locator('[data-player-time]').getAttribute('data-player-time')).not.toBe('0');
    await expect(
      page.frameLocator('iframe').frameLocator('.sheet[data-shown] iframe').locator('main').first(),
    ).toBeAttached();
    const frames = page.frames().filter((frame) => frame.parentFrame()?.url().includes('/player'));
    const results = await Promise.all(
      frames.map(async (frame) => differ(live, (await frame.evaluate(inPage).catch(() => [])) as Box[])),
    );
    const best = results.toSorted((a, b) => a.share - b.share)[0];
    await page.context().close();
    expect(best?.count, 'boxes compared').toBeGreaterThan(10);
    test.info().annotations.push({
      type: 'boxes',
      description: `${best?.count} boxes differ by ${((best?.share ?? 1) * 100).toFixed(2)} %`,
    });
    if (process.env['SHOJI_SHOW_BOXES']) console.log(path, best);
    expect(best?.share, best?.worst.join('\n')).toBeLessThan(0.05);
  });
}
