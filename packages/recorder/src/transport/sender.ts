import { type Batch, type BatchPlace, bodyOf, splitBatch, type Wire } from './batch.ts';
import { backoffMs, judge, type Verdict } from './judge.ts';
import { sendTail } from './page-end.ts';
import type { Post } from './post.ts';

export interface SenderOptions {
  post: Post;
  pack: (text: string) => Promise<Wire>;
  urlOf: (batch: Batch, place: BatchPlace, wire: Wire) => string;
  nextPlace: () => BatchPlace;
  keepaliveBytes: number;
  now: () => number;
  random: () => number;
  after: (ms: number, work: () => void) => () => void;
  /** A batch is lost for good, recording goes on. */
  onRefused: (batch: Batch) => void;
  /** Nothing more will be sent. `forget`: the session's ids are of no more use. */
  onStop: (forget: boolean) => void;
}

export interface Sender {
  enqueue(batch: Batch): void;
  /** Resolves when every batch that is held now is settled. */
  flush(): Promise<void>;
  /** Bytes (characters before packing) that wait. */
  pending(): number;
  /** The page may be gone after this call: sends what fits. `unsent` is what did not, `open` all that has no answer yet. */
  pageEnd(): { unsent: Batch[]; open: Batch[] };
  /** The page came back: whatever is not acknowledged is sent again. */
  resume(): void;
  /** Drops everything; resolves when no request is under way any more. */
  discard(): Promise<void>;
}

const GIVE_UP_MS = 30 * 60_000;
const REFUSALS_IN_A_ROW = 3;

/** Sends batches in order, one at a time, until each is acknowledged or finally refused. */
export function createSender(options: SenderOptions): Sender {
  let queue: Batch[] = [];
  let flight: { bytes: number; keepalive: boolean; done: Promise<unknown> } | undefined;
  let abort = new AbortController();
  let running = false;
  let refusals = 0;
  let wake: (() => void) | undefined;
  /** The server asked for silence until then. */
  let holdUntil = 0;

  const remove = (batch: Batch): void => {
    queue = queue.filter((one) => one !== batch);
    batch.settle();
  };

  const stop = (forget: boolean): void => {
    for (const batch of queue) batch.settle();
    queue = [];
    options.onStop(forget);
  };

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = options.after(ms, resolve);
      wake = () => {
        cancel();
        resolve();
      };
    });

  /** Fixes the bytes. The page's end may have fixed them while we packed: then those stay. */
  const packed = async (batch: Batch): Promise<Wire> => {
    if (batch.wire) return batch.wire;
    const wire = await options.pack(bodyOf(batch));
    batch.wire ??= wire;
    return batch.wire;
  };

  const attempt = async (batch: Batch): Promise<Verdict> => {
    const wire = await packed(batch);
    if (queue[0] !== batch) return { kind: 'stored' };
    batch.place ??= options.nextPlace();
    batch.firstTriedAt ??= options.now();
    // Every second try without `keepalive`: the page may have used up what it shares.
    const keepalive = wire.bytes.length <= options.keepaliveBytes && batch.tries % 2 === 0;
    const url = options.urlOf(batch, batch.place, wire);
    const done = options.post(url, wire.bytes, { keepalive, signal: abort.signal });
    flight = { bytes: wire.bytes.length, keepalive, done };
    const answer = await done;
    flight = undefined;
    return judge(answer, options.now());
  };

  const conclude = async (batch: Batch, verdict: Verdict): Promise<void> => {
    // Gone meanwhile: acknowledged by a request of the page's end, or discarded.
    if (queue[0] !== batch) return;
    if (verdict.kind === 'stop') return stop(verdict.forget);
    if (verdict.kind === 'stored') {
      refusals = 0;
      return remove(batch);
    }
    const halves = verdict.kind === 'split' ? splitBatch(batch) : undefined;
    if (halves) {
      queue.splice(0, 1, ...halves);
      return;
    }
    if (verdict.kind === 'retry') {
      batch.tries++;
      if (options.now() - (batch.firstTriedAt ?? 0) > GIVE_UP_MS) return stop(false);
      holdUntil = options.now() + verdict.afterMs;
      return pause(Math.max(verdict.afterMs, backoffMs(batch.tries, options.random)));
    }
    remove(batch);
    if (++refusals >= REFUSALS_IN_A_ROW) return stop(false);
    options.onRefused(batch);
  };

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      for (let batch = queue[0]; batch; batch = queue[0]) await conclude(batch, await attempt(batch));
    } finally {
      running = false;
    }
  };

  return {
    enqueue(batch) {
      queue.push(batch);
      // At once, though its turn may come later: the page's end sends what is packed, and has no time to pack.
      if (queue.length > 1) void packed(batch);
      void run();
    },
    flush: async () => {
      await Promise.all(queue.map((batch) => batch.settled));
    },
    pending: () => queue.reduce((sum, { size, wire }) => sum + (wire?.bytes.length ?? size), 0),
    pageEnd() {
      const waiting = flight ? queue.slice(1) : queue;
      const silent = options.now() < holdUntil;
      const budget = silent ? 0 : options.keepaliveBytes - (flight?.keepalive ? flight.bytes : 0);
      const unsent = sendTail(waiting, budget, options.nextPlace, (batch, place, wire) => {
        batch.firstTriedAt ??= options.now();
        const url = options.urlOf(batch, place, wire);
        void options.post(url, wire.bytes, { keepalive: true, signal: abort.signal }).then((answer) => {
          if (judge(answer, options.now()).kind === 'stored') remove(batch);
        });
      });
      return { unsent, open: [...queue] };
    },
    resume() {
      void run();
    },
    async discard() {
      for (const batch of queue) batch.settle();
      queue = [];
      abort.abort();
      abort = new AbortController();
      wake?.();
      await flight?.done;
    },
  };
}
