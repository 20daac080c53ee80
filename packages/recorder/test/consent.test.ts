import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { flush, recorded, type Shoji, sessionId, setUpBench } from './bench.ts';
import { recordedPage } from './site.ts';

const bench = setUpBench();
const { intake, site } = bench;
declare const shoji: Shoji;

/** Notes every access to storage, and every listener that a script of ours adds (the test driver adds some as well). */
const SPY = `
  window.seen = { storage: 0, listeners: [] };
  for (const name of ['getItem', 'setItem', 'removeItem', 'key']) {
    const native = Storage.prototype[name];
    Storage.prototype[name] = function (...args) { seen.storage++; return native.apply(this, args); };
  }
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) { if (new Error().stack.includes('/r/')) seen.listeners.push(type); return listen.call(this, type, ...rest); };
`;
interface Seen {
  storage: number;
  listeners: string[];
}
const seen = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
const keys = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
const loaderRan = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !Array.isArray((shoji as unknown as { q: unknown }).q));
const erasures = () => intake.received.filter(({ kind }) => kind === 'erase');

it('before consent: no request, no storage, no id, no listener, no recorder', async () => {
  const page = await bench.page();
  await page.addInitScript(SPY);
  await page.goto(site.page('/', recordedPage(intake.origin, '<input id="a"><p>x</p>', '')));
  await loaderRan(page);
  await page.click('p');
  await page.fill('#a', 'typed');
  await page.evaluate(() => shoji['track']?.('early'));
  expect(await page.evaluate(() => shoji['flush']?.() as Promise<void>)).toBeUndefined();
  expect(await sessionId(page)).toBeNull();
  expect(await seen(page)).toEqual({ storage: 0, listeners: [] });
  expect(await keys(page)).toEqual([]);
  expect(intake.received).toEqual([]);
  expect(intake.delivered).toEqual(['/r/demo.js']);

  await page.evaluate(() => shoji['consent']?.('granted', { notice: 'v7', how: 'banner' }));
  await recorded(page);
  expect((await seen(page)).listeners).toContain('pagehide');
  await flush(page);
  expect(intake.stored()[0]?.envelope.consent).toMatchObject({ notice: 'v7', lang: 'en', how: 'banner' });
  expect(JSON.stringify(intake.events())).not.toContain('early');
});

it('with the policy none it records without being asked, and sends no receipt', async () => {
  intake.settings = { consent: 'none' };
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>', '')));
  await recorded(page);
  await flush(page);
  expect(intake.stored()[0]?.envelope).not.toHaveProperty('consent');
});

it.each([
  ['Global Privacy Control', "Object.defineProperty(Navigator.prototype,'globalPrivacyControl',{get:()=>true})"],
  ['Do Not Track', "Object.defineProperty(Navigator.prototype,'doNotTrack',{get:()=>'1'})"],
])('%s denies, also after granted, unless the site asks', async (_, signal) => {
  const page = await bench.page();
  await page.addInitScript(SPY);
  await page.addInitScript(signal);
  const address = site.page('/', recordedPage(intake.origin, '<p>x</p>', ''));
  await page.goto(address);
  await loaderRan(page);
  expect((await seen(page)).storage).toBe(0);
  await page.evaluate(() => shoji['consent']?.('granted'));
  await flush(page);
  expect(intake.received).toEqual([]);
  expect(await keys(page)).toEqual([]);
  expect(intake.delivered).toEqual(['/r/demo.js']);

  intake.settings = { gpc: 'ask' };
  await page.goto(address);
  await page.evaluate(() => shoji['consent']?.('granted'));
  await recorded(page);
});

it('denied while recording: stops, forgets, asks to erase, and a new consent begins a new visitor', async () => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  await flush(page);
  const [batch] = intake.stored();
  await page.evaluate(() => shoji['consent']?.('denied'));
  await intake.until(() => erasures().length > 0, 'the erasure');
  expect(erasures()).toMatchObject([{ method: 'POST', session: batch?.session, secret: batch?.secret }]);
  expect(await keys(page)).toEqual([]);
  expect(await sessionId(page)).toBeNull();
  const count = intake.received.length;
  await page.evaluate(() => void document.body.append('more'));
  await flush(page);
  expect(intake.received).toHaveLength(count);

  await page.evaluate(() => shoji['consent']?.('granted'));
  await recorded(page);
  await flush(page);
  const again = intake.stored().at(-1);
  expect(again?.session).not.toBe(batch?.session);
  expect(again?.envelope.visitorId).not.toBe(batch?.envelope.visitorId);
});

it('denied on the next page, before any recorder is there: the same', async () => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  await flush(page);
  const [batch] = intake.stored();
  intake.delivered.length = 0;
  intake.behave = ({ kind }) => (kind === 'erase' && erasures().length === 1 ? 500 : 200);
  await page.goto(site.page('/next', recordedPage(intake.origin, '<p>x</p>', "shoji.consent('denied')")));
  await intake.until(() => erasures().length === 2, 'the erasure, tried again');
  expect(erasures().map(({ session, secret }) => [session, secret])).toEqual([
    [batch?.session, batch?.secret],
    [batch?.session, batch?.secret],
  ]);
  expect(await keys(page)).toEqual([]);
  expect(intake.delivered).toEqual(['/r/demo.js']);
});

it('denied in one tab ends the recording in the other', async () => {
  const context = await bench.context();
  const address = site.page('/', recordedPage(intake.origin, '<p>x</p>'));
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const page of [one, two]) {
    await page.goto(address);
    await recorded(page);
  }
  await one.evaluate(() => shoji['consent']?.('denied'));
  await two.waitForFunction(() => shoji['sessionId']?.() === null);
  await two.mouse.move(5, 5);
  expect(await keys(two)).toEqual([]);
});

it('granted and denied before the recorder came: nothing was ever recorded', async () => {
  const page = await bench.page();
  const first = "shoji.consent('granted');shoji.track('x');shoji.consent('denied')";
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>', first)));
  await loaderRan(page);
  await flush(page);
  expect(intake.received).toEqual([]);
  expect(await keys(page)).toEqual([]);
});
