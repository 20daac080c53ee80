import { describe, expect, it } from 'vitest';
import { runChild } from './run-child.mjs';

const env = { PATH: process.env['PATH'] ?? '' };
const runNode = (script: string) =>
  runChild(process.execPath, ['-e', script], { cwd: import.meta.dirname, env, capture: true });

describe('runChild', () => {
  it('gives exit code and both outputs', async () =>
    expect(await runNode('console.log("out"); console.error("err"); process.exit(7)')).toEqual({
      code: 7,
      output: expect.stringMatching(/^(out\nerr|err\nout)\n$/),
    }));

  it('gives 128 and the number of the signal that ended it', async () =>
    expect(await runNode('process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 60000)')).toMatchObject({
      code: 143,
    }));

  it('gives 127 for what is not there', async () =>
    expect(await runChild('/nonexistent/program', [], { cwd: import.meta.dirname, env, capture: true })).toMatchObject({
      code: 127,
      output: expect.stringContaining('/nonexistent/program'),
    }));

  it('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGTERM');
    await runNode('');
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
