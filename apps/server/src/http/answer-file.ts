import type { Context } from 'hono';
import type { StaticFile } from './static-files.ts';

export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** A file of the build, as Brotli where the browser takes it, with its ETag. */
export function answerFile(c: Context, file: StaticFile, cacheControl: string, status: 200 | 404 = 200): Response {
  const etag = `"${file.hash}"`;
  c.header('Cache-Control', cacheControl);
  c.header('ETag', etag);
  c.header('Vary', 'Accept-Encoding');
  c.header('Content-Type', file.type);
  if (status === 200 && c.req.header('if-none-match') === etag) return c.body(null, 304);
  const takesBrotli = /\bbr\b/.test(c.req.header('accept-encoding') ?? '');
  if (!file.brotli || !takesBrotli) return c.body(file.bytes, status);
  c.header('Content-Encoding', 'br');
  return c.body(file.brotli, status);
}
