import type { SessionMark } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { bandAt, pageBands, pageStep } from './page-bands.ts';

const mark = (at: number, text: string, tab = 'a', kind: SessionMark['kind'] = 'page') => ({ at, text, tab, kind });
const tab = { id: 'a', from: 0, to: 60_000 };
const marks = [
  mark(50, '/'),
  mark(2_000, '', 'a', 'click'),
  mark(5_000, '/x', 'b'),
  mark(20_000, '/cart'),
  mark(40_000, '/done'),
];
const bands = pageBands(marks, tab);

describe('pageBands', () => {
  it('covers the tab without holes, and leaves other tabs out', () => {
    expect(bands).toEqual([
      { from: 0, to: 20_000, path: '/' },
      { from: 20_000, to: 40_000, path: '/cart' },
      { from: 40_000, to: 60_000, path: '/done' },
    ]);
  });
  it('is empty without pages, and keeps a lone page without length', () => {
    expect(pageBands([], tab)).toEqual([]);
    expect(pageBands([mark(0, '/')], { id: 'a', from: 0, to: 0 })).toEqual([{ from: 0, to: 0, path: '/' }]);
  });
  it('leaves out pages that were passed in the same millisecond', () => {
    const passed = pageBands([mark(0, '/'), mark(10, '/redirect'), mark(10, '/end')], { ...tab, to: 20 });
    expect(passed.map((band) => band.path)).toEqual(['/', '/end']);
  });
});

it('finds the page at a moment', () => {
  expect(bandAt(bands, 20_000)?.path).toBe('/cart');
  expect(bandAt(bands, 19_999)?.path).toBe('/');
  expect(bandAt(bands, 99_999)?.path).toBe('/done');
  expect(bandAt(bands, -5)?.path).toBe('/');
  expect(bandAt([], 0)).toBeUndefined();
});

describe('pageStep', () => {
  it.each([
    [10_000, 1, 20_000],
    [45_000, 1, null],
    [30_000, -1, 20_000],
    [21_000, -1, 0],
    [500, -1, 0],
  ] as const)('from %d by %d to %j', (time, step, to) => {
    expect(pageStep(bands, time, step)).toBe(to);
  });
  it('goes nowhere without pages', () => {
    expect(pageStep([], 0, -1)).toBeNull();
  });
});
