import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './assets/make-folder.ts';
import { ConfigError } from './config/config-error.ts';

export interface ServerKeys {
  /** Signs the sign-in cookies. */
  cookieSecret: string;
  /** Keeps the secrets of sessions unreadable in the database. */
  ingestHmac: Uint8Array;
}

/** One random key in a file of its own, outside the databases and their backups; everything else is derived from it. */
export function readServerKeys(dataFolder: string): ServerKeys {
  const folder = join(dataFolder, 'secrets');
  const file = join(folder, 'server.key');
  makeFolder(folder);
  if (!existsSync(file)) {
    try {
      writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Another process (the command line beside a starting server) was quicker: its key counts.
      if (!existsSync(file)) throw error;
    }
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (key.length !== 32)
    throw new ConfigError(
      `${file} is damaged. Put back the file of a backup, or remove it: then everybody must sign in again.`,
    );
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', `shoji ${purpose} v1`, 32));
  return { cookieSecret: derive('cookie').toString('base64url'), ingestHmac: derive('ingest') };
}
