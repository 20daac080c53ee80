import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Request } from '@playwright/test';

export interface Traffic {
  /** Address, headers and body of every request so far; gzip bodies are unpacked. */
  texts(): string[];
  to(path: RegExp): Request[];
}

function bodyText(request: Request): string {
  const body = request.postDataBuffer();
  if (!body) return '';
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  return (isGzip ? gunzipSync(body) : body).toString('utf8');
}

/** Listens to everything that a browser context sends. */
export function watchTraffic(context: BrowserContext): Traffic {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  return {
    texts: () =>
      requests.map((request) => `${request.url()}\n${JSON.stringify(request.headers())}\n${bodyText(request)}`),
    to: (path) => requests.filter((request) => path.test(new URL(request.url()).pathname)),
  };
}
