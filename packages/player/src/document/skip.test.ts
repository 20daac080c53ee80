import { describe, expect, it } from 'vitest';
import { skipAt, timeInSkip } from './skip.ts';

const stretches = [{ fromMs: 10_000, toMs: 40_000 }];
const END = 60_000;

describe('skipAt', () => {
  it('begins a second into a stretch and ends a second before its end', () => {
    expect(skipAt(stretches, 10_500, END, 7)).toBeUndefined();
    expect(skipAt(stretches, 11_000, END, 7)).toEqual({ fromMs: 11_000, toMs: 39_000, since: 7 });
  });
  it('is not worth it near the end of a stretch, nor outside', () => {
    expect(skipAt(stretches, 38_500, END, 0)).toBeUndefined();
    expect(skipAt(stretches, 45_000, END, 0)).toBeUndefined();
  });
  it('goes to the very end when nothing comes after', () => {
    expect(skipAt([{ fromMs: 10_000, toMs: END }], 20_000, END, 0)?.toMs).toBe(END);
  });
});

describe('timeInSkip', () => {
  it('moves evenly and stops at the end', () => {
    const skip = { fromMs: 1_000, toMs: 3_000, since: 100 };
    expect([0, 100, 350, 600, 9_000].map((now) => timeInSkip(skip, now))).toEqual([1_000, 1_000, 2_000, 3_000, 3_000]);
  });
});
