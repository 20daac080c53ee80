import { createSessionId, createSessionSecret, createTabId, createVisitorId } from '@shoji/schema';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Batch, countOf, createBatch } from './batch.ts';
import type { Answer } from './judge.ts';
import type { Post } from './post.ts';
import { createSender } from './sender.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const owner = { visitor: createVisitorId(), session: createSessionId(), secret: createSessionSecret() };
const tab = createTabId();
const ok: Answer = { status: 200, retryAfter: null };
const answer = (status: number, retryAfter: string | null = null): Answer => ({ status, retryAfter });
const batch = (...events: number[]): Batch =>
  createBatch(
    owner,
    '{"v":1',
    events.map((at) => `{"timestamp":${at}}`),
  );

interface Sent {
  seq: number;
  body: string;
  at: number;
  keepalive: boolean;
}

/** A sender whose requests are answered by `reply`, in the order in which they come. */
function setUp(reply: (sent: Sent, count: number) => Answer | Promise<Answer> = () => ok) {
  const sent: Sent[] = [];
  const refused: Batch[] = [];
  const stops: boolean[] = [];
  let seq = 0;
  const post: Post = async (url, bytes, { keepalive }) => {
    const one = { seq: Number(url), body: new TextDecoder().decode(bytes), at: Date.now(), keepalive };
    sent.push(one);
    return reply(one, sent.length);
  };
  const sender = createSender({
    post,
    pack: async (text) => ({ bytes: new TextEncoder().encode(text), encoding: 'gzip' }),
    urlOf: (_, place) => String(place.seq),
    nextPlace: () => ({ tab, seq: seq++ }),
    keepaliveBytes: 200,
    now: Date.now,
    random: () => 1,
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    onRefused: (one) => refused.push(one),
    onStop: (forget) => stops.push(forget),
  });
  return { sender, sent, refused, stops };
}
const eventsOf = ({ body }: Sent): number[] =>
  (JSON.parse(body).events as { timestamp: number }[]).map(({ timestamp }) => timestamp);

it('sends in order, one at a time', async () => {
  let open = 0;
  const { sender, sent } = setUp(async () => {
    expect(++open).toBe(1);
    await Promise.resolve();
    open--;
    return ok;
  });
  for (let at = 0; at < 5; at++) sender.enqueue(batch(at));
  await sender.flush();
  expect(sent.flatMap(eventsOf)).toEqual([0, 1, 2, 3, 4]);
  expect(sent.map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4]);
  expect(sender.pending()).toBe(0);
});

it('tries again with identical bytes until it is stored, and keeps the others waiting', async () => {
  const { sender, sent } = setUp((_, count) => (count <= 4 ? answer([0, 500, 503, 429][count - 1] ?? 0) : ok));
  sender.enqueue(batch(1));
  sender.enqueue(batch(2));
  const flushed = sender.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  await flushed;
  expect(sent.map(({ seq }) => seq)).toEqual([0, 0, 0, 0, 0, 1]);
  expect(new Set(sent.slice(0, 5).map(({ body }) => body)).size).toBe(1);
});

it('obeys Retry-After', async () => {
  const { sender, sent } = setUp((_, count) => (count === 1 ? answer(429, '20') : ok));
  sender.enqueue(batch(1));
  await vi.advanceTimersByTimeAsync(19_999);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(2);
});

it('sends nothing at the page end while it was told to wait, and counts it', async () => {
  const { sender, sent } = setUp(() => answer(503, '60'));
  sender.enqueue(batch(1, 2, 3));
  await vi.advanceTimersByTimeAsync(10);
  expect(sender.pageEnd().unsent.map(countOf)).toEqual([3]);
  expect(sent).toHaveLength(1);
});

it('splits what is too large until it fits, without losing or doubling an event', async () => {
  const { sender, sent, refused } = setUp((one) => (eventsOf(one).length > 2 ? answer(413) : ok));
  sender.enqueue(batch(1, 2, 3, 4, 5, 6, 7));
  sender.enqueue(batch(8));
  await sender.flush();
  const stored = sent.filter((one) => eventsOf(one).length <= 2);
  expect(stored.flatMap(eventsOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(new Set(stored.map(({ seq }) => seq)).size).toBe(stored.length);
  expect(refused).toEqual([]);
});

it('counts a single event that is too large as refused, and goes on', async () => {
  const { sender, sent, refused } = setUp((one) => (eventsOf(one).includes(1) ? answer(413) : ok));
  sender.enqueue(batch(1));
  sender.enqueue(batch(2));
  await sender.flush();
  expect(refused).toHaveLength(1);
  expect(sent.map(eventsOf)).toEqual([[1], [2]]);
});

it.each([
  [401, true],
  [403, false],
  [410, true],
])('stops at %i, drops the rest, and says whether to forget: %j', async (status, forget) => {
  const { sender, sent, stops } = setUp(() => answer(status));
  sender.enqueue(batch(1));
  sender.enqueue(batch(2));
  await sender.flush();
  expect(sent).toHaveLength(1);
  expect(stops).toEqual([forget]);
});

it('stops when everything is refused', async () => {
  const { sender, sent, stops } = setUp(() => answer(400));
  for (let at = 0; at < 10; at++) sender.enqueue(batch(at));
  await sender.flush();
  expect(sent).toHaveLength(3);
  expect(stops).toEqual([false]);
});

it('gives up after half an hour without an answer', async () => {
  const { sender, stops } = setUp(() => answer(0));
  sender.enqueue(batch(1));
  await vi.advanceTimersByTimeAsync(29 * 60_000);
  expect(stops).toEqual([]);
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(stops).toEqual([false]);
});

it('sends the tail within the budget beside what is under way, and counts the rest', async () => {
  let release: (value: Answer) => void = () => undefined;
  const { sender, sent } = setUp((_, count) =>
    count === 1
      ? new Promise((done) => {
          release = done;
        })
      : ok,
  );
  for (let at = 1; at <= 8; at++) sender.enqueue(batch(at));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toHaveLength(1);
  const length = sent[0]?.body.length ?? 0;
  const fits = Math.floor((200 - length) / length);
  expect(sender.pageEnd().unsent).toHaveLength(7 - fits);
  expect(sent.flatMap(eventsOf)).toEqual(Array.from({ length: fits + 1 }, (_, at) => at + 1));
  expect(sent.every(({ keepalive }) => keepalive)).toBe(true);
  // It came back from the cache after all: nothing that was acknowledged is sent again, nothing is left out.
  release(ok);
  await vi.advanceTimersByTimeAsync(0);
  sender.resume();
  await sender.flush();
  expect(sent.flatMap(eventsOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

it('sends nothing more after discard', async () => {
  const { sender, sent } = setUp((_, count) => (count === 1 ? answer(500) : ok));
  sender.enqueue(batch(1));
  sender.enqueue(batch(2));
  await vi.advanceTimersByTimeAsync(0);
  await sender.discard();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(1);
});
