import { describe, expect, it, vi } from 'vitest';
import { createReporter } from './reporter.ts';
import { runSteps } from './run-steps.ts';
import { closingLine, type Step } from './verdict.ts';

const step = (name: string, failed = 0, log: string[] = []): Step => ({
  name,
  run: async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    return { passed: 1 - failed, failed, output: `${name} says\nmore` };
  },
});
const silent = { ended: vi.fn(), stillRunning: vi.fn() };

describe('runSteps', () => {
  it('goes on after a failure, and a step that throws is one', async () => {
    const broken: Step = { name: 'broken', run: () => Promise.reject(new Error('no such program')) };
    const verdicts = await runSteps([step('one', 1), broken, step('two')], 1, silent);
    expect(verdicts[1]).toEqual({ passed: 0, failed: 1, output: 'no such program' });
    expect(closingLine(verdicts)).toBe('1 passed, 2 failed');
  });

  it('keeps the order, and to the width', async () => {
    const log: string[] = [];
    await runSteps([step('a', 0, log), step('b', 0, log)], 1, silent);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});

describe('the report', () => {
  it('is one line for what passed, and the words of what failed', () => {
    let text = '';
    const reporter = createReporter((part) => {
      text += part;
    });
    reporter.ended('lint', { passed: 1, failed: 0, output: 'noise' }, 1.25);
    reporter.ended('types', { passed: 0, failed: 1, output: 'error TS1' }, 2);
    expect(text).not.toContain('noise');
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^ {2}lint +1 passed +1\.3 s$/),
      expect.stringMatching(/^ {2}types +0 passed, 1 FAILED +2\.0 s$/),
      '    error TS1',
      '',
    ]);
  });
});
