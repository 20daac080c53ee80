import type { SessionMark } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { currentMark, findMarks, markStep, thinMarks } from './marks-in-time.ts';

const mark = (at: number, kind: SessionMark['kind'] = 'click', text = '') => ({ at, kind, text, tab: 'a' });
const marks = [
  mark(0, 'page', '/'),
  mark(1_000),
  mark(1_000, 'input', 'input#email'),
  mark(9_000, 'error', 'TypeError'),
];

describe('currentMark', () => {
  it.each([
    [-1, -1],
    [0, 0],
    [999, 0],
    [1_000, 2],
    [99_999, 3],
  ])('at %d ms is %d', (time, index) => {
    expect(currentMark(marks, time)).toBe(index);
  });
  it('has none without marks', () => {
    expect(currentMark([], 5)).toBe(-1);
  });
});

describe('markStep', () => {
  it('goes to the next and to the one before', () => {
    expect(markStep(marks, 1_000, 1)?.at).toBe(9_000);
    expect(markStep(marks, 9_500, -1)?.at).toBe(1_000);
    expect(markStep(marks, 9_000, 1)).toBeNull();
    expect(markStep(marks, 500, -1)).toBeNull();
  });
});

describe('findMarks', () => {
  const say = (found: SessionMark) => `${found.kind} ${found.text}`;
  it('needs every word and the kind', () => {
    expect(findMarks(marks, { kind: 'all', words: '', say })).toHaveLength(4);
    expect(findMarks(marks, { kind: 'all', words: 'EMAIL input', say })).toEqual([marks[2]]);
    expect(findMarks(marks, { kind: 'error', words: '', say })).toEqual([marks[3]]);
    expect(findMarks(marks, { kind: 'error', words: 'email', say })).toEqual([]);
  });
});

describe('thinMarks', () => {
  it('drops what would be covered, never an error, and pages, which have their own bands', () => {
    const many = [
      mark(0, 'page'),
      mark(0),
      mark(50),
      mark(60, 'input'),
      mark(150),
      mark(160, 'error'),
      mark(161, 'error'),
    ];
    expect(thinMarks(many, 100).map((kept) => [kept.at, kept.kind])).toEqual([
      [0, 'click'],
      [60, 'input'],
      [150, 'click'],
      [160, 'error'],
      [161, 'error'],
    ]);
  });
});
