import { EVENT, type WireEvent } from '@shoji/schema';
import { nextTurn } from '../next-turn.ts';
import type { Command } from '../protocol.ts';

/** Copying events into the frame blocks both sides: at most this many at once, and this long before a turn. */
const SLICE = 250;
const BUDGET_MS = 8;

export interface Outbox {
  /** Commands go out in the order in which they were put in, also while a recording is on its way. */
  put(command: Command): void;
  /** A recording in slices. One that is still on its way is given up. */
  putRecording(load: number, events: readonly WireEvent[]): void;
  /** From now on there is someone to send to. */
  open(send: (command: Command) => void): void;
  close(): void;
}

/** What waits to be sent to the player's document. */
export function createOutbox(now: () => number): Outbox {
  let waiting: Generator<Command>[] = [];
  let send: ((command: Command) => void) | undefined;
  let pumping = false;

  async function pump(): Promise<void> {
    if (pumping) return;
    pumping = true;
    let turnEnds = now() + BUDGET_MS;
    while (send && waiting[0]) {
      const source = waiting[0];
      const { value, done } = source.next();
      if (done) waiting = waiting.filter((other) => other !== source);
      else send(value);
      if (now() < turnEnds) continue;
      await nextTurn();
      turnEnds = now() + BUDGET_MS;
    }
    pumping = false;
  }

  function add(source: Generator<Command>): void {
    waiting.push(source);
    void pump();
  }

  return {
    put: (command) => add(one(command)),
    putRecording(load, events) {
      // What was asked about an older recording has no meaning for the new one, but for the settings.
      waiting = waiting.filter((source) => settings.has(source));
      add(slices(load, events));
    },
    open(to) {
      send = to;
      void pump();
    },
    close() {
      send = undefined;
      waiting = [];
    },
  };
}

const settings = new WeakSet<Generator<Command>>();

function one(command: Command): Generator<Command> {
  const source = (function* () {
    yield command;
  })();
  if (command.do === 'speed' || command.do === 'skipInactive') settings.add(source);
  return source;
}

/** A snapshot is as heavy as hundreds of other events, so it travels alone. */
function* slices(load: number, events: readonly WireEvent[]): Generator<Command> {
  yield { do: 'begin', load };
  for (let from = 0; from < events.length; ) {
    const heavy = events.slice(from, from + SLICE).findIndex((event) => event?.type === EVENT.fullSnapshot);
    const size = heavy < 0 ? SLICE : Math.max(1, heavy);
    yield { do: 'events', load, events: events.slice(from, from + size) };
    from += size;
  }
  yield { do: 'end', load };
}
