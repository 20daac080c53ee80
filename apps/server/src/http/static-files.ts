import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Assets } from '../assets/assets.ts';

export interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer> | undefined;
  type: string;
  /** Short name of the content, for addresses and ETags. */
  hash: string;
  /** Subresource Integrity value. */
  integrity: string;
}

export interface StaticFiles {
  get(key: string): StaticFile | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};
const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:json|manifest))/;

function makeFile(key: string, content: Uint8Array): StaticFile {
  const bytes = new Uint8Array(content);
  const type = TYPES[key.slice(key.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  return {
    bytes,
    brotli: COMPRESSIBLE.test(type) ? new Uint8Array(brotliCompressSync(bytes, options)) : undefined,
    type,
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 12),
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  };
}

/** Files of the build, compressed when first asked for. In development they are read anew each time. */
export function createStaticFiles(assets: Assets, options: { reload: boolean }): StaticFiles {
  const files = new Map<string, StaticFile>();
  return {
    get(key) {
      const known = options.reload ? undefined : files.get(key);
      if (known) return known;
      const content = assets.get(key);
      if (!content) return undefined;
      const file = makeFile(key, content);
      files.set(key, file);
      return file;
    },
  };
}
