import { describe, expect, it } from 'vitest';
import { environmentReads } from './environment-reads.ts';

describe('environmentReads', () => {
  it.each([
    ['process.env.HOME'],
    ["process?.env['HOME']"],
    ["const value = process['env'];"],
    ['const { platform, env } = process;'],
    ['import.meta.env.MODE'],
    ['process.exit(1);'],
    ['read(process.argv)'],
  ])('reports %s', (line) => {
    expect(environmentReads('apps/server/src/domain/a.ts', `const first = 1;\n${line}`)).toHaveLength(1);
    expect(environmentReads('packages/storage/src/a.ts', line)).toHaveLength(1);
  });

  it('names the line', () => {
    expect(environmentReads('apps/server/src/a.ts', '\nprocess.env')).toEqual(['apps/server/src/a.ts:2 process.env']);
  });

  it('lets config/ read the environment, and nothing else there', () => {
    const path = 'apps/server/src/config/environment.ts';
    expect(environmentReads(path, 'process.env')).toEqual([]);
    expect(environmentReads(path, 'process.exit(1)')).toHaveLength(1);
    expect(environmentReads('apps/server/src/cli/run.ts', 'process.env')).toHaveLength(1);
  });

  it.each([
    ['apps/server/src/a.test.ts', 'process.env'],
    ['apps/demo/main.ts', 'process.env'],
    ['packages/storage/src/sqlite/testing/child.ts', 'process.argv'],
    ['apps/server/src/a.ts', '// never process.env here'],
    ['apps/server/src/a.ts', 'const { stdout } = process; process.pid'],
  ])('has nothing against %s: %s', (path, source) => expect(environmentReads(path, source)).toEqual([]));
});
