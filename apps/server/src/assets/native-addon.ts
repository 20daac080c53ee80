import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../config/config-error.ts';

export interface AddonPlaces {
  dataFolder: string;
  /** Asked first when it is set. */
  cacheFolder: string | undefined;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes the addon under a name that says its content; a file that is there already is believed only after hashing. */
export function unpackAddon(addon: Uint8Array, folder: string): string {
  const hash = sha256(addon);
  const file = join(folder, `better_sqlite3-${hash.slice(0, 32)}.node`);
  if (existsSync(file) && sha256(readFileSync(file)) === hash) return file;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, addon, { mode: 0o600, flag: 'wx' });
  renameSync(draft, file);
  return file;
}

function load(file: string): object {
  const addon = { exports: {} };
  process.dlopen(addon, file);
  return addon.exports;
}

/**
 * Loads the database's native part from where it may be executed: the named cache folder, the data folder (ours, and
 * surely writable), or a folder of this process alone where the data folder's disk is mounted noexec.
 */
export function loadNativeAddon(addon: Uint8Array, { dataFolder, cacheFolder }: AddonPlaces): object {
  const own = (): string => mkdtempSync(join(tmpdir(), 'shoji-native-'));
  const places = [...(cacheFolder ? [() => cacheFolder] : []), () => join(dataFolder, '.native'), own];
  for (const place of places) {
    try {
      return load(unpackAddon(addon, place()));
    } catch {
      // The next place may be better; which ones there are is said below.
    }
  }
  throw new ConfigError(
    `The database cannot be loaded: neither ${dataFolder} nor the temporary folder lets this account run programs, or ` +
      'the system is too old (glibc 2.34 or newer is needed). Set SHOJI_CACHE_DIR to a folder on a disk that allows it.',
  );
}
