import { buildCanaryPage, EXPECTED, STATIC_PLACES } from '@shoji/test-kit';
import { everythingKept } from '../../stack/everything-kept.ts';
import { serveRecorded } from '../../stack/recorded-site.ts';
import { expect, test } from '../../stack/stack.ts';
import { watchTraffic } from '../../stack/traffic.ts';
import { flush, untilRecording } from '../../stack/visitor.ts';

test('no canary of any known place is on the wire, in a file or in an answer', async ({ browser, stack }) => {
  const { html, canaries } = buildCanaryPage(STATIC_PLACES, 77);
  const site = await serveRecorded(stack.server.url, html);
  const context = await browser.newContext();
  const traffic = watchTraffic(context);
  const page = await context.newPage();
  await page.goto(`${site.url}/?q=${canaries.plant('page query', 'url')}`);
  await untilRecording(page);
  await flush(page);
  await context.close();
  await site.close();

  const sent = traffic
    .texts()
    .filter((text) => text.startsWith(stack.server.url))
    .join('\n');
  const { files, answers, sessions } = await everythingKept(stack);
  expect(sessions).toBe(1);
  for (const [where, text] of Object.entries({ sent, files, answers })) {
    const found = canaries.foundIn(text).filter(({ kind }) => EXPECTED[kind].strict === 'never');
    expect(
      found.map(({ place, around }) => `${place}: ${around}`),
      where,
    ).toEqual([]);
  }
});
