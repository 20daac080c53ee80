import { type Batch, type BatchPlace, plainWire, type Wire } from './batch.ts';

/** What could not be sent before the page went away. */
export interface PageEndLoss {
  batches: number;
  events: number;
}

/**
 * Sends the waiting batches in requests that outlive the page, as long as they fit the browser's budget. There is no time
 * to compress: what is not packed yet goes as it is. What follows a batch that does not fit would not be understood
 * without it, so it is not sent but counted.
 */
export function sendTail(
  waiting: readonly Batch[],
  budget: number,
  nextPlace: () => BatchPlace,
  send: (batch: Batch, place: BatchPlace, wire: Wire) => void,
): PageEndLoss {
  let left = budget;
  const loss: PageEndLoss = { batches: 0, events: 0 };
  for (const batch of waiting) {
    const wire = loss.events > 0 ? undefined : (batch.wire ?? plainWire(batch));
    if (wire && wire.bytes.length <= left) {
      batch.wire = wire;
      batch.place ??= nextPlace();
      left -= wire.bytes.length;
      send(batch, batch.place, wire);
    } else {
      loss.batches++;
      loss.events += batch.events.length;
    }
  }
  return loss;
}
