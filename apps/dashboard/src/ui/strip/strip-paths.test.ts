import { describe, expect, it } from 'vitest';
import { STRIP, stripPaths } from './strip-paths.ts';

const nothing = { bars: [], pages: [], errors: [], inactive: [] };

describe('stripPaths', () => {
  it('draws bars from zero, linear, and nothing where nothing was', () => {
    expect(stripPaths({ ...nothing, bars: [0, 0.5, 1, 0.001] }, false).bars).toBe(
      'M90.5 24v-8h89v8zM180.5 24v-16h89v16zM270.5 24v-1h89v1z',
    );
  });
  it('takes the whole width when the visit is over', () => {
    expect(stripPaths(nothing, false)).toMatchObject({ base: `M0 24.5H${STRIP.width}`, todo: '' });
  });
  it('leaves a dashed rest while it is running', () => {
    const paths = stripPaths({ ...nothing, pages: [1] }, true);
    expect(paths).toMatchObject({ base: 'M0 24.5H252', todo: 'M252 24.5H360', pages: 'M252 3V26' });
  });
  it('draws no line for the page it begins with', () => {
    expect(stripPaths({ ...nothing, pages: [0, 0.5] }, false).pages).toBe('M180 3V26');
  });
  it('keeps parts that are out of bounds inside', () => {
    const paths = stripPaths({ ...nothing, bars: [7], errors: [1.5], inactive: [[-1, 0.25]] }, false);
    expect(paths.bars).toContain('v-16');
    expect(paths.errors).toBe('M360 1l3.2 5.5h-6.4z');
    expect(paths.gaps).toEqual([{ x: 0, width: 90 }]);
  });
  it('leaves out gaps without length', () => {
    expect(stripPaths({ ...nothing, inactive: [[0.5, 0.5]] }, false).gaps).toEqual([]);
  });
});
