import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from './progress.mjs';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const working = (ms: number) => () => new Promise<string>((resolve) => setTimeout(resolve, ms, 'result'));

describe('createProgress', () => {
  it('says nothing about what is quick', async () => {
    const write = vi.fn();
    const step = createProgress({ write }).step('building', working(1000));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await step).toBe('result');
    expect(write).not.toHaveBeenCalled();
  });

  it('says what takes long, and how long it took', async () => {
    const write = vi.fn();
    const step = createProgress({ write }).step('building', working(4000));
    await vi.advanceTimersByTimeAsync(1600);
    expect(write.mock.calls).toEqual([['Shoji: building ...']]);
    await vi.advanceTimersByTimeAsync(5000);
    await step;
    expect(write.mock.lastCall).toEqual(['Shoji: done in 4.0 s']);
  });

  it('lets failures through, silently', async () => {
    const write = vi.fn();
    const step = createProgress({ write }).step('building', () => Promise.reject(new Error('no')));
    await expect(step).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(5000);
    expect(write).not.toHaveBeenCalled();
  });
});
