import { createVisitorId } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { lattice, latticePath, pseudonym } from './lattice.ts';

const ids = Array.from({ length: 500 }, () => createVisitorId());

describe('lattice', () => {
  it('is mirrored, and neither empty nor full', () => {
    for (const id of ids) {
      const cells = lattice(id);
      expect(cells).toHaveLength(9);
      for (const row of [0, 3, 6]) expect(cells[row]).toBe(cells[row + 2]);
      expect(cells).toContain(true);
      expect(cells).toContain(false);
    }
  });
  it('uses most of its 62 shapes', () => {
    expect(new Set(ids.map((id) => lattice(id).join())).size).toBeGreaterThan(50);
  });
  it('differs for ids that differ in their last character', () => {
    const shapes = new Set([...'ABCDEFGHIJKLMNOP'].map((end) => lattice(`AAAAAAAAAAAAAAAAAAAAA${end}`).join()));
    expect(shapes.size).toBeGreaterThan(8);
  });
  it('draws a square a filled cell', () => {
    expect(latticePath([true, false, false, false, false, false, false, false, true])).toBe(
      'M1 1h5v5h-5zM13 13h5v5h-5z',
    );
  });
});

describe('pseudonym', () => {
  it('is short, stable, and rarely shared', () => {
    for (const id of ids) expect(pseudonym(id)).toMatch(/^[0-9a-f]{4}·[0-9a-f]{2}$/);
    expect(pseudonym('x')).toBe(pseudonym('x'));
    expect(new Set(ids.map(pseudonym)).size).toBeGreaterThan(497);
  });
  it('does not repeat characters of the id', () => {
    expect(pseudonym('7f3ac2AAAAAAAAAAAAAAAA')).not.toBe('7f3a·c2');
  });
});
