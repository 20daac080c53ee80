import { EVENT, NODE, SOURCE, type WireEvent } from '@shoji/schema';

/** A serialised node, written short: `el(5, 'p', { title: 'x' }, text(6, 'y'))`. */
export type Raw = Record<string, unknown>;

export const text = (id: number, textContent: string): Raw => ({ type: NODE.text, id, textContent });
export const el = (id: number, tagName: string, attributes: Raw = {}, ...childNodes: Raw[]): Raw => ({
  type: NODE.element,
  id,
  tagName,
  attributes,
  childNodes,
});

/** Document 1, html 2, head 3, body 4; the given nodes in the body. */
export const snapshot = (...body: Raw[]): WireEvent => ({
  type: EVENT.fullSnapshot,
  timestamp: 1,
  data: {
    node: {
      type: NODE.document,
      id: 1,
      childNodes: [el(2, 'html', {}, el(3, 'head'), el(4, 'body', {}, ...body))],
    },
    initialOffset: { left: 0, top: 0 },
  },
});

export const incremental = (source: number, data: Raw): WireEvent => ({
  type: EVENT.incremental,
  timestamp: 2,
  data: { source, ...data },
});

export const mutation = (data: {
  adds?: { parentId: number; nextId: number | null; node: Raw }[];
  removes?: { parentId: number; id: number }[];
  texts?: { id: number; value: string }[];
  attributes?: { id: number; attributes: Raw }[];
}): WireEvent => incremental(SOURCE.mutation, { adds: [], removes: [], texts: [], attributes: [], ...data });

export const custom = (tag: string, payload: unknown): WireEvent => ({
  type: EVENT.custom,
  timestamp: 3,
  data: { tag, payload },
});
