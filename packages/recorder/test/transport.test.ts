import { EVENT } from '@shoji/schema';
import { expect, it } from 'vitest';
import { flush, recorded, type Shoji, sessionId, setUpBench } from './bench.ts';
import type { Behaviour, Received } from './intake.ts';
import { recordedPage } from './site.ts';

const bench = setUpBench();
const { intake, site } = bench;
declare const shoji: Shoji;

const tracked = (): unknown[] =>
  intake
    .events()
    .filter(({ data }) => (data as { tag?: string }).tag === 'shoji.track')
    .map(({ data }) => (data as { payload: { props: { n: number } } }).payload.props.n);

/** Records a page that tracks 20 numbers in five batches. */
async function visit(): Promise<void> {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  for (let batch = 0; batch < 5; batch++) {
    await page.evaluate((at) => {
      for (let n = at * 4; n < at * 4 + 4; n++) shoji['track']?.('n', { n });
      // Not awaited: the batches queue up behind the trouble.
      void shoji['flush']?.();
      return new Promise((done) => setTimeout(done, 20));
    }, batch);
  }
  await flush(page);
}

const TROUBLE: [string, Behaviour][] = [
  ['500', 500],
  ['429 with Retry-After', { status: 429, retryAfter: '1' }],
  ['503', 503],
  ['a connection that is cut', 'cut'],
  ['a connection that is cut after the batch was stored', 'store-and-cut'],
  ['a slow answer', { status: 200, delayMs: 400 }],
];

it.each(TROUBLE)('%s: nothing lost, nothing doubled, in order, with identical bytes', async (_, behaviour) => {
  intake.behave = (_request, count) => (count === 1 || count === 3 ? behaviour : 200);
  await visit();
  expect(tracked()).toEqual(Array.from({ length: 20 }, (_, n) => n));
  const bySeq = new Map<number, Received[]>();
  for (const one of intake.received) bySeq.set(one.seq, [...(bySeq.get(one.seq) ?? []), one]);
  for (const same of bySeq.values()) {
    for (const { raw, path } of same) {
      expect(raw.equals(same[0]?.raw as Buffer)).toBe(true);
      expect(path).toBe(same[0]?.path);
    }
  }
  expect(intake.received.map(({ seq }) => seq)).toEqual(intake.received.map(({ seq }) => seq).sort((a, b) => a - b));
});

it('lets the page come to rest: no request of ours stays open', async () => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  await flush(page);
  await page.waitForLoadState('networkidle', { timeout: 10_000 });
  expect(intake.stored().length).toBeGreaterThan(0);
});

it('waits as long as Retry-After says', async () => {
  intake.behave = (_, count) => (count === 1 ? { status: 429, retryAfter: '3' } : 200);
  await visit();
  const [first, second] = intake.received;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(2_950);
});

it('splits a batch that is too large', async () => {
  intake.behave = ({ envelope }) => (envelope.events.length > 2 ? 413 : 200);
  await visit();
  expect(tracked()).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(intake.stored().every(({ envelope }) => envelope.events.length <= 2)).toBe(true);
});

it('says in the recording what was refused, and takes a new snapshot', async () => {
  intake.behave = (_, count) => (count === 2 ? 400 : 200);
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  await flush(page);
  await page.evaluate(() => shoji['track']?.('lost'));
  await flush(page);
  await flush(page);
  const loss = intake.events().find(({ data }) => (data as { tag?: string }).tag === 'shoji.loss');
  expect(loss?.data).toMatchObject({ payload: { batches: 1, events: 1, reason: 'refused' } });
  expect(intake.events().filter(({ type }) => type === EVENT.fullSnapshot)).toHaveLength(2);
});

it.each([401, 403, 410])('stops recording at %i', async (status) => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  const before = await sessionId(page);
  await flush(page);
  intake.behave = () => status;
  await page.evaluate(() => shoji['track']?.('refused'));
  await flush(page);
  expect(await sessionId(page)).toBeNull();
  const count = intake.received.length;
  await page.evaluate(() => void document.body.append('more'));
  await flush(page);
  expect(intake.received).toHaveLength(count);
  // 401 and 410 are about the session: the next page begins another one.
  intake.behave = () => 200;
  await page.reload();
  await recorded(page);
  expect((await sessionId(page)) === before).toBe(status === 403);
});

it('sends the tail when the page is left, in requests within the browsers budget', async () => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  await flush(page);
  const before = intake.received.length;
  await page.evaluate(() => {
    for (let n = 0; n < 100; n++) shoji['track']?.('n', { n, text: 'word '.repeat(25) });
  });
  await page.goto('about:blank');
  await intake.until(() => tracked().length === 100, 'the tail');
  expect(tracked()).toEqual(Array.from({ length: 100 }, (_, n) => n));
  const tail = intake.received.slice(before);
  expect(tail.reduce((sum, { raw }) => sum + raw.length, 0)).toBeLessThanOrEqual(60 * 1024);
});

const LONG = 'word '.repeat(100);
const lossesOf = (): { events: number; reason: string }[] =>
  intake
    .events()
    .filter(({ data }) => (data as { tag?: string }).tag === 'shoji.loss')
    .map(({ data }) => (data as { payload: { events: number; reason: string } }).payload);

it('leaves what did not fit at the end of the page to the next one, byte for byte and in order', async () => {
  // Where text is shown: elsewhere larger numbers are masked.
  intake.settings = { mode: 'balanced' };
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  await flush(page);
  await page.evaluate((text) => {
    for (let n = 0; n < 300; n++) shoji['track']?.('n', { n, text });
  }, LONG);
  await page.reload();
  await recorded(page);
  await flush(page);
  expect(tracked()).toEqual(Array.from({ length: 300 }, (_, n) => n));
  expect(lossesOf()).toEqual([]);
  const seqs = intake.stored().map(({ seq }) => seq);
  expect([...seqs].sort((a, b) => a - b)).toEqual(seqs.map((_, at) => at));
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.endsWith('spool')))).toEqual([]);
});

it('leaves what nobody acknowledged, also over several pages and a server that is away', async () => {
  const page = await bench.page();
  intake.behave = () => 'cut';
  for (let n = 0; n < 4; n++) {
    await page.goto(site.page(`/${n}`, recordedPage(intake.origin, '<p>x</p>')));
    await recorded(page);
    await page.evaluate((at) => shoji['track']?.('n', { n: at }), n);
  }
  intake.behave = () => 200;
  await page.goto(site.page('/last', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  await flush(page);
  expect(tracked()).toEqual([0, 1, 2, 3]);
  for (const { raw, seq } of intake.stored()) {
    for (const same of intake.received.filter((one) => one.seq === seq)) expect(same.raw.equals(raw)).toBe(true);
  }
});

it('leaves nothing to a page whose visitor has withdrawn consent', async () => {
  const page = await bench.page();
  intake.behave = () => 'cut';
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  await page.goto(site.page('/next', recordedPage(intake.origin, '<p>x</p>', "shoji.consent('denied')")));
  await intake.until(() => intake.received.some(({ kind }) => kind === 'erase'), 'the erase request');
  expect(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)])).toEqual([[], []]);
});

it('counts what cannot be left, and says so on the next page', async () => {
  const page = await bench.page();
  const address = site.page('/', recordedPage(intake.origin, '<p>x</p>'));
  await page.goto(address);
  await recorded(page);
  await flush(page);
  await page.evaluate((text) => {
    sessionStorage.setItem('full', 'x'.repeat(5 * 1024 * 1024 - 2_000));
    for (let n = 0; n < 300; n++) shoji['track']?.('n', { n, text });
  }, LONG);
  await page.reload();
  await recorded(page);
  await flush(page);
  const [loss, ...more] = lossesOf();
  expect([loss?.reason, more]).toEqual(['page_end', []]);
  expect((loss?.events ?? 0) + tracked().length).toBe(300);
});

it('loses nothing in a storm of navigation', async () => {
  const page = await bench.page();
  for (let n = 0; n < 50; n++) {
    await page.goto(site.page(`/storm/${n}`, recordedPage(intake.origin, `<p>${'storm '.repeat(50)}</p>`)));
    await recorded(page);
    await page.evaluate((at) => shoji['track']?.('n', { n: at }), n);
  }
  await flush(page);
  await intake.until(() => tracked().length >= 50, 'the last page');
  expect([...tracked()].sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 50 }, (_, n) => n));
  expect(lossesOf()).toEqual([]);
  expect(intake.events().filter(({ type }) => type === EVENT.fullSnapshot)).toHaveLength(50);
});
