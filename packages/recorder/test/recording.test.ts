import { EVENT, SOURCE } from '@shoji/schema';
import { parseEnvelope } from '@shoji/schema/validate';
import { expect, it } from 'vitest';
import { flush, recorded, type Shoji, sessionId, setUpBench } from './bench.ts';
import { recordedPage } from './site.ts';

const bench = setUpBench();
const { intake, site } = bench;
declare const shoji: Shoji;

it('records a page, acknowledged, without a preflight, cookie or sound', async () => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<h1>Hello</h1><button>Go</button>')));
  await recorded(page);
  await page.click('button');
  await flush(page);
  const [first] = intake.received;
  expect(first).toMatchObject({ method: 'POST', contentType: 'text/plain', encoding: 'gzip', seq: 0, status: 200 });
  expect(first?.envelope).toMatchObject({
    v: 1,
    settings: 'v1',
    recorder: '0.1.0',
    consent: { notice: '', lang: 'en', how: 'api' },
    client: { language: 'en-US', automated: true },
  });
  expect(first?.session).toBe(await sessionId(page));
  for (const { envelope } of intake.stored()) expect(parseEnvelope(envelope)).toMatchObject({ ok: true });
  const types = intake.events().map(({ type }) => type);
  expect(types.slice(0, 2)).toEqual([EVENT.meta, EVENT.fullSnapshot]);
  expect(intake.events().some(({ data }) => (data as { source?: number }).source === SOURCE.mouseInteraction)).toBe(
    true,
  );
  expect(intake.preflights).toBe(0);
  expect(bench.noise).toEqual([]);
});

it('sends the first batch about a second after the start, without being told', async () => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  // Well before the 5 s of the later ones, also on a busy machine.
  await intake.until(() => intake.stored().length > 0, 'the first batch', 3_500);
});

it('keeps session and tab over a reload, counts on, and sends the tail of the page', async () => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>one</p>')));
  await recorded(page);
  await flush(page);
  const before = await sessionId(page);
  await page.evaluate(() => shoji['track']?.('last-words'));
  await page.reload();
  await recorded(page);
  expect(await sessionId(page)).toBe(before);
  await flush(page);
  const stored = intake.stored();
  expect(new Set(stored.map(({ session }) => session)).size).toBe(1);
  expect(new Set(stored.map(({ tab }) => tab)).size).toBe(1);
  expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, at) => at));
  expect(JSON.stringify(intake.events())).toContain('last-words');
  expect(intake.events().filter(({ type }) => type === EVENT.fullSnapshot)).toHaveLength(2);
});

it('shares the session between tabs and gives each, also a duplicated one, its own id', async () => {
  const context = await bench.context();
  const address = site.page('/', recordedPage(intake.origin, '<p>one</p>'));
  const one = await context.newPage();
  await one.goto(address);
  await recorded(one);
  await flush(one);
  // `window.open` copies sessionStorage, as duplicating a tab does.
  const [copy] = await Promise.all([context.waitForEvent('page'), one.evaluate(() => void window.open(location.href))]);
  await recorded(copy);
  await flush(copy);
  await flush(one);
  expect(await sessionId(copy)).toBe(await sessionId(one));
  expect(new Set(intake.stored().map(({ tab }) => tab)).size).toBe(2);
});

it('records page views of an application that never loads, without touching its history', async () => {
  const page = await bench.page();
  await page.goto(site.page('/shop', recordedPage(intake.origin, '<p>one</p>')));
  await recorded(page);
  await page.evaluate(() => {
    history.pushState({ kept: 1 }, '', '/shop/cart?coupon=CANARY');
    history.replaceState({ kept: 2 }, '', '/shop/cart?coupon=CANARY2');
    location.hash = 'part';
  });
  expect(await page.evaluate(() => [history.state, Object.hasOwn(history, 'pushState')])).toEqual([null, false]);
  await page.goBack();
  await flush(page);
  const views = intake.events().filter(({ data }) => (data as { tag?: string }).tag === 'shoji.page');
  expect(views).toHaveLength(1);
  expect(JSON.stringify(views)).toContain('/shop/cart');
  expect(JSON.stringify(views)).not.toContain('CANARY');
});

it('sees page views where there is no Navigation API, and gives the history back', async () => {
  const page = await bench.page();
  const hide =
    "Object.defineProperty(window,'navigation',{value:undefined});native=history.pushState;shoji.consent('granted')";
  await page.goto(site.page('/a', recordedPage(intake.origin, '<p>one</p>', hide)));
  await recorded(page);
  const thrown = await page.evaluate(() => {
    history.pushState({ kept: 1 }, '', '/b');
    try {
      history.pushState(null, '', 'https://elsewhere.example/');
    } catch (error) {
      return (error as Error).name;
    }
    return '';
  });
  expect(thrown).toBe('SecurityError');
  expect(await page.evaluate(() => history.state)).toEqual({ kept: 1 });
  await flush(page);
  expect(JSON.stringify(intake.events())).toContain('shoji.page');
  const given = await page.evaluate(() => {
    shoji['stop']?.();
    return (
      history.pushState === (window as unknown as { native: unknown }).native && !Object.hasOwn(history, 'pushState')
    );
  });
  expect(given).toBe(true);
});

it('records errors and rejections', async () => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>one</p>')));
  await recorded(page);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('out of range for jane@example.com');
    });
    void Promise.reject(new TypeError('refused'));
    return new Promise((done) => setTimeout(done));
  });
  await flush(page);
  const errors = intake.events().filter(({ data }) => (data as { tag?: string }).tag === 'shoji.error');
  const payloads = errors.map(({ data }) => (data as { payload: { kind: string; name: string } }).payload);
  expect(payloads.map(({ kind, name }) => [kind, name]).sort()).toEqual([
    ['error', 'RangeError'],
    ['rejection', 'TypeError'],
  ]);
  expect(JSON.stringify(errors)).not.toContain('jane@example.com');
});

it('keeps references to the stub working, replays its queue in order, and resolves flush', async () => {
  const page = await bench.page();
  const early = "const s=window.shoji,track=s.track;s.track('dropped');s.consent('granted');s.track('one');s.flush()";
  const later = "s.track('two');track('three')";
  const html = recordedPage(intake.origin, `<script>${later}</script>`, `${early};window.s=s;window.track=track`);
  await page.goto(site.page('/', html));
  await recorded(page);
  await page.evaluate(() => {
    const { s, track } = window as unknown as { s: Shoji; track: (name: string) => void };
    s['track']?.('four');
    track('five');
  });
  expect(await page.evaluate(() => (window as unknown as { s: Shoji }).s === shoji)).toBe(true);
  await flush(page);
  const names = intake
    .events()
    .filter(({ data }) => (data as { tag?: string }).tag === 'shoji.track')
    .map(({ data }) => (data as { payload: { name: string } }).payload.name);
  expect(names).toEqual(['one', 'two', 'three', 'four', 'five']);
});

it('stops by hand, sends what it has, and starts again with a new snapshot', async () => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>one</p>')));
  await recorded(page);
  await page.evaluate(() => shoji['stop']?.());
  expect(await sessionId(page)).toBeNull();
  await flush(page);
  const count = intake.events().length;
  expect(count).toBeGreaterThan(1);
  await page.evaluate(() => document.body.append('unseen'));
  await flush(page);
  expect(intake.events()).toHaveLength(count);
  await page.evaluate(() => shoji['start']?.());
  await flush(page);
  expect(intake.events().filter(({ type }) => type === EVENT.fullSnapshot)).toHaveLength(2);
  expect(new Set(intake.stored().map(({ tab }) => tab)).size).toBe(1);
});

it('goes on after the back-forward cache with a new snapshot', async () => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>one</p>')));
  await recorded(page);
  await flush(page);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await flush(page);
  expect(intake.events().filter(({ type }) => type === EVENT.fullSnapshot)).toHaveLength(2);
  expect(new Set(intake.stored().map(({ tab }) => tab)).size).toBe(1);
});

it('begins another session with the first input after half an hour without any', async () => {
  const page = await bench.page();
  await page.clock.install();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>one</p>')));
  await recorded(page);
  const before = await sessionId(page);
  await flush(page);
  await page.clock.fastForward(31 * 60_000);
  await page.evaluate(() => void document.body.append('nobody is here'));
  await flush(page);
  const count = intake.stored().length;
  await page.mouse.move(20, 20);
  await page.mouse.down();
  await flush(page);
  expect(await sessionId(page)).not.toBe(before);
  const [first, ...more] = intake.stored().slice(count);
  expect(more).toEqual([]);
  expect(first?.session).toBe(await sessionId(page));
  expect(first?.envelope.events.slice(0, 2).map(({ type }) => type)).toEqual([EVENT.meta, EVENT.fullSnapshot]);
  expect(first?.secret).not.toBe(intake.stored()[0]?.secret);
});
