import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// What .gitignore names. Not asked of git, which an unpacked archive does not have.
const IGNORED = new Set([
  '.git',
  '.toolchain',
  '.turbo',
  'coverage',
  'data',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
]);

/** Files of the repository that somebody wrote, relative to its root, sorted, with `/`. */
export function treeFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? treeFiles(root, path) : [path];
    })
    .sort();
}
