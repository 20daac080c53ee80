/** For the tests of this folder. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { NOON } from '../../conformance/index.ts';
import type { Storage } from '../../contract.ts';
import { openSqliteStorage, type SqliteOptions } from '../index.ts';

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shoji-storage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A storage that is closed after the test. */
export async function openFor(folder: string, options: Partial<SqliteOptions> = {}): Promise<Storage> {
  const storage = await openSqliteStorage({ folder, exclusive: false, now: () => NOON, ...options });
  onTestFinished(() => storage.close());
  return storage;
}

/** All files below the folder that contain the text, however deep. */
export function filesWith(folder: string, text: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => {
    const path = join(folder, name);
    return statSync(path).isFile() && readFileSync(path).includes(text);
  });
}
