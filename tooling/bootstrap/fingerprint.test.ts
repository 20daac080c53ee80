import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { installFingerprint, manifests } from './fingerprint.mjs';

function makeTree(files: Record<string, string>): string {
  const root = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const TREE = {
  'package.json': '{}',
  'pnpm-lock.yaml': 'lock',
  'pnpm-workspace.yaml': 'packages: []',
  'packages/schema/package.json': '{"name":"schema"}',
  'packages/schema/src/index.ts': 'export {}',
  'apps/server/package.json': '{"name":"server"}',
};

describe('installFingerprint', () => {
  it('is the same for the same tree', () =>
    expect(installFingerprint(makeTree(TREE))).toBe(installFingerprint(makeTree(TREE))));

  it('does not look at source', () =>
    expect(installFingerprint(makeTree({ ...TREE, 'packages/schema/src/index.ts': 'changed' }))).toBe(
      installFingerprint(makeTree(TREE)),
    ));

  it.each([
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'apps/server/package.json',
    'tooling/package.json',
  ])('changes with %s', (file) =>
    expect(installFingerprint(makeTree({ ...TREE, [file]: '{"changed":true}' }))).not.toBe(
      installFingerprint(makeTree(TREE)),
    ),
  );
});

it('knows every package of this repository', () => {
  const found = manifests(join(import.meta.dirname, '../..'));
  expect(found[0]).toBe('package.json');
  expect(found).toEqual(expect.arrayContaining(['apps/server/package.json', 'packages/schema/package.json']));
});
