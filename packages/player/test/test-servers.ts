import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { playerDocument, playerHeaders } from '../src/document-html.ts';

export interface TestServer {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

async function listen(server: Server, asked: string[]): Promise<TestServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A stranger's server: answers everything, and remembers that it was asked. */
export function startDecoy(): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/plain', 'access-control-allow-origin': '*' }).end('decoy');
  });
  return listen(server, asked);
}

/** Serves the player the way the product does (`guarded`), a page that embeds it, and files by name. */
export function startPlayerServer(
  documentScript: string,
  hostScript: string,
  { guarded = true } = {},
): Promise<TestServer> {
  const asked: string[] = [];
  const rrweb = readFileSync(fileURLToPath(import.meta.resolve('rrweb')).replace('rrweb.js', 'rrweb.umd.min.cjs'));
  const send = (response: ServerResponse, type: string, body: string | Buffer): void => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/host') return send(response, 'text/html', '<!doctype html><body><script src="/host.js"></script>');
    if (path === '/host.js') return send(response, 'text/javascript', hostScript);
    if (path === '/player.js') return send(response, 'text/javascript', documentScript);
    if (path === '/rrweb.js') return send(response, 'text/javascript', rrweb);
    if (path === '/silent') return send(response, 'text/html', '<!doctype html>');
    if (path === '/player') {
      const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
      response.writeHead(200, guarded ? playerHeaders(nonce) : { 'content-type': 'text/html' });
      response.end(playerDocument({ nonce, scriptUrl: '/player.js' }));
      return;
    }
    if (path === '/page')
      return send(response, 'text/html', readFileSync(new URL('./pages/page.html', import.meta.url)));
    response.writeHead(404).end();
  });
  return listen(server, asked);
}
