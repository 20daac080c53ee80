/**
 * Events on the wire are rrweb's own (format of rrweb 2, `@rrweb/types`), so that recordings stay playable elsewhere.
 * The numbers are restated here because this package depends on nothing.
 */
export const EVENT = {
  domContentLoaded: 0,
  load: 1,
  fullSnapshot: 2,
  incremental: 3,
  meta: 4,
  custom: 5,
  plugin: 6,
} as const;

export const SOURCE = {
  mutation: 0,
  mouseMove: 1,
  mouseInteraction: 2,
  scroll: 3,
  viewportResize: 4,
  input: 5,
  touchMove: 6,
  mediaInteraction: 7,
  styleSheetRule: 8,
  canvasMutation: 9,
  font: 10,
  log: 11,
  drag: 12,
  styleDeclaration: 13,
  selection: 14,
  adoptedStyleSheet: 15,
  customElement: 16,
} as const;

export const INTERACTION = {
  mouseUp: 0,
  mouseDown: 1,
  click: 2,
  contextMenu: 3,
  dblClick: 4,
  focus: 5,
  blur: 6,
  touchStart: 7,
  touchEnd: 9,
  touchCancel: 10,
} as const;

export const NODE = { document: 0, doctype: 1, element: 2, text: 3, cdata: 4, comment: 5 } as const;

/** An event as it travels: its type, its time (ms since 1970, the visitor's clock) and data of that type's shape. */
export interface WireEvent {
  readonly type: number;
  readonly timestamp: number;
  readonly data: unknown;
}

/** Our own events: rrweb's custom event (type 5), whose `tag` is one of these. */
export const CUSTOM_TAG = {
  /** The page changed without a load (history API); payload {@link PagePayload}. */
  page: 'shoji.page',
  /** An uncaught error or rejection; payload {@link ErrorPayload}. */
  error: 'shoji.error',
  /** `track(name, props)`; payload {@link TrackPayload}. */
  track: 'shoji.track',
  /** `identify(id, traits)`; payload {@link IdentifyPayload}. */
  identify: 'shoji.identify',
  /** A line of the console; payload {@link ConsolePayload}. */
  console: 'shoji.console',
  /** Requests that ended since the event before; payload {@link NetworkPayload}. */
  network: 'shoji.network',
  /** How the document loaded and answers, as far as it is known; a later one replaces it. Payload {@link VitalsPayload}. */
  vitals: 'shoji.vitals',
  /** How far a page was seen; the last before the next page counts. Payload {@link ScrollPayload}. */
  scroll: 'shoji.scroll',
  /** The tab came to the front or went from it; payload {@link VisibilityPayload}. */
  visibility: 'shoji.visibility',
  /** What the recorder could not send, as numbers; payload {@link LossPayload}. */
  loss: 'shoji.loss',
  /** What is left of a custom event that is not ours: that there was one. Its payload is empty. */
  unknown: 'shoji.unknown',
} as const;
export type CustomTag = (typeof CUSTOM_TAG)[keyof typeof CUSTOM_TAG];

/** Masked address: origin and path, parameter names without values. */
export interface PagePayload {
  href: string;
  title?: string;
}
export interface ErrorPayload {
  kind: 'error' | 'rejection';
  name: string;
  message: string;
  stack?: string;
}
export interface TrackPayload {
  name: string;
  props?: Record<string, string | number | boolean | null>;
}
export interface IdentifyPayload {
  id: string;
  traits?: Record<string, string | number | boolean | null>;
}
export const CONSOLE_LEVELS = ['error', 'warn', 'info', 'log'] as const;
export type ConsoleLevel = (typeof CONSOLE_LEVELS)[number];
/** What is told of an argument: a text masked, a number or a truth value as it is, of all else only what it is. */
export type ConsoleValue = string | number | boolean | null | ConsoleShape;
export interface ConsoleShape {
  is: 'undefined' | 'number' | 'bigint' | 'symbol' | 'function' | 'object' | 'array' | 'node' | 'error';
  /** Of an error: as in {@link ErrorPayload}. */
  name?: string;
  message?: string;
  stack?: string;
}
export interface ConsolePayload {
  level: ConsoleLevel;
  args: ConsoleValue[];
  /** Lines before this one that were too many. */
  dropped?: number;
}
export interface NetworkRequest {
  /** Masked as {@link PagePayload.href}; of what stands in the page (pictures, frames) only the origin, `https://a.example/~`. */
  url: string;
  /** `navigation`, or what the browser calls the initiator: `fetch`, `xmlhttprequest`, `img`, `script`, ... or `other`. */
  type: string;
  /** It began this many ms before the event. */
  ago: number;
  /** Until its end, in ms. */
  ms: number;
  /** As far as the browser tells it, which across origins it mostly does not. */
  status?: number;
  /**
   * Over the wire, head included; 0 from the cache. Sizes are told of scripts and style sheets, and of data (`fetch` and the
   * like) as the next power of two.
   */
  bytes?: number;
  /** The body, decoded. */
  size?: number;
  /** From here on only where the site's `network` is `detailed`. */
  method?: string;
  failed?: 'error' | 'abort' | 'timeout';
}
export interface NetworkPayload {
  requests: NetworkRequest[];
  /** Requests before these that were too many. */
  dropped?: number;
}
/**
 * Web vitals of the document in ms, `cls` without unit; `inp` of the pointer alone, since keys may be those of a password.
 * What the browser does not measure is left out.
 */
export interface VitalsPayload {
  ttfb?: number;
  fcp?: number;
  lcp?: number;
  cls?: number;
  inp?: number;
}
export interface ScrollPayload {
  /** Share of the document's height that has been in the window, 0 to 1. */
  depth: number;
}
export interface VisibilityPayload {
  state: 'visible' | 'hidden';
}
export interface LossPayload {
  batches: number;
  events: number;
  reason: 'refused' | 'buffer_full' | 'page_end';
}

export interface CustomEvent extends WireEvent {
  readonly type: 5;
  readonly data: { readonly tag: string; readonly payload: unknown };
}
