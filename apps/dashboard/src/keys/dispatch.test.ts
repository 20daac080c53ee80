import { describe, expect, it, vi } from 'vitest';
import { dispatch } from './dispatch.ts';

const shell = { 'g s': vi.fn(), '?': vi.fn(), Escape: vi.fn() };
const page = { j: vi.fn(), s: vi.fn(), Escape: vi.fn() };
const press = (name: string, waiting: string | null = null, letters = true) =>
  dispatch([shell, page], { name, waiting, letters });

describe('dispatch', () => {
  it('finds the action of the upper layer first', () => {
    expect(press('Escape').action).toBe(page.Escape);
    expect(press('?').action).toBe(shell['?']);
  });
  it('waits for the second key of a pair', () => {
    expect(press('g')).toEqual({ action: null, waiting: 'g' });
    expect(press('s', 'g')).toEqual({ action: shell['g s'], waiting: null });
  });
  it('gives a pair up at another key, without doing what that key does alone', () => {
    expect(press('j', 'g')).toEqual({ action: null, waiting: null });
  });
  it('ignores what nobody bound', () => {
    expect(press('y')).toEqual({ action: null, waiting: null });
  });
  it('keeps only long names when letters are off', () => {
    expect(press('j', null, false)).toEqual({ action: null, waiting: null });
    expect(press('g', null, false)).toEqual({ action: null, waiting: null });
    expect(press('Escape', null, false).action).toBe(page.Escape);
  });
});
