import { MARK_KINDS } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { describeMark, MARK_ICON, MARK_TONE } from './describe-mark.ts';

describe('a mark in words', () => {
  it.each(MARK_KINDS)('%s says what happened, and to what where that is known', (kind) => {
    const text = 'what-it-is-about';
    expect(describeMark({ kind, text })).toContain(text);
    // A page is its path.
    if (kind !== 'page') expect(describeMark({ kind, text: '' })).toMatch(/^[A-Z][a-z ]+$/);
    expect(MARK_ICON[kind]).toBeTruthy();
  });
  it('is coloured where something went wrong', () => {
    expect(MARK_KINDS.filter((kind) => MARK_TONE[kind])).toEqual(['error', 'console', 'network', 'rage', 'dead']);
  });
});
