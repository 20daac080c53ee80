import { EVENT, NODE, SOURCE, type WireEvent } from '@shoji/schema';
import { createPageState, type PageState } from '../../src/index.ts';

type Json = Record<string, unknown>;

export const TIME = 1_700_000_000_000;

export const event = (type: number, data: unknown, timestamp = TIME): WireEvent => ({ type, timestamp, data });
export const incremental = (source: number, data: Json, timestamp = TIME): WireEvent =>
  event(EVENT.incremental, { source, ...data }, timestamp);

export const element = (id: number, tagName: string, attributes: Json = {}, childNodes: Json[] = []): Json => ({
  type: NODE.element,
  id,
  tagName,
  attributes,
  childNodes,
});
export const text = (id: number, textContent: string): Json => ({ type: NODE.text, id, textContent });
export const document = (id: number, childNodes: Json[], more: Json = {}): Json => ({
  type: NODE.document,
  id,
  childNodes,
  ...more,
});

/** A page of html (2), head (3) and body (4) with what is given in the body. */
export const snapshot = (...body: Json[]): WireEvent[] => [
  event(EVENT.meta, { href: 'https://shop.example/', width: 800, height: 600 }),
  event(EVENT.fullSnapshot, {
    node: document(1, [element(2, 'html', {}, [element(3, 'head'), element(4, 'body', {}, body)])]),
    initialOffset: { left: 0, top: 0 },
  }),
];

export const mutation = (data: {
  adds?: Json[];
  removes?: Json[];
  texts?: Json[];
  attributes?: Json[];
  isAttachIframe?: boolean;
}): WireEvent => incremental(SOURCE.mutation, { adds: [], removes: [], texts: [], attributes: [], ...data });

export const add = (parentId: number, node: Json, nextId: number | null = null): Json => ({ parentId, nextId, node });

/** A page after the events. */
export function stateOf(...events: WireEvent[]): PageState {
  const state = createPageState();
  for (const one of events) state.apply(one);
  return state;
}

/** A node of a keyframe, wherever it is in it. */
export function inKeyframe(state: PageState, id: number): Json | undefined {
  const waiting: unknown[] = [state.keyframe()];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    if (
      (at as Json)['id'] === id &&
      typeof (at as Json)['type'] === 'number' &&
      !('positions' in at) &&
      !('source' in at)
    )
      return at as Json;
    waiting.push(...Object.values(at));
  }
  return undefined;
}

export const attributesOf = (state: PageState, id: number): Json =>
  (inKeyframe(state, id)?.['attributes'] ?? {}) as Json;

/** The data of a keyframe's incremental events from one source, without the source. */
export const fromSource = (state: PageState, source: number): Json[] =>
  state
    .keyframe()
    .map(({ data }) => data as Json)
    .filter((data) => data['source'] === source)
    .map(({ source: _, ...data }) => data);
