import type { WireEvent } from '@shoji/schema';

export interface EventBuffer {
  /** Takes a masked event. Serialised at once: small pieces of work instead of one long one at the end. */
  push(event: WireEvent): void;
  /** Gives everything held to `onCut` now; in pieces of at most about `pieceBytes` where that is given. */
  cut(pieceBytes?: number): void;
  clear(): void;
  /** The next cut comes early: a visit is listed soon after its first batch. */
  hurry(): void;
}

export interface EventBufferOptions {
  targetBytes: number;
  maxEvents: number;
  firstMs: number;
  everyMs: number;
  /** Runs `work` after `ms`; the answer cancels. */
  after: (ms: number, work: () => void) => () => void;
  onCut: (events: string[]) => void;
}

/** Collects events into batches by size and time. */
export function createEventBuffer(options: EventBufferOptions): EventBuffer {
  let events: string[] = [];
  let size = 0;
  let hurried = true;
  let cancel: (() => void) | undefined;

  const clear = (): void => {
    cancel?.();
    cancel = undefined;
    events = [];
    size = 0;
  };
  const cut = (pieceBytes = Number.POSITIVE_INFINITY): void => {
    if (events.length === 0) return;
    const taken = events;
    clear();
    hurried = false;
    for (const piece of pieces(taken, pieceBytes)) options.onCut(piece);
  };
  return {
    push(event) {
      const json = JSON.stringify(event);
      if (events.length > 0 && size + json.length > options.targetBytes) cut();
      events.push(json);
      size += json.length + 1;
      if (size >= options.targetBytes || events.length >= options.maxEvents) cut();
      else cancel ??= options.after(hurried ? options.firstMs : options.everyMs, () => cut());
    },
    cut,
    clear,
    hurry() {
      hurried = true;
    },
  };
}

function pieces(events: string[], pieceBytes: number): string[][] {
  const cut: string[][] = [];
  let size = 0;
  for (const event of events) {
    if (cut.length === 0 || size + event.length > pieceBytes) {
      cut.push([]);
      size = 0;
    }
    cut.at(-1)?.push(event);
    size += event.length;
  }
  return cut;
}
