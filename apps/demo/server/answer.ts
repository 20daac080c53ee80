import type { Asset, Assets } from './assets.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' };

const plain = (status: number, text: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...ALWAYS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  body: Buffer.from(`${text}\n`),
});

const whole = (asset: Asset): Answer => ({
  status: 200,
  headers: {
    ...ALWAYS,
    'Content-Type': asset.type,
    'Cache-Control': asset.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  },
  body: asset.body,
});

/** A path whose last part has an extension means a file; every other path is a page of the shop. */
const meansFile = (path: string): boolean => /\.[a-z0-9]+$/i.test(path) || path.startsWith('/assets/');

/** What is answered to a request: a file, the shop's one page for every address inside the shop, or 404. */
export function answer(assets: Assets, index: Asset, method: string, path: string): Answer {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  if (path === '/index.html') return whole(index);
  const asset = assets.get(path);
  if (asset) return whole(asset);
  return meansFile(path) ? plain(404, 'No such file.') : whole(index);
}
