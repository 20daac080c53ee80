import { CUSTOM_TAG, type NetworkRequest, type SiteSettings, type WireEvent } from '@shoji/schema';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { flush, recorded, type Shoji, setUpBench } from './bench.ts';
import { recordedPage } from './site.ts';

const bench = setUpBench();
const { intake, site } = bench;
declare const shoji: Shoji;

const open = async (settings: Partial<SiteSettings>, body = '<p>x</p>', first?: string): Promise<Page> => {
  intake.settings = settings;
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, body, first)));
  await recorded(page);
  return page;
};
const told = <T>(tag: string): T[] =>
  intake
    .events()
    .filter(({ type, data }: WireEvent) => type === 5 && (data as { tag: string }).tag === tag)
    .map(({ data }) => (data as { payload: T }).payload);
const requests = (): NetworkRequest[] =>
  told<{ requests: NetworkRequest[] }>(CUSTOM_TAG.network).flatMap((payload) => payload.requests);
const requestTo = (path: string): Partial<NetworkRequest> | undefined =>
  requests().find(({ url }) => url.endsWith(path));
const lines = (): { level: string; args: unknown[]; dropped?: number }[] => told(CUSTOM_TAG.console);

it('tells of errors and warnings in the console by their kinds, and nothing of the page is run for it', async () => {
  const page = await open({ mode: 'balanced' });
  const touched = await page.evaluate(() => {
    const touches: string[] = [];
    const watched = (target: object): object =>
      new Proxy(
        target,
        new Proxy(
          {},
          {
            get(_, name) {
              touches.push(String(name));
              return undefined;
            },
          },
        ),
      );
    class Shy extends Error {
      override get name(): string {
        touches.push('name');
        return 'Shy';
      }
    }
    Object.defineProperty(Shy.prototype, 'extra', { get: () => touches.push('extra') });
    const gone = Proxy.revocable([], {});
    gone.revoke();
    console.error('cannot save', 5, true, null, undefined, new Shy('broken'), document.body, [1], { a: 1 });
    touches.length = 0;
    console.warn(watched({ a: 1 }), watched([1]), watched(new Error('x')), gone.proxy, Symbol('s'), 5n, () => 1);
    console.info('not told');
    console.log('not told');
    return touches;
  });
  expect(touched).toEqual([]);
  await flush(page);
  expect(lines()).toEqual([
    {
      level: 'error',
      args: [
        'cannot save',
        5,
        true,
        null,
        { is: 'undefined' },
        { is: 'error', name: 'Error', message: 'broken', stack: expect.stringContaining('') },
        { is: 'node' },
        { is: 'array' },
        { is: 'object' },
      ],
    },
    {
      level: 'warn',
      args: [
        { is: 'object' },
        { is: 'array' },
        { is: 'object' },
        { is: 'object' },
        { is: 'symbol' },
        { is: 'bigint' },
        { is: 'function' },
      ],
    },
  ]);
});

it('strict: shows nothing of a line of the console but its kinds', async () => {
  const page = await open({ console: 'all' });
  await page.evaluate(() => console.log('Failed to fetch things of Jana', 7, 123_456));
  await flush(page);
  expect(lines()).toEqual([{ level: 'log', args: [expect.stringMatching(/^[▒ ]+$/), 7, { is: 'number' }] }]);
});

it('bounds a flood of the console and says how much of it is missing', async () => {
  const page = await open({ mode: 'balanced' });
  await page.evaluate(() => {
    for (let count = 0; count < 1000; count++) console.error('again');
  });
  await flush(page);
  const all = lines();
  // The flood may fall into two seconds.
  expect(all.filter(({ args }) => args.length > 0).length).toBeLessThanOrEqual(20);
  const counted = all.reduce((sum, { args, dropped = 0 }) => sum + Math.min(1, args.length) + dropped, 0);
  expect(counted).toBe(1000);
});

it('gives the console back, and leaves alone what the page put there since', async () => {
  const page = await open(
    { console: 'all', network: 'detailed' },
    '<p>x</p>',
    "n=[console.error,console.log,fetch,XMLHttpRequest.prototype.open];shoji.consent('granted')",
  );
  const outcome = await page.evaluate(async () => {
    const natives = (window as unknown as { n: unknown[] }).n;
    const now = (): unknown[] => [console.error, console.log, fetch, XMLHttpRequest.prototype.open];
    const same = (): number => now().filter((one, at) => one === natives[at]).length;
    const during = same();
    shoji['stop']?.();
    const after = same();
    shoji['start']?.();
    const ours = console.error;
    const theirs = (...args: unknown[]): void => ours(...args);
    console.error = theirs;
    shoji['stop']?.();
    console.error('passes');
    return { during, after, kept: console.error === theirs, rest: same() };
  });
  expect(outcome).toEqual({ during: 0, after: 4, kept: true, rest: 3 });
  expect(bench.noise).toEqual(['passes']);
  for (let time = 0; time < 100; time++) await page.evaluate(() => [shoji['start']?.(), shoji['stop']?.()]);
  expect(await page.evaluate(() => fetch === (window as unknown as { n: unknown[] }).n[2])).toBe(true);
});

it('tells of requests what the browser measures, and never of ours', async () => {
  site.page('/api/cart', '{"ok":true}', {}, 'application/json');
  const page = await open({ network: 'timing' });
  const isNative = await page.evaluate(async () => {
    await (await fetch('/api/cart?mail=jana@example.com#part')).text();
    await (await fetch('/api/missing')).text();
    return [fetch, XMLHttpRequest.prototype.open].every(
      (one) => String(one).includes('[native code]') && Object.hasOwn(one, 'name'),
    );
  });
  expect(isNative).toBe(true);
  await flush(page);
  await flush(page);
  expect(requestTo('/api/cart?mail=~#~')).toMatchObject({ type: 'fetch', status: 200, size: 16 });
  expect(requestTo('/api/missing')).toMatchObject({ type: 'fetch', status: 404 });
  expect(requests().filter(({ type }) => type === 'navigation')).toHaveLength(1);
  expect(requests().filter(({ url }) => url.startsWith(intake.origin))).toEqual([]);
  for (const { ago, ms } of requests()) expect(ago).toBeGreaterThanOrEqual(ms - 1);
});

it('tells of no request from before the visitor agreed', async () => {
  site.page('/early', 'x');
  site.page('/late', 'x');
  intake.settings = { network: 'timing' };
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>', 'agreed=false')));
  await page.evaluate(async () => {
    await (await fetch('/early')).text();
    shoji['consent']?.('granted');
    await (await fetch('/late')).text();
  });
  await recorded(page);
  await flush(page);
  expect(requestTo('/late')).toMatchObject({ status: 200 });
  expect(requestTo('/early')).toBeUndefined();
});

it('requests and vitals are off by default, the console where the site says so', async () => {
  const page = await open({ console: 'off' });
  await page.evaluate(async () => {
    console.error('x');
    await (await fetch('/api/cart')).text();
  });
  await flush(page);
  for (const tag of [CUSTOM_TAG.console, CUSTOM_TAG.network, CUSTOM_TAG.vitals]) expect(told(tag)).toEqual([]);
});

it('tells how far a page was seen, for each page view anew', async () => {
  const page = await open({}, '<div style="height:4000px">x</div>');
  await page.evaluate(async () => {
    const seen = new Promise((done) => document.addEventListener('scroll', done, { once: true }));
    scrollTo(0, 1280);
    await seen;
    history.pushState(null, '', '/next');
    const back = new Promise((done) => document.addEventListener('scroll', done, { once: true }));
    scrollTo(0, 0);
    await back;
  });
  await flush(page);
  const depths = told<{ depth: number }>(CUSTOM_TAG.scroll).map(({ depth }) => depth);
  expect(depths).toContain(0.5);
  const tags = intake.events().flatMap(({ type, data }) => (type === 5 ? [(data as { tag: string }).tag] : []));
  expect(tags.indexOf(CUSTOM_TAG.scroll)).toBeLessThan(tags.indexOf(CUSTOM_TAG.page));
  expect(tags.lastIndexOf(CUSTOM_TAG.scroll)).toBeGreaterThan(tags.indexOf(CUSTOM_TAG.page));
});

it('tells when the tab goes from the front and comes back', async () => {
  const page = await open({});
  await page.evaluate(() => {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }
  });
  await flush(page);
  expect(told(CUSTOM_TAG.visibility)).toEqual([{ state: 'hidden' }, { state: 'visible' }]);
});

it('sends vitals and the end of a page before it is gone', async () => {
  const page = await open({ vitals: true });
  await page.goto(site.page('/elsewhere', '<p>elsewhere</p>'));
  await intake.until(() => told(CUSTOM_TAG.vitals).length > 0, 'vitals');
  expect(told<object>(CUSTOM_TAG.vitals).at(-1)).toMatchObject({
    ttfb: expect.any(Number),
    fcp: expect.any(Number),
    lcp: expect.any(Number),
    cls: 0,
  });
});
