import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { nativeAddonFile } from './native-addon.ts';

/** Folders of the build and the name that the server asks for their files by (`Assets` of the server). */
const FOLDERS: ReadonlyArray<{ key: string; folder: string; mustHold: readonly string[] }> = [
  { key: 'dashboard', folder: 'apps/dashboard/dist', mustHold: ['index.html'] },
  { key: 'recorder', folder: 'packages/recorder/dist/browser', mustHold: ['loader.js', 'recorder.js'] },
  { key: 'player', folder: 'packages/player/dist/document', mustHold: ['player.js'] },
];

/** Everything that goes into the binary beside the program: name -> file. Throws where the build left something out. */
export function embeddedAssets(root: string): Record<string, string> {
  const assets: Record<string, string> = {
    'better_sqlite3.node': nativeAddonFile(root),
    'notices/LICENSE': join(root, 'LICENSE'),
    'notices/THIRD-PARTY-NOTICES.md': join(root, 'THIRD-PARTY-NOTICES.md'),
  };
  for (const { key, folder, mustHold } of FOLDERS) {
    const base = join(root, folder);
    for (const name of mustHold) {
      if (!existsSync(join(base, name))) throw new Error(`${folder}/${name} is missing: run \`pnpm build\` first.`);
    }
    for (const file of filesBelow(base)) assets[`${key}/${file}`] = join(base, file);
  }
  return assets;
}

function filesBelow(base: string): string[] {
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
