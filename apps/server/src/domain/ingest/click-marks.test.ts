import { CUSTOM_TAG, type WireEvent } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { deriveMarks, type Mark } from './derive-marks.ts';
import { createNodeNames } from './node-names.ts';

const AT = 1_764_000_000_000;
const element = (id: number, tagName: string, attributes: object = {}, childNodes: object[] = []) => ({
  type: 2,
  id,
  tagName,
  attributes,
  childNodes,
});
const body = element(4, 'body', {}, [
  element(5, 'button', { id: 'buy' }, [element(6, 'span')]),
  element(7, 'label', {}, [element(8, 'input')]),
  element(9, 'div', { role: 'tab', id: 'tab' }),
  element(10, 'p'),
]);
const snapshot: WireEvent = {
  type: 2,
  timestamp: AT - 1,
  data: { node: { type: 0, id: 1, childNodes: [element(2, 'html', {}, [element(3, 'head'), body])] } },
};
const incremental = (at: number, data: object): WireEvent => ({ type: 3, timestamp: AT + at, data });
const press = (at: number, id: number, type = 2, x = 10): WireEvent =>
  incremental(at, { source: 2, type, id, x, y: 10 });
const move = (at: number): WireEvent => incremental(at, { source: 1, positions: [] });
const change = (at: number): WireEvent =>
  incremental(at, { source: 0, adds: [], removes: [], texts: [], attributes: [{ id: 10, attributes: {} }] });
const custom = (at: number, tag: string, payload: object): WireEvent => ({
  type: 5,
  timestamp: AT + at,
  data: { tag, payload },
});
const inTime = (marks: Mark[]): Mark[] => marks.sort((a, b) => a.timestamp - b.timestamp);
const kinds = (...events: WireEvent[]): string[] =>
  inTime(deriveMarks([snapshot, ...events], createNodeNames())).map(({ kind, text }) =>
    text ? `${kind} ${text}` : kind,
  );

describe('clicks in vain', () => {
  it('are those on a control after which nothing changes for two seconds', () => {
    expect(kinds(press(0, 6), move(1000), move(2001))).toEqual(['click button#buy', 'dead button#buy']);
    expect(kinds(press(0, 9), change(2500))).toEqual(['click div#tab', 'dead div#tab']);
  });
  it.each([
    ['a change of the page', [press(0, 6), change(1900), move(3000)]],
    ['a change that answers to the press already', [press(0, 6, 1), change(50), press(90, 6), move(3000)]],
    ['another page view', [press(0, 6), custom(500, CUSTOM_TAG.page, { href: 'https://a.example/x' }), move(3000)]],
    ['another tab in front', [press(0, 6), custom(500, CUSTOM_TAG.visibility, { state: 'hidden' }), move(3000)]],
    ['the end of what was recorded', [press(0, 6), move(1500)]],
    ['no control', [press(0, 10), move(3000)]],
    ['a field or its label', [press(0, 8), press(1, 7), move(3000)]],
  ])('are none with %s', (_, events) => {
    expect(kinds(...events).filter((kind) => kind.startsWith('dead'))).toEqual([]);
  });
  it('are told for each press anew', () => {
    const events = [press(0, 6, 1), change(50), press(90, 6), press(5000, 6, 1), press(5090, 6), move(8000)];
    expect(kinds(...events).filter((kind) => kind.startsWith('dead'))).toHaveLength(1);
  });
  it('need the names of what was clicked', () => {
    expect(deriveMarks([snapshot, press(0, 6), move(3000)]).map(({ kind }) => kind)).toEqual(['click']);
  });
});

describe('clicks in anger', () => {
  const rage = (...events: WireEvent[]): number => kinds(...events).filter((kind) => kind.startsWith('rage')).length;
  it('are three within a second in one place, told once however many follow', () => {
    expect(rage(press(0, 10), press(300, 10), press(600, 10))).toBe(1);
    expect(rage(...[0, 200, 400, 600, 800, 1000, 1200].map((at) => press(at, 10)))).toBe(1);
  });
  it('are not two, not slow ones and not those in different places', () => {
    expect(rage(press(0, 10), press(300, 10))).toBe(0);
    expect(rage(press(0, 10), press(900, 10), press(1800, 10))).toBe(0);
    expect(rage(press(0, 10), press(300, 10, 2, 100), press(600, 10, 2, 200))).toBe(0);
  });
  it('do not change the number of clicks', () => {
    const all = kinds(press(0, 10), press(300, 10), press(600, 10));
    expect(all.filter((kind) => kind.startsWith('click'))).toHaveLength(3);
  });
});

describe('what went wrong beside the page', () => {
  it('is a mark for each request that failed, when it began', () => {
    const requests = [
      { url: 'https://a.example/api/cart?id=~', type: 'fetch', ago: 700, ms: 5, status: 500, method: 'POST' },
      { url: 'https://a.example/ok', type: 'fetch', ago: 600, ms: 5, status: 200 },
      { url: 'https://a.example/gone', type: 'fetch', ago: 500, ms: 5, failed: 'error' },
      { url: 'https://a.example/typed', type: 'fetch', ago: 400, ms: 5, failed: 'abort' },
    ];
    const marks = deriveMarks([press(0, 10), press(600, 10), custom(1000, CUSTOM_TAG.network, { requests })]);
    expect(inTime(marks).map(({ kind, text, timestamp }) => [kind, text, timestamp - AT])).toEqual([
      ['click', '', 0],
      ['network', 'POST 500 /api/cart?id=~', 300],
      ['network', 'error /gone', 500],
      ['click', '', 600],
    ]);
  });
  it('is a mark for an error in the console, not for a warning', () => {
    const error = { is: 'error', name: 'TypeError', message: 'x is not a function' };
    const events = [
      custom(0, CUSTOM_TAG.console, { level: 'error', args: ['cannot save', 5, error] }),
      custom(1, CUSTOM_TAG.console, { level: 'warn', args: ['old'] }),
      custom(2, CUSTOM_TAG.console, { level: 'error', args: [], dropped: 3 }),
    ];
    expect(deriveMarks(events).map(({ kind, text }) => [kind, text])).toEqual([
      ['console', 'cannot save x is not a function'],
    ]);
  });
  it('survives what is no such payload', () => {
    for (const payload of [null, 5, {}, { requests: 5 }, { requests: [null, 5, {}, { status: 500 }] }, { args: [{}] }])
      for (const tag of [CUSTOM_TAG.network, CUSTOM_TAG.console])
        expect(() => deriveMarks([custom(0, tag, payload as object)])).not.toThrow();
  });
});
