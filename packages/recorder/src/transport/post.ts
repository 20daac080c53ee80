import type { Answer } from './judge.ts';

export interface PostOptions {
  /** The request outlives the page; such requests of a page share 64 KiB. */
  keepalive: boolean;
  signal: AbortSignal;
}

export type Post = (url: string, bytes: Uint8Array<ArrayBuffer>, options: PostOptions) => Promise<Answer>;

const TIMEOUT_MS = 30_000;

/**
 * Sends one batch. `text/plain` keeps it a simple request of CORS: no preflight. No cookies, no referrer.
 */
export function createPost(fetchFn: typeof fetch): Post {
  return async (url, bytes, { keepalive, signal }) => {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
    const cancel = (): void => timeout.abort();
    signal.addEventListener('abort', cancel);
    try {
      const answer = await fetchFn(url, {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain' },
        body: bytes,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        keepalive,
        signal: timeout.signal,
      });
      // Until its body is read the request counts as open, for the browser and for whoever waits for the page to rest.
      await answer.arrayBuffer();
      return { status: answer.status, retryAfter: answer.headers.get('Retry-After') };
    } catch {
      return { status: 0, retryAfter: null };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    }
  };
}
