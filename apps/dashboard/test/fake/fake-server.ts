import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { answer, type FakeWorld } from './fake-api.ts';

/** The same as the server's, so that a test sees what it forbids. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; " +
  "font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves `/player` and what belongs to it; returns false for other paths. */
export type PlayerRoutes = (url: URL, response: ServerResponse) => boolean;

async function readBody(request: IncomingMessage): Promise<Record<string, string>> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? {} : JSON.parse(text);
}

function sendFile(dist: string, url: URL, response: ServerResponse): void {
  const wanted = join(dist, normalize(url.pathname));
  const file = extname(wanted) !== '' && existsSync(wanted) ? wanted : join(dist, 'index.html');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
  });
  createReadStream(file).pipe(response);
}

export interface FakeServer {
  url: string;
  close: () => Promise<void>;
}

/** The built dashboard with its Content-Security-Policy, and a fake API. For tests only. */
export async function startFakeServer(options: {
  dist: string;
  world: FakeWorld;
  player: PlayerRoutes;
  port?: number;
}): Promise<FakeServer> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://dashboard.test');
    if (options.player(url, response)) return;
    if (url.pathname === '/health') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
      return;
    }
    if (!url.pathname.startsWith('/api/')) {
      sendFile(options.dist, url, response);
      return;
    }
    const { status, body } = answer(options.world, {
      method: request.method ?? 'GET',
      url,
      body: await readBody(request),
    });
    response
      .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      .end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(options.port ?? 0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
