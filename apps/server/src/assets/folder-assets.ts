import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import type { Assets } from './assets.ts';

const FOLDERS: Readonly<Record<string, string>> = {
  dashboard: 'apps/dashboard/dist',
  player: 'packages/player/dist/document',
  recorder: 'packages/recorder/dist/browser',
};

const ADDON = join(import.meta.dirname, 'better_sqlite3.node');

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
    if (folder === dirname(folder)) return from;
  }
}

/** The build's files where the build puts them, for a server that runs from the repository. */
export function folderAssets(root = findRoot(import.meta.dirname)): Assets {
  return {
    get(key) {
      const [name = '', ...rest] = key.split('/');
      const folder = FOLDERS[name];
      if (!folder || rest.length === 0) return undefined;
      const base = join(root, folder);
      const file = normalize(join(base, ...rest));
      if (!file.startsWith(base + sep) || file.includes('\0')) return undefined;
      try {
        return readFileSync(file);
      } catch {
        return undefined;
      }
    },
    // The build puts it beside the bundled server; from source the package finds its own.
    nativeBinding: () => (existsSync(ADDON) ? ADDON : undefined),
  };
}
