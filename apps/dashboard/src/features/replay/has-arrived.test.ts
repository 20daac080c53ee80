import { describe, expect, it } from 'vitest';
import { hasArrived } from './has-arrived.ts';

const paused = { status: 'paused', timeMs: 0, durationMs: 10_000, speed: 1 } as const;

describe('hasArrived', () => {
  it.each([
    ['there', { ...paused, timeMs: 4_000 }, 4_000, true],
    ['nearly there', { ...paused, timeMs: 3_960 }, 4_000, true],
    ['before it', { ...paused, timeMs: 0 }, 4_000, false],
    ['behind it', { ...paused, timeMs: 9_000 }, 4_000, false],
    ['at the end, asked for more', { ...paused, timeMs: 10_000 }, 99_000, true],
    ['played on a little since', { ...paused, status: 'playing', timeMs: 4_300 }, 4_000, true],
    ['played on at 16 times the speed', { ...paused, status: 'playing', speed: 16, timeMs: 9_000 }, 4_000, true],
    ['playing far behind it', { ...paused, status: 'playing', timeMs: 9_000 }, 4_000, false],
  ] as const)('%s', (_name, player, at, answer) => {
    expect(hasArrived(player, at)).toBe(answer);
  });
});
