import type { LoaderConfig } from '@shoji/schema';
import type { Call } from './sdk.ts';

/**
 * Key under which the loader leaves the recorder what it needs, on `window.shoji`, not enumerable.
 * A loader may be older than the recorder that it brings: fields are only ever added.
 */
export const HAND_OVER: unique symbol = Symbol.for('shoji.hand-over') as never;

export interface HandOver {
  config: LoaderConfig;
  /** Every call since the page began, in order. */
  calls: Call[];
}

/** The object that verbs are put on: the page's stub, or a new one. */
export interface Target {
  q?: unknown;
  flush?: unknown;
  sessionId?: unknown;
  [HAND_OVER]?: HandOver;
  [verb: string]: unknown;
}
