import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FileContent {
  path: string;
  bytes: Buffer;
}

/** Every file below a folder, whole. */
export const readAllFiles = (folder: string): FileContent[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: readFileSync(path) }));
