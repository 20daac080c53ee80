import { LIVE_LINES, linesOf, recordedTree } from '@shoji/test-kit';
import { signInByApi } from '../../stack/api-client.ts';
import { shoji } from '../../stack/cli.ts';
import { expect, OWNER, test } from '../../stack/stack.ts';
import { enterShop, flush, untilRecording } from '../../stack/visitor.ts';

const MARK = '\u2592';

test('with everything shown, what is recorded of the shop is the shop', async ({ browser, stack }) => {
  await shoji(stack.dataFolder, 'site', 'set', 'demo', '--mode', 'forms');
  const page = await browser.newPage();
  await enterShop(page, stack.shop, 'accept');
  for (const path of ['/en/', '/en/contact', '/en/about']) {
    await page.goto(`${stack.shop}${path}`);
    await page.waitForLoadState('networkidle');
    await untilRecording(page);
    await flush(page);
    const live = (await page.evaluate(LIVE_LINES)) as string[];
    const api = await signInByApi(stack.server.url, OWNER);
    const [session] = (await api.sessions()).items;
    const { root } = recordedTree(await api.events(session?.id ?? ''));
    const recorded = root ? linesOf(root) : [];
    expect(recorded.length, path).toBe(live.length);
    const differing = recorded.flatMap((line, n) => (line === live[n] ? [] : [`${live[n]} => ${line}`]));
    // Addresses and numbers of the shop itself are masked by the detectors.
    expect(
      differing.filter((line) => !line.includes(MARK)),
      path,
    ).toEqual([]);
    expect(differing.length / live.length, differing.join('\n')).toBeLessThan(0.05);
    expect(live.length).toBeGreaterThan(50);
  }
  await page.close();
});
