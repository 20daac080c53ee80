import { CUSTOM_TAG, EVENT, INTERACTION, SOURCE, type WireEvent } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { activityGraph, eventTimes, inactiveStretches, pageBands, pageMarks } from './index.ts';

const START = 1_700_000_000_000;
const at = (ms: number, type: number, data: unknown): WireEvent => ({ type, data, timestamp: START + ms });
const page = (ms: number, href: string) => at(ms, EVENT.meta, { href, width: 800, height: 600 });
const custom = (ms: number, tag: string, payload: unknown) => at(ms, EVENT.custom, { tag, payload });
const change = (ms: number) => at(ms, EVENT.incremental, { source: SOURCE.mutation });
const click = (ms: number, id = 1) =>
  at(ms, EVENT.incremental, { source: SOURCE.mouseInteraction, type: INTERACTION.click, id });
const type = (ms: number, id: number) => at(ms, EVENT.incremental, { source: SOURCE.input, id, text: '' });

describe('eventTimes', () => {
  it('counts from the first event and never goes back', () => {
    expect(eventTimes([page(0, '/'), click(500), click(200), click(900)])).toEqual([0, 500, 500, 900]);
  });
  it('lets a time that is no number stand still', () => {
    expect(eventTimes([click(0), { timestamp: Number.NaN }, click(5)])).toEqual([0, 0, 5]);
  });
});

describe('inactiveStretches', () => {
  it('are longer than the threshold and end at inputs, not at changes of the page', () => {
    const events = [page(0, '/'), click(1_000), change(9_000), click(12_000), click(22_000), change(40_000)];
    expect(inactiveStretches(events)).toEqual([
      { fromMs: 1_000, toMs: 12_000 },
      { fromMs: 22_000, toMs: 40_000 },
    ]);
  });
  it('is empty for no events and short ones', () => {
    expect(inactiveStretches([])).toEqual([]);
    expect(inactiveStretches([page(0, '/'), click(10_000)])).toEqual([]);
  });
  it('takes another threshold', () => {
    expect(inactiveStretches([page(0, '/'), click(600)], 500)).toEqual([{ fromMs: 0, toMs: 600 }]);
  });
});

describe('activityGraph', () => {
  it('counts inputs in equal parts, the last event in the last part', () => {
    expect(activityGraph([page(0, '/'), click(10), click(20), change(60), click(100)], 4)).toEqual([2, 0, 0, 1]);
  });
  it('has a value for each part even without events', () => {
    expect(activityGraph([], 3)).toEqual([0, 0, 0]);
    expect(activityGraph([click(0)], 2)).toEqual([1, 0]);
    expect(activityGraph([click(0)], 0)).toEqual([]);
  });
});

describe('pageBands', () => {
  it('follow loads and changes of the address, and end with the recording', () => {
    const events = [
      page(0, '/'),
      custom(1_000, CUSTOM_TAG.page, { href: '/a', title: 'A' }),
      page(2_000, '/a'),
      page(3_000, '/b'),
      click(4_000),
    ];
    expect(pageBands(events)).toEqual([
      { fromMs: 0, toMs: 1_000, href: '/' },
      { fromMs: 1_000, toMs: 3_000, href: '/a', title: 'A' },
      { fromMs: 3_000, toMs: 4_000, href: '/b' },
    ]);
  });
  it('ignores what is no address', () => {
    expect(pageBands([custom(0, CUSTOM_TAG.page, null), at(1, EVENT.meta, null)])).toEqual([]);
  });
});

describe('pageMarks', () => {
  it('has one mark for typing into a field, and the names of errors and tracked events', () => {
    const events = [
      click(0, 7),
      type(100, 8),
      type(900, 8),
      type(1_500, 9),
      type(9_000, 9),
      custom(9_500, CUSTOM_TAG.error, { name: 'TypeError' }),
      custom(9_600, CUSTOM_TAG.track, { name: 'order_done' }),
    ];
    expect(pageMarks(events)).toEqual([
      { kind: 'click', atMs: 0, index: 0, nodeId: 7 },
      { kind: 'input', atMs: 100, index: 1, nodeId: 8 },
      { kind: 'input', atMs: 1_500, index: 3, nodeId: 9 },
      { kind: 'input', atMs: 9_000, index: 4, nodeId: 9 },
      { kind: 'error', atMs: 9_500, index: 5, label: 'TypeError' },
      { kind: 'custom', atMs: 9_600, index: 6, label: 'order_done' },
    ]);
  });
});
