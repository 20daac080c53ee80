import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** A small workspace for tests: packages by name, with their exports, and what they would have installed. */
const PACKAGES: Readonly<Record<string, { folder: string; exports: Record<string, string> }>> = {
  '@shoji/schema': {
    folder: 'packages/schema',
    exports: { '.': './src/index.ts', './validate': './src/validate/index.ts' },
  },
  '@shoji/masking': { folder: 'packages/masking', exports: { '.': './src/index.ts' } },
  '@shoji/page-state': { folder: 'packages/page-state', exports: { '.': './src/index.ts' } },
  '@shoji/recorder': { folder: 'packages/recorder', exports: { '.': './src/index.ts' } },
  '@shoji/storage': {
    folder: 'packages/storage',
    exports: { '.': './src/index.ts', './sqlite': './src/sqlite/index.ts' },
  },
  '@shoji/server': { folder: 'apps/server', exports: { './client': './src/http/client.ts' } },
  '@shoji/demo': { folder: 'apps/demo', exports: { '.': './server.ts' } },
  'drizzle-orm': { folder: 'node_modules/drizzle-orm', exports: { '.': './index.js' } },
  rrweb: { folder: 'node_modules/rrweb', exports: { '.': './index.js' } },
  zod: { folder: 'node_modules/zod', exports: { '.': './index.js' } },
};

export interface PlantedTree {
  root: string;
  remove: () => void;
}

/** Writes the files (path to source) into a temporary workspace, in which every package can be imported by its name. */
export function plantTree(files: Readonly<Record<string, string>>): PlantedTree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'shoji-boundaries-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [name, { folder, exports }] of Object.entries(PACKAGES)) {
    write(`${folder}/package.json`, JSON.stringify({ name, type: 'module', exports }));
    for (const file of Object.values(exports)) write(`${folder}/${file}`, 'export const planted = 1;\n');
    if (folder.startsWith('node_modules/')) continue;
    const link = join(root, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(relative(dirname(link), join(root, folder)), link, 'junction');
  }
  for (const [path, source] of Object.entries(files)) write(path, source);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
