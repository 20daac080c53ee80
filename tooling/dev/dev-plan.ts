import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One process of the development stack. */
export interface DevPart {
  name: string;
  /** Arguments of Node. */
  args: string[];
  /** Relative to the repository. */
  folder: string;
}

/** What `pnpm dev` runs. */
export function devPlan(root: string): DevPart[] {
  const watchServer = [join(root, 'tooling/dev/watch.ts'), join(root, 'apps/server/src/main.ts')];
  return [
    { name: 'recorder', args: ['build/build.ts', '--watch'], folder: 'packages/recorder' },
    { name: 'player', args: ['scripts/build.ts', '--watch'], folder: 'packages/player' },
    { name: 'server', args: [...watchServer, 'serve', '--demo', '--dev'], folder: '.' },
    { name: 'dashboard', args: [viteOf(root, 'apps/dashboard')], folder: 'apps/dashboard' },
    { name: 'demo', args: [viteOf(root, 'apps/demo')], folder: 'apps/demo' },
  ];
}

function viteOf(root: string, app: string): string {
  const manifest = createRequire(join(root, app, 'package.json')).resolve('vite/package.json');
  return join(dirname(manifest), 'bin/vite.js');
}
