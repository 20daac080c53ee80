import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../config/config-error.ts';
import { makeFolder } from './make-folder.ts';

export interface AddonPlaces {
  dataFolder: string;
  /** Asked first when it is set. */
  cacheFolder: string | undefined;
}

/** Loads a native addon from a file. Throws where the file may not be executed or does not fit the system. */
export type LoadAddon = (file: string) => object;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes the addon under a name that says its content; a file that is there already is believed only after hashing. */
export function unpackAddon(addon: Uint8Array, folder: string): string {
  const hash = sha256(addon);
  const file = join(folder, `better_sqlite3-${hash}.node`);
  if (existsSync(file) && sha256(readFileSync(file)) === hash) return file;
  makeFolder(folder);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, addon, { mode: 0o600, flag: 'wx' });
  renameSync(draft, file);
  return file;
}

const loadByNode: LoadAddon = (file) => {
  const addon = { exports: {} };
  process.dlopen(addon, file);
  return addon.exports;
};

/** From a folder of this process alone, which is gone again once the addon is in memory. */
function loadOnce(addon: Uint8Array, load: LoadAddon): object {
  const folder = mkdtempSync(join(tmpdir(), 'shoji-native-'));
  try {
    return load(unpackAddon(addon, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Loads the database's native part from where it may be executed: the named cache folder, the data folder (ours, and
 * surely writable), or a temporary folder where the data folder's disk is mounted noexec.
 */
export function loadNativeAddon(
  addon: Uint8Array,
  { dataFolder, cacheFolder }: AddonPlaces,
  load: LoadAddon = loadByNode,
): object {
  const from = (folder: string) => (): object => load(unpackAddon(addon, folder));
  const attempts = [
    ...(cacheFolder ? [from(cacheFolder)] : []),
    from(join(dataFolder, '.native')),
    () => loadOnce(addon, load),
  ];
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
      // The next place may be better; which ones there are is said below.
    }
  }
  throw new ConfigError(
    `The database cannot be loaded: neither ${dataFolder} nor the temporary folder lets this account run programs, or ` +
      'the system is too old (glibc 2.34 or newer is needed). Set SHOJI_CACHE_DIR to a folder on a disk that allows it.',
  );
}
