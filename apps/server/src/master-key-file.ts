import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MasterKey, type MasterKeys, makeMasterKey } from '@shoji/storage/vault';
import { makeFolder } from './assets/make-folder.ts';
import { ConfigError } from './config/config-error.ts';

/** How long a server may go on wrapping with the key before, after another process has put a new one in place. */
export const NOTICE_MS = 1_000;

const fileIn = (dataFolder: string): string => join(dataFolder, 'keys', 'master.key');

function parse(file: string): MasterKey[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const keys = lines.map((line) => Buffer.from(line, 'base64url'));
  if (keys.length === 0 || keys.some((key) => key.length !== 32)) {
    throw new ConfigError(`${file} is damaged. Put back the file of a backup: without it no recording can be read.`);
  }
  return keys.map(makeMasterKey);
}

const write = (file: string, keys: readonly Uint8Array[], flag: 'wx' | 'w'): void =>
  writeFileSync(file, keys.map((key) => `${Buffer.from(key).toString('base64url')}\n`).join(''), {
    mode: 0o600,
    flag,
    flush: true,
  });

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The key file of a data folder: the current key first, the one before it after that. Made where it is missing. */
export function openMasterKeyFile(dataFolder: string, now: () => number): MasterKeys {
  const folder = join(dataFolder, 'keys');
  const file = fileIn(dataFolder);
  makeFolder(folder);
  if (!existsSync(file)) {
    try {
      write(file, [randomBytes(32)], 'wx');
      syncFolder(folder);
    } catch (error) {
      // Another process (the command line beside a starting server) was quicker: its key counts.
      if (!existsSync(file)) throw error;
    }
  }
  let keys = parse(file);
  let lookedAt = now();
  // Read rather than asked for its time, which is the same for two changes in one tick of the kernel's clock.
  const look = (at: number): void => {
    lookedAt = at;
    keys = parse(file);
  };
  return {
    current() {
      const at = now();
      if (Math.abs(at - lookedAt) >= NOTICE_MS / 2) look(at);
      return keys[0] as MasterKey;
    },
    find(id) {
      const known = (): MasterKey | undefined => keys.find((key) => key.id.equals(id));
      if (!known()) look(now());
      return known();
    },
  };
}

/** Puts a new key in front; the one that was current stays readable behind it, those before it go. */
export function replaceMasterKey(dataFolder: string): void {
  const file = fileIn(dataFolder);
  const [current] = parse(file);
  const draft = `${file}.draft`;
  write(draft, [randomBytes(32), ...(current ? [current.key] : [])], 'w');
  renameSync(draft, file);
  syncFolder(join(dataFolder, 'keys'));
}
