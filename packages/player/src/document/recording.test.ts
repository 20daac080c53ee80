import { EVENT, SOURCE, type WireEvent } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { buildRecording } from './recording.ts';

const START = 1_700_000_000_000;
const at = (ms: number, type: number, data: unknown): WireEvent => ({ type, data, timestamp: START + ms });
const size = (ms: number, width: number) => at(ms, EVENT.meta, { href: 'x', width, height: 600 });
const snapshot = (ms: number) =>
  at(ms, EVENT.fullSnapshot, { node: { type: 0, id: 1, childNodes: [] }, initialOffset: {} });
const scroll = (ms: number) => at(ms, EVENT.incremental, { source: SOURCE.scroll, id: 1, x: 0, y: 0 });
const build = (...events: unknown[]) => {
  const builder = buildRecording();
  builder.add(events as WireEvent[]);
  return builder.finish();
};

describe('buildRecording', () => {
  it('starts at the last snapshot before a time, in the window of then; before the first at the first', () => {
    const recording = build(size(0, 800), snapshot(100), size(1_000, 900), snapshot(1_001), scroll(2_000));
    expect(recording.startFor(0)).toMatchObject({ step: 1, viewport: { width: 800 } });
    expect(recording.startFor(1_000)).toMatchObject({ step: 1 });
    expect(recording.startFor(1_001)).toMatchObject({ step: 3, viewport: { width: 900 } });
    expect(build(scroll(0)).startFor(0)).toBeUndefined();
  });

  it('puts each place of the pointer where it was, and nothing else out of order', () => {
    const moves = at(600, EVENT.incremental, {
      source: SOURCE.mouseMove,
      positions: [
        { x: 1, y: 1, id: 1, timeOffset: -500 },
        { x: 2, y: 2, id: 1, timeOffset: 0 },
      ],
    });
    const { steps } = build(size(0, 800), snapshot(10), scroll(300), moves, scroll(200));
    expect(steps.map((step) => step.at)).toEqual([0, 10, 100, 300, 600, 600]);
    expect(steps.map((step) => step.move?.x ?? '-').join()).toBe('-,-,1,-,2,-');
  });

  it('counts the time of events it does not show', () => {
    const recording = build(size(0, 800), snapshot(10), at(9_000, EVENT.custom, { tag: 'x', payload: null }));
    expect(recording.durationMs).toBe(9_000);
    expect(recording.broken).toEqual([]);
  });

  it('remembers which events were broken', () => {
    expect(build(size(0, 800), null, { type: EVENT.incremental }, { ...scroll(5), timestamp: 'x' }).broken).toEqual([
      1, 2, 3,
    ]);
  });
});
