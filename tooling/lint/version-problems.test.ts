import { describe, expect, it } from 'vitest';
import type { Manifest } from './manifests.ts';
import { versionProblems } from './version-problems.ts';

const root: Manifest = { path: 'package.json', name: 'shoji', version: '1.2.3' };
const one: Manifest = { path: 'packages/one/package.json', name: '@shoji/one', version: '1.2.3' };

describe('versionProblems', () => {
  it('is content when all are the same', () => {
    const two = { ...one, dependencies: { '@shoji/one': 'workspace:*', hono: 'catalog:' } };
    expect(versionProblems([root, one, two])).toEqual([]);
  });

  it('names the package that differs', () => {
    expect(versionProblems([root, one, { ...one, path: 'apps/two/package.json', version: '1.2.4' }])).toEqual([
      "apps/two/package.json: version 1.2.4 is not the root's 1.2.3",
    ]);
    const { version: _, ...without } = one;
    expect(versionProblems([root, without])).toHaveLength(1);
  });

  it('names a dependency that two packages ask for differently', () => {
    const two = { ...one, devDependencies: { hono: '4.0.0' } };
    expect(versionProblems([root, { ...one, dependencies: { hono: 'catalog:' } }, two])).toHaveLength(1);
  });
});
