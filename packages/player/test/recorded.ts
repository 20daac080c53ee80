import type { WireEvent } from '@shoji/schema';
import type { Browser } from 'playwright';

/** A visit to the test page, recorded by rrweb's own recorder. */
export async function recordVisit(browser: Browser, origin: string): Promise<WireEvent[]> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.goto(`${origin}/page`);
  await page.waitForFunction(() =>
    (window as unknown as { events: { type: number }[] }).events.some((e) => e.type === 2),
  );
  for (let round = 0; round < 8; round += 1) {
    await page.click('#more');
    await page.mouse.move(200 + round * 20, 200);
  }
  await page.fill('#name', 'Jana');
  await page.check('#box');
  await page.locator('#long').evaluate((element) => element.scrollTo(0, 300));
  await page.waitForFunction(() =>
    (window as unknown as { events: { data: { source?: number } }[] }).events.some((e) => e.data.source === 3),
  );
  await page.locator('#late').evaluate((element) => element.setAttribute('data-done', 'yes'));
  await page.waitForFunction(() =>
    JSON.stringify((window as unknown as { events: unknown[] }).events.slice(-3)).includes('data-done'),
  );
  const events = await page.evaluate(() => (window as unknown as { events: WireEvent[] }).events);
  await page.close();
  return events;
}

/** The same events at an even pace, so that a test can name times: one every `stepMs`. */
export function paced(events: readonly WireEvent[], stepMs: number): WireEvent[] {
  return events.map((event, index) => ({ ...event, timestamp: 1_700_000_000_000 + index * stepMs }));
}
