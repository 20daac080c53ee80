import type { WireEvent } from '@shoji/schema';
import type { PlayerState } from './state.ts';

/**
 * Dashboard and player document find each other by window messages (`ask`, `here`, `connect`), all checked for their
 * source and origin; `connect` carries one end of a MessageChannel, once, and everything else goes through that.
 */
export const HANDSHAKE = {
  ask: 'shoji.player.ask',
  here: 'shoji.player.here',
  connect: 'shoji.player.connect',
} as const;

export type Handshake = keyof typeof HANDSHAKE;

/** A handshake message. `v` rises when dashboard and document of two versions could not understand each other. */
export interface HandshakeMessage {
  readonly kind: string;
  readonly v: number;
  /** In `here`: which document of the frame speaks; another number means that the frame was loaded anew. */
  readonly instance?: number;
}

export const PROTOCOL_VERSION = 1;

export const handshake = (step: Handshake, instance?: number): HandshakeMessage => ({
  kind: HANDSHAKE[step],
  v: PROTOCOL_VERSION,
  ...(instance !== undefined && { instance }),
});

export function isHandshake(data: unknown, step: Handshake): data is HandshakeMessage {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as Partial<HandshakeMessage>;
  return message.kind === HANDSHAKE[step] && message.v === PROTOCOL_VERSION;
}

/** From the dashboard to the document. A load is a `begin`, any number of `events` in order, and an `end`. */
export type Command =
  | { readonly do: 'begin'; readonly load: number }
  | { readonly do: 'events'; readonly load: number; readonly events: readonly WireEvent[] }
  | { readonly do: 'end'; readonly load: number }
  | { readonly do: 'play' }
  | { readonly do: 'pause' }
  | { readonly do: 'seek'; readonly timeMs: number }
  | { readonly do: 'speed'; readonly speed: number }
  | { readonly do: 'skipInactive'; readonly on: boolean };

/** From the document to the dashboard. `load` is the load whose recording the state is about; 0 before the first. */
export interface StateReport {
  readonly load: number;
  readonly state: PlayerState;
}
