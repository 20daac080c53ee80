import { createMasker } from '@shoji/masking';
import type { WireEvent } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { deriveMarks } from './derive-marks.ts';
import { createNodeNames } from './node-names.ts';

const AT = 1_764_000_000_000;
const element = (id: number, tagName: string, attributes: object, childNodes: object[] = []) => ({
  type: 2,
  id,
  tagName,
  attributes,
  childNodes,
});
const word = (id: number, textContent: string) => ({ type: 3, id, textContent });
const on = (id: number, data: object): WireEvent => ({ type: 3, timestamp: AT + id, data: { id, ...data } });
const click = (id: number): WireEvent => on(id, { source: 2, type: 2, x: id * 100, y: 1 });
const input = (id: number): WireEvent => on(id, { source: 5, text: 'x', isChecked: false });

const body = element(4, 'body', {}, [
  element(5, 'button', { 'data-shoji': 'allow' }, [
    element(6, 'span', {}, [word(7, 'Add to')]),
    element(12, 'b', {}, [word(13, 'basket')]),
  ]),
  element(8, 'button', { id: 'pay' }, [word(9, 'Pay as Jana Nováková')]),
  element(10, 'input', { id: 'email', type: 'email' }),
  element(11, 'div', {}, []),
]);
const snapshot: WireEvent = {
  type: 2,
  timestamp: AT,
  data: {
    node: { type: 0, id: 1, childNodes: [element(2, 'html', {}, [element(3, 'head', {}), body])] },
    initialOffset: { left: 0, top: 0 },
  },
};
const masked = (events: WireEvent[]): WireEvent[] => {
  const masker = createMasker({ mode: 'strict', allowByAttribute: true });
  return events.flatMap((event) => masker.mask(event) ?? []);
};

describe('marks', () => {
  it('name what was clicked as far as the masked page shows it', () => {
    const marks = deriveMarks(masked([snapshot, click(6), click(8), click(11)]), createNodeNames());
    expect(marks.map((mark) => mark.text)).toEqual(['“Add to basket”', 'button#pay', 'div']);
  });

  it('tell typing in one field once', () => {
    const marks = deriveMarks([snapshot, input(10), input(10), click(11), input(10)], createNodeNames());
    expect(marks.map(({ kind, text }) => [kind, text])).toEqual([
      ['input', 'input#email'],
      ['click', 'div'],
      ['input', 'input#email'],
    ]);
  });

  it('follow nodes that are added and texts that change', () => {
    // As rrweb tells it: each added node by itself.
    const link = { parentId: 4, nextId: null, node: element(20, 'a', {}) };
    const words = { parentId: 20, nextId: null, node: word(21, 'Old') };
    const mutation = (data: object): WireEvent => ({
      type: 3,
      timestamp: AT,
      data: { source: 0, adds: [], removes: [], texts: [], attributes: [], ...data },
    });
    const events = [
      snapshot,
      mutation({ adds: [link, words] }),
      mutation({ texts: [{ id: 21, value: 'New' }] }),
      click(20),
    ];
    expect(deriveMarks(events, createNodeNames()).at(-1)?.text).toBe('“New”');
  });

  it('count a page once while it is the same', () => {
    const meta = (href: string): WireEvent => ({ type: 4, timestamp: AT, data: { href, width: 1, height: 1 } });
    const page = (href: string): WireEvent => ({
      type: 5,
      timestamp: AT,
      data: { tag: 'shoji.page', payload: { href } },
    });
    const marks = deriveMarks([
      meta('https://a.example/'),
      page('https://a.example/x'),
      meta('https://a.example/x'),
      page('https://a.example/'),
    ]);
    expect(marks.map((mark) => mark.text)).toEqual(['/', '/x', '/']);
  });

  it('survive what is no event of rrweb', () => {
    const odd = [null, 5, 'x', [], {}, { node: 5 }, { source: 0, adds: [null, { node: null }], texts: [7] }];
    for (const type of [0, 2, 3, 4, 5, 6])
      for (const data of odd)
        expect(() => deriveMarks([{ type, timestamp: AT, data }], createNodeNames())).not.toThrow();
  });
});
