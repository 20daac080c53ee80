import {
  type BatchEnvelope,
  batchPath,
  type ConsentReceipt,
  CUSTOM_TAG,
  ENVELOPE_VERSION,
  LIMITS,
  type LoaderConfig,
  type LossPayload,
  type WireEvent,
} from '@shoji/schema';
import { customEvent } from '../capture/custom-event.ts';
import type { IdStore } from '../session/id-store.ts';
import type { SessionKeeper } from '../session/session-keeper.ts';
import type { TabKeeper } from '../session/tab-keeper.ts';
import { type BatchOwner, countOf, createBatch } from '../transport/batch.ts';
import { createEventBuffer } from '../transport/event-buffer.ts';
import { packWire } from '../transport/gzip.ts';
import { createPost } from '../transport/post.ts';
import { createSender } from '../transport/sender.ts';
import { createSpool } from '../transport/spool.ts';
import { RECORDER_VERSION } from '../version.ts';
import type { Environment } from './environment.ts';

export interface OutboxOptions {
  config: LoaderConfig;
  keeper: SessionKeeper;
  store: IdStore;
  tab: TabKeeper;
  receipt: () => ConsentReceipt | undefined;
  environment: Environment;
  /** Events were lost: what follows needs a new snapshot to be understood. */
  onGap: () => void;
  /** Nothing more will be sent. */
  onStop: (forget: boolean) => void;
}

export interface Outbox {
  push(event: WireEvent): void;
  /** Another session began: closes the batch of the one before; the next one goes out early. */
  turn(): void;
  /** Sends what is collected, without hurry about what follows. */
  cut(): void;
  flush(): Promise<void>;
  /** The page goes away. */
  leave(): void;
  /** It came back. */
  comeBack(): void;
  discard(): Promise<void>;
}

const FIRST_MS = 1_000;
const EVERY_MS = 5_000;
/** While more than this waits, what happens is counted instead of kept. */
const FULL_BYTES = 8 * 1024 * 1024;
/** What is left at the page's end goes in pieces, so that as much as possible fits the browser's budget. */
const TAIL_PIECE_BYTES = 12 * 1024;

/** From masked events to acknowledged batches: collects, packs, sends, counts losses. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { config, keeper, store, tab, receipt, environment, onGap, onStop } = options;
  const { siteKey, endpoint, settings } = config;
  let overflow = 0;
  /** Whom the collected events belong to; lags behind the keeper until `turn`. */
  let owner: BatchOwner = keeper.current;

  const sender = createSender({
    ...environment,
    post: createPost(environment.fetch),
    pack: packWire,
    urlOf: ({ owner }, place, { encoding }) =>
      endpoint +
      batchPath({ siteKey, sessionId: owner.session, tabId: place.tab, seq: place.seq }, encoding, owner.secret),
    nextPlace: () => tab.nextPlace(),
    keepaliveBytes: LIMITS.keepaliveBytes,
    onRefused: (batch) => {
      tellLoss({ batches: 1, events: countOf(batch), reason: 'refused' });
      onGap();
    },
    onStop: (forget) => {
      buffer.clear();
      onStop(forget);
    },
  });

  const buffer = createEventBuffer({
    targetBytes: LIMITS.batchTargetBytes,
    maxEvents: LIMITS.batchEvents / 4,
    firstMs: FIRST_MS,
    everyMs: EVERY_MS,
    after: environment.after,
    onCut: (events) => sender.enqueue(createBatch(owner, head(), events)),
  });

  const head = (): string => {
    const consent = receipt();
    const envelope: Omit<BatchEnvelope, 'events'> = {
      v: ENVELOPE_VERSION,
      sentAt: environment.now(),
      visitorId: owner.visitor,
      recorder: RECORDER_VERSION,
      settings: settings.version,
      ...(consent && { consent }),
      client: { language: navigator.language, automated: navigator.webdriver === true },
    };
    return JSON.stringify(envelope).slice(0, -1);
  };

  const tellLoss = (loss: LossPayload): void => buffer.push(customEvent(CUSTOM_TAG.loss, loss, environment.now()));

  const lostBefore = tab.takeLoss();
  if (lostBefore) tellLoss({ ...lostBefore, reason: 'page_end' });

  const spool = createSpool(store);
  const spooled = spool.load();
  for (const batch of spooled) sender.enqueue(batch);
  // Not before: a tab that dies meanwhile loses nothing.
  let hasLeft = false;
  if (spooled.length > 0) {
    void Promise.all(spooled.map((batch) => batch.settled)).then(() => hasLeft || store.writeSpool(undefined));
  }

  return {
    push(event) {
      if (sender.pending() > FULL_BYTES) {
        overflow++;
        return;
      }
      if (overflow > 0) {
        const events = overflow;
        overflow = 0;
        tellLoss({ batches: 0, events, reason: 'buffer_full' });
        onGap();
      }
      buffer.push(event);
    },
    turn() {
      buffer.cut();
      owner = keeper.current;
      buffer.hurry();
    },
    cut: () => buffer.cut(),
    flush() {
      buffer.cut();
      return sender.flush();
    },
    leave() {
      buffer.cut(TAIL_PIECE_BYTES);
      hasLeft = true;
      const { unsent, open } = sender.pageEnd();
      const unkept = new Set(spool.save(open));
      const lost = unsent.filter((batch) => unkept.has(batch));
      const events = lost.reduce((sum, batch) => sum + countOf(batch), 0);
      tab.release(events > 0 ? { batches: lost.length, events } : undefined);
    },
    comeBack() {
      tab.retake();
      buffer.hurry();
      sender.resume();
    },
    discard() {
      buffer.clear();
      return sender.discard();
    },
  };
}
