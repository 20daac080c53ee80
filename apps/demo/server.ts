import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { answer } from './server/answer.ts';
import { type Asset, readAssets } from './server/assets.ts';
import { fillShojiUrl } from './server/shoji-url.ts';

export { type Places, readPlaces } from './server/places.ts';

export interface DemoOptions {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Address of the Shoji server that records the shop and whose dashboard the top strip links to. */
  shojiUrl: string;
  /** Folder of the built shop; `dist` beside this file unless a test brings its own. */
  dist?: string;
}

export interface Demo {
  /** Address of the shop without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the built demo shop. Rejects with a sentence that says what to do when the shop is not built, the address of
 * Shoji is no address, or the port is taken.
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const assets = readAssets(options.dist ?? fileURLToPath(new URL('./dist', import.meta.url)));
  const index = withShojiUrl(assets.get('/index.html'), options.shojiUrl);
  const server = createServer((request, response) => {
    const path = readPath(request.url ?? '/');
    const { status, headers, body } = answer(assets, index, request.method ?? 'GET', path);
    response.writeHead(status, { ...headers, 'Content-Length': body.byteLength });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function withShojiUrl(index: Asset | undefined, shojiUrl: string): Asset {
  if (!index) throw new Error('The built demo shop has no index.html.');
  return { ...index, body: Buffer.from(fillShojiUrl(index.body.toString('utf8'), shojiUrl)) };
}

function readPath(target: string): string {
  try {
    return decodeURIComponent(new URL(target, 'http://shop').pathname);
  } catch {
    return '/';
  }
}

const listen = (server: Server, { host, port }: DemoOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(explain(error, host, port))));
    server.listen(port, host, resolve);
  });

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use. Stop what runs there, or set SHOJI_DEMO_PORT to another port.`;
  if (error.code === 'EACCES')
    return `This user may not listen on port ${port}. Set SHOJI_DEMO_PORT to one above 1023.`;
  return `The demo shop cannot listen on ${host}:${port} (${error.code ?? 'unknown reason'}).`;
}
