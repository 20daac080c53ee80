import { EVENT, type WireEvent } from '@shoji/schema';
import type { StoredBatch } from '@shoji/storage';
import { unpackBatch } from '../ingest/pack-batch.ts';

/** Events of stored batches of one tab, in the order in which the recorder made them. */
export async function* unpackEvents(batches: AsyncIterable<StoredBatch>): AsyncGenerator<WireEvent> {
  for await (const batch of batches) yield* (await unpackBatch(batch.bytes)).events;
}

/**
 * The events between two times (ms since 1970 on the visitor's clock); without `from` all up to `to`. A player cannot
 * start in the middle, so with it what comes first is the newest Meta and FullSnapshot at or before `from` and everything
 * since, or the first ones after it; nothing where there is no snapshot.
 */
export async function* sliceEvents(
  events: AsyncIterable<WireEvent>,
  { from, to }: { from: number | null; to: number },
): AsyncGenerator<WireEvent> {
  let lead: WireEvent[] = [];
  let started = from === null;
  let meta: WireEvent | undefined;
  for await (const event of events) {
    if (event.timestamp > to) continue;
    if (started) {
      yield event;
      continue;
    }
    if (event.type === EVENT.meta) meta = event;
    if (event.type === EVENT.fullSnapshot) lead = meta ? [meta, event] : [event];
    else if (lead.length > 0) lead.push(event);
    if (lead.length === 0 || event.timestamp < (from ?? 0)) continue;
    started = true;
    yield* lead;
  }
  if (!started) yield* lead;
}

/** Text of a JSON array, piece by piece, so that a long recording is never in memory as a whole. */
export async function* jsonArray(events: AsyncIterable<WireEvent>): AsyncGenerator<string> {
  let piece = '[';
  let separator = '';
  for await (const event of events) {
    piece += separator + JSON.stringify(event);
    separator = ',';
    if (piece.length < 64 * 1024) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]`;
}
