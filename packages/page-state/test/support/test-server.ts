import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface TestServer {
  readonly origin: string;
  /** Serves `html` at the address that is returned. */
  serve(name: string, html: string): string;
  close(): Promise<void>;
}

const EMPTY =
  '<!doctype html><html><head><meta charset="utf-8"><script src="/rrweb.js"></script></head><body></body></html>';

/** Serves rrweb, an empty page that has it (`/replay`), and pages by name. */
export async function startTestServer(): Promise<TestServer> {
  const rrweb = readFileSync(fileURLToPath(import.meta.resolve('rrweb')).replace('rrweb.js', 'rrweb.umd.min.cjs'));
  const pages = new Map<string, string>([['/replay', EMPTY]]);
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/rrweb.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(rrweb);
    else if (path.endsWith('.css')) response.writeHead(200, { 'content-type': 'text/css' }).end(pages.get(path) ?? '');
    else if (pages.has(path))
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages.get(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    serve(name, html) {
      pages.set(`/${name}`, html);
      return `${origin}/${name}`;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
