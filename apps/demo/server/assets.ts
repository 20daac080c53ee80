import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** One file of the built shop. */
export interface Asset {
  body: Buffer;
  type: string;
  /** The name holds a hash of the content, so the file can be kept for ever. */
  hashed: boolean;
}

/** The built shop in memory, by path (`/index.html`). Only what was there at the start can be served. */
export type Assets = ReadonlyMap<string, Asset>;

/** Reads a folder whole. Throws a sentence when it holds no built shop. */
export function readAssets(folder: string): Assets {
  let entries: ReturnType<typeof listFiles>;
  try {
    entries = listFiles(folder);
  } catch (cause) {
    throw new Error('The demo shop is not built yet. Run: pnpm --filter @shoji/demo build', { cause });
  }
  const assets = new Map<string, Asset>();
  for (const file of entries) {
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    assets.set(path, { body: readFileSync(file), type, hashed: path.startsWith('/assets/') });
  }
  if (!assets.has('/index.html'))
    throw new Error('The folder of the built demo shop has no index.html. Run: pnpm --filter @shoji/demo build');
  return assets;
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
