import { describe, expect, it } from 'vitest';
import { playwrightCounts, testVerdict, vitestCounts } from './test-counts.ts';

describe('reading reports', () => {
  it('of vitest', () =>
    expect(vitestCounts({ numPassedTests: 3, numFailedTests: 1 })).toEqual({ passed: 3, failed: 1 }));

  it('of Playwright, where a test that passed on a second try has failed', () =>
    expect(playwrightCounts({ stats: { expected: 3, unexpected: 1, flaky: 2, skipped: 4 } })).toEqual({
      passed: 3,
      failed: 3,
    }));

  it.each([undefined, null, {}, 'text', { stats: null }, { numPassedTests: '3' }])('that are none: %j', (report) => {
    expect(vitestCounts(report)).toBeUndefined();
    expect(playwrightCounts(report)).toBeUndefined();
  });
});

describe('testVerdict', () => {
  const ended = (code: number, timedOut = false) => ({ code, timedOut, output: 'words' });

  it('is what the report says', () => {
    expect(testVerdict({ passed: 5, failed: 0 }, ended(0))).toMatchObject({ passed: 5, failed: 0 });
    expect(testVerdict({ passed: 5, failed: 2 }, ended(1))).toMatchObject({ passed: 5, failed: 2 });
  });

  it.each([
    ['a file that could not be loaded', { passed: 5, failed: 0 }, ended(1)],
    ['a run that was ended', { passed: 5, failed: 0 }, ended(0, true)],
    ['a run without a test', { passed: 0, failed: 0 }, ended(0)],
    ['a run without a report', undefined, ended(0)],
  ])('counts %s as a failure', (_name, counts, result) => expect(testVerdict(counts, result).failed).toBe(1));
});
