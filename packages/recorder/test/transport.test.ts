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

it('counts what did not fit at the end of the page, and says so on the next one', async () => {
  const page = await bench.page();
  const address = site.page('/', recordedPage(intake.origin, '<p>x</p>'));
  await page.goto(address);
  await recorded(page);
  await flush(page);
  await page.evaluate(() => {
    for (let n = 0; n < 300; n++) shoji['track']?.('n', { n, text: 'word '.repeat(100) });
  });
  await page.reload();
  await recorded(page);
  await flush(page);
  const losses = intake.events().filter(({ data }) => (data as { tag?: string }).tag === 'shoji.loss');
  expect(losses).toHaveLength(1);
  const { data } = losses[0] as { data: unknown };
  const { events, reason } = (data as { payload: { events: number; reason: string } }).payload;
  expect(reason).toBe('page_end');
  expect(events + tracked().length).toBe(300);
});
