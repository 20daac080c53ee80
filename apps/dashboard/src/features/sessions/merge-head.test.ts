import type { SessionSummary } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { appendPage, mergeHead } from './merge-head.ts';

const row = (startedAt: number, pages = 1) => ({ id: `s${startedAt}`, startedAt, pages }) as SessionSummary;
const ids = (rows: { items: readonly SessionSummary[] }) => rows.items.map((item) => item.startedAt);
const none = { items: [], next: null };

describe('mergeHead', () => {
  it('takes the first page as it is', () => {
    expect(mergeHead(none, { items: [row(9), row(8)], next: 'c8' })).toEqual({ items: [row(9), row(8)], next: 'c8' });
  });
  it('puts what is new on top, renews what is known, and keeps what lies below', () => {
    const rows = { items: [row(9), row(8), row(7), row(6)], next: 'c6' };
    const merged = mergeHead(rows, { items: [row(10), row(9, 5)], next: 'c9' });
    expect(ids(merged)).toEqual([10, 9, 8, 7, 6]);
    expect(merged.items[1]?.pages).toBe(5);
    expect(merged.next).toBe('c6');
  });
  it('drops what was erased within the reach of the page', () => {
    const rows = { items: [row(9), row(8), row(7)], next: 'c7' };
    expect(ids(mergeHead(rows, { items: [row(9), row(7)], next: 'c7' }))).toEqual([9, 7]);
  });
  it('begins anew when too much is new to meet', () => {
    const rows = { items: [row(3), row(2)], next: 'c2' };
    expect(mergeHead(rows, { items: [row(9), row(8)], next: 'c8' })).toMatchObject({ next: 'c8' });
    expect(ids(mergeHead(rows, { items: [row(9), row(8)], next: 'c8' }))).toEqual([9, 8]);
  });
  it('is only the page when the page is all there is', () => {
    const rows = { items: [row(9), row(8)], next: null };
    expect(mergeHead(rows, { items: [row(9)], next: null })).toEqual({ items: [row(9)], next: null });
    expect(mergeHead(rows, { items: [], next: null })).toEqual({ items: [], next: null });
  });
  it('keeps two visits of the same millisecond apart', () => {
    const twin = { ...row(8), id: 's8b' } as SessionSummary;
    const rows = { items: [row(9), twin, row(8)], next: 'c' };
    expect(mergeHead(rows, { items: [row(9), twin], next: 'c' }).items).toEqual([row(9), twin, row(8)]);
  });
});

describe('appendPage', () => {
  it('puts older visits below, each once', () => {
    const rows = { items: [row(9), row(8)], next: 'c8' };
    expect(appendPage(rows, { items: [row(8), row(7)], next: null })).toEqual({
      items: [row(9), row(8), row(7)],
      next: null,
    });
  });
});
