import { type Batch, type BatchPlace, plainWire, type Wire } from './batch.ts';

/**
 * Sends the waiting batches in requests that outlive the page, as long as they fit the browser's budget. There is no time
 * to compress: what is not packed yet goes as it is. What follows a batch that does not fit would not be understood
 * without it, so it is not sent either. Answers with what was not sent.
 */
export function sendTail(
  waiting: readonly Batch[],
  budget: number,
  nextPlace: () => BatchPlace,
  send: (batch: Batch, place: BatchPlace, wire: Wire) => void,
): Batch[] {
  let left = budget;
  const unsent: Batch[] = [];
  for (const batch of waiting) {
    batch.wire ??= plainWire(batch);
    batch.place ??= nextPlace();
    if (unsent.length === 0 && batch.wire.bytes.length <= left) {
      left -= batch.wire.bytes.length;
      send(batch, batch.place, batch.wire);
    } else unsent.push(batch);
  }
  return unsent;
}
