import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { embeddedAssets } from './embedded-assets.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const BUILT = [
  'apps/dashboard/dist/index.html',
  'apps/dashboard/dist/assets/app-1.js',
  'apps/dashboard/dist/assets/app-1.js.map',
  'packages/recorder/dist/browser/loader.js',
  'packages/recorder/dist/browser/recorder.js',
  'packages/player/dist/document/player.js',
];

function tree(files: string[]): string {
  const root = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  mkdirSync(join(root, 'packages'), { recursive: true });
  symlinkSync(join(REPOSITORY, 'packages/storage'), join(root, 'packages/storage'));
  return root;
}

describe('embeddedAssets', () => {
  it('has everything under the names that the server asks for, and no source map', () =>
    expect(Object.keys(embeddedAssets(tree(BUILT))).sort()).toEqual([
      'better_sqlite3.node',
      'dashboard/assets/app-1.js',
      'dashboard/index.html',
      'notices/LICENSE',
      'notices/THIRD-PARTY-NOTICES.md',
      'player/player.js',
      'recorder/loader.js',
      'recorder/recorder.js',
    ]));

  it.each(['apps/dashboard/dist/index.html', 'packages/recorder/dist/browser/loader.js'])(
    'refuses to go on without %s',
    (missing) =>
      expect(() => embeddedAssets(tree(BUILT.filter((file) => file !== missing)))).toThrow(`${missing} is missing`),
  );
});
