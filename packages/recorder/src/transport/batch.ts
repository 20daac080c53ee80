import type { Encoding, SessionId, SessionSecret, TabId, VisitorId } from '@shoji/schema';

/** Whom a batch belongs to, fixed when it is made: a later rotation does not change it. */
export interface BatchOwner {
  visitor: VisitorId;
  session: SessionId;
  secret: SessionSecret;
}

/** Which batch of which tab it is. */
export interface BatchPlace {
  tab: TabId;
  seq: number;
}

/** The bytes of a batch. Fixed before they are sent for the first time: a retry sends the same ones. */
export interface Wire {
  bytes: Uint8Array<ArrayBuffer>;
  encoding: Encoding;
}

export interface Batch {
  owner: BatchOwner;
  /** The envelope's fields before `events`, as JSON without its closing brace. */
  head: string;
  /** Masked events as JSON. */
  events: readonly string[];
  /** Events in it, where only its bytes are at hand. */
  count?: number;
  /** Characters of all events. */
  size: number;
  /** Resolves when the batch is acknowledged, finally refused or given up. */
  settled: Promise<void>;
  settle: () => void;
  /** Given with the first sending, so that a batch that was split takes no number of another. */
  place?: BatchPlace;
  wire?: Wire;
  /** Failed tries. */
  tries: number;
  firstTriedAt?: number;
}

export function createBatch(owner: BatchOwner, head: string, events: readonly string[]): Batch {
  const { promise, resolve } = deferred();
  const size = events.reduce((sum, event) => sum + event.length, 0);
  return { owner, head, events, size, settled: promise, settle: resolve, tries: 0 };
}

export const countOf = ({ count, events }: Batch): number => count ?? events.length;

export const bodyOf = ({ head, events }: Pick<Batch, 'head' | 'events'>): string =>
  `${head},"events":[${events.join(',')}]}`;

export const plainWire = (batch: Batch): Wire => ({ bytes: new TextEncoder().encode(bodyOf(batch)), encoding: 'none' });

/** Two halves of a batch that is too large; undefined when it holds a single event. The first keeps the number. */
export function splitBatch(batch: Batch): [Batch, Batch] | undefined {
  if (batch.events.length < 2) return undefined;
  const middle = batch.events.length >> 1;
  const first = createBatch(batch.owner, batch.head, batch.events.slice(0, middle));
  const second = createBatch(batch.owner, batch.head, batch.events.slice(middle));
  if (batch.place) first.place = batch.place;
  void Promise.all([first.settled, second.settled]).then(batch.settle);
  return [first, second];
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
