import { EVENT } from '@shoji/schema';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { flush, recorded, type Shoji, setUpBench } from './bench.ts';
import { recordedPage } from './site.ts';

const bench = setUpBench();
const { intake, site } = bench;
declare const shoji: Shoji;

const BUSY =
  '<p id="p">one</p><button>Go</button><script>setInterval(()=>{p.textContent=performance.now()},200)</script>';
const snapshots = (): number => intake.events().filter(({ type }) => type === EVENT.fullSnapshot).length;
const open = async (page: Page, body = BUSY, path = '/'): Promise<void> => {
  await page.goto(site.page(path, recordedPage(intake.origin, body)));
  await recorded(page);
};

it('sends nothing after half a minute without input, whatever the page does, and goes on with a snapshot', async () => {
  const page = await bench.page();
  await page.clock.install();
  await open(page);
  await page.clock.runFor(31_000);
  await flush(page);
  const before = intake.received.length;
  await page.evaluate(() => shoji['track']?.('nobody is here'));
  for (let hour = 0; hour < 3; hour++) await page.clock.fastForward(10 * 60_000);
  await page.clock.runFor(10_000);
  await flush(page);
  expect(intake.received.length).toBe(before);
  expect(snapshots()).toBe(1);
});

it('wakes with the first input, which is recorded after the new snapshot', async () => {
  const page = await bench.page();
  await page.clock.install();
  await open(page);
  await flush(page);
  await page.clock.runFor(40_000);
  await flush(page);
  const before = intake.events().length;
  await page.click('button');
  await flush(page);
  const woken = intake.events().slice(before);
  expect(woken.slice(0, 2).map(({ type }) => type)).toEqual([EVENT.meta, EVENT.fullSnapshot]);
  expect(woken.some(({ data }) => (data as { source?: number; type?: number }).source === 2)).toBe(true);
  expect(new Set(intake.stored().map(({ session }) => session)).size).toBe(1);
});

it('sends nothing of a visit that is shorter than the site wants, and all of a longer one', async () => {
  intake.settings = { minDurationS: 10 };
  const page = await bench.page();
  await page.clock.install();
  await open(page);
  await page.clock.runFor(4_000);
  await flush(page);
  expect(intake.received).toEqual([]);
  await page.mouse.move(5, 5);
  await page.clock.runFor(8_000);
  await flush(page);
  expect(
    intake
      .events()
      .slice(0, 2)
      .map(({ type }) => type),
  ).toEqual([EVENT.meta, EVENT.fullSnapshot]);
  const times = intake.events().map(({ timestamp }) => timestamp);
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(9_000);
});

it('records where the site wants it, also when an application changes the address', async () => {
  intake.settings = { excludePaths: ['/account*'] };
  const page = await bench.page();
  await open(page, BUSY, '/account');
  await flush(page);
  expect(intake.received).toEqual([]);
  await page.evaluate(() => history.pushState(null, '', '/shop'));
  await page.waitForFunction(() => (window as unknown as { shoji: Shoji }).shoji['sessionId']?.() !== null);
  await flush(page);
  expect(snapshots()).toBe(1);
  await page.evaluate(() => {
    history.pushState(null, '', '/account/orders');
    document.body.append('SECRET PLACE');
  });
  await flush(page);
  await page.evaluate(() => history.pushState(null, '', '/shop'));
  await flush(page);
  expect(snapshots()).toBe(2);
  expect(JSON.stringify(intake.events())).not.toContain('/account');
});

it('sends the minute before a trigger, and the next page of that visit at once', async () => {
  intake.settings = { triggers: [{ on: 'error' }] };
  const page = await bench.page();
  await page.clock.install();
  await open(page);
  for (let second = 0; second < 100; second += 10) {
    await page.mouse.move(second, 5);
    await page.clock.runFor(10_000);
  }
  await flush(page);
  expect(intake.received).toEqual([]);
  await page.evaluate(() => setTimeout(() => void Promise.reject(new TypeError('x is not a function'))));
  await page.clock.runFor(1_000);
  await flush(page);
  const events = intake.events();
  expect(events.slice(0, 2).map(({ type }) => type)).toEqual([EVENT.meta, EVENT.fullSnapshot]);
  const error = events.find(({ data }) => (data as { tag?: string }).tag === 'shoji.error');
  const before = (error?.timestamp ?? 0) - (events[0]?.timestamp ?? 0);
  expect(before).toBeGreaterThan(59_000);
  expect(before).toBeLessThan(95_000);
  const count = intake.stored().length;
  await page.goto(site.page('/next', recordedPage(intake.origin, '<p>two</p>')));
  await recorded(page);
  await flush(page);
  expect(intake.stored().length).toBeGreaterThan(count);
});
