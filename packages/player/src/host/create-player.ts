import type { WireEvent } from '@shoji/schema';
import type { StateReport } from '../protocol.ts';
import { INITIAL_STATE, type PlayerError, type PlayerState } from '../state.ts';
import { connect } from './connection.ts';
import { createOutbox } from './outbox.ts';

/** A replay in a frame, seen from the dashboard. Nothing here throws; what goes wrong is in `state`. */
export interface Player {
  /** What is on screen: reported by the document after it has painted. */
  readonly state: PlayerState;
  /** Calls `listener` with each new state, at most once per animation frame; the result ends that. */
  subscribe(listener: (state: PlayerState) => void): () => void;
  /** Shows another recording, from its first event, paused. Speed and skipping stay as they are. */
  load(events: readonly WireEvent[]): void;
  play(): void;
  pause(): void;
  /** Shows a time, ms from the first event; goes on playing if it was. */
  seek(timeMs: number): void;
  /** 0.5 to 16; anything else is brought into that range. */
  setSpeed(speed: number): void;
  /** Leaves out stretches of more than 10 s in which the visitor did nothing. */
  setSkipInactive(on: boolean): void;
  /** Ends the connection and clears the frame's picture. The frame itself is the caller's. */
  dispose(): void;
}

export interface CreatePlayerOptions {
  /** A frame that shows, or is about to show, the document at `/player`; one player for each load of it. */
  readonly frame: HTMLIFrameElement;
  /** After how many ms without an answer the state is `error`; 10,000 unless told otherwise. */
  readonly timeoutMs?: number;
}

/**
 * Connects to the player's document in a frame. Commands may be given at once; they wait until it answers.
 *
 * @example
 * const player = createPlayer({ frame });
 * player.subscribe((state) => show(state));
 * player.load(events);
 * player.play();
 */
export function createPlayer({ frame, timeoutMs = 10_000 }: CreatePlayerOptions): Player {
  const listeners = new Set<(state: PlayerState) => void>();
  const outbox = createOutbox(() => performance.now());
  let state = INITIAL_STATE;
  let load = 0;
  let port: MessagePort | undefined;

  function publish(next: PlayerState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  const fail = (error: PlayerError) => (): void => publish({ ...state, status: 'error', error });

  const disconnect = connect({
    frame,
    timeoutMs,
    onTimeout: fail('no_answer'),
    onGone() {
      outbox.close();
      port?.close();
      fail('document_gone')();
    },
    onPort(opened) {
      port = opened;
      opened.onmessage = ({ data }: MessageEvent<StateReport>) => {
        if (data.load === load) publish(data.state);
      };
      outbox.open((command) => opened.postMessage(command));
    },
  });

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    load(events) {
      load += 1;
      outbox.putRecording(load, events);
      const { speed, skipInactive, scale } = state;
      publish({ ...INITIAL_STATE, speed, skipInactive, scale });
    },
    play: () => outbox.put({ do: 'play' }),
    pause: () => outbox.put({ do: 'pause' }),
    seek: (timeMs) => outbox.put({ do: 'seek', timeMs }),
    setSpeed: (speed) => outbox.put({ do: 'speed', speed }),
    setSkipInactive: (on) => outbox.put({ do: 'skipInactive', on }),
    dispose() {
      disconnect();
      outbox.close();
      listeners.clear();
      // An empty load takes the picture down, should the frame outlive the player.
      port?.postMessage({ do: 'begin', load: load + 1 });
      port?.close();
      port = undefined;
    },
  };
}
