import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const STUB = 'window.shoji=window.shoji||new Proxy({q:[]},{get:(t,p)=>p in t?t[p]:(...a)=>t.q.push([p,...a])})';

/** The site that is recorded: pages of a test, on an origin of their own. */
export class Site {
  origin = '';
  readonly #pages = new Map<string, { html: string; headers: Record<string, string>; type: string }>();
  readonly #server: Server = createServer((request, response) => {
    const page = this.#pages.get(new URL(request.url ?? '/', 'http://x').pathname);
    if (!page) response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    else response.writeHead(200, { 'Content-Type': page.type, ...page.headers }).end(page.html);
  });

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    // Another host than the intake's, so that requests to it are of another site.
    this.origin = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** Puts a page there and answers with its address. */
  page(path: string, html: string, headers: Record<string, string> = {}, type = 'text/html; charset=utf-8'): string {
    this.#pages.set(path, { html, headers, type });
    return this.origin + path;
  }
}

/** A page with the snippet. `first` runs before it, with the stub in place. */
export const recordedPage = (intake: string, body: string, first = "shoji.consent('granted')"): string =>
  `<!doctype html><html lang="en"><head><title>A page</title><script>${STUB};${first}</script>` +
  `<script async src="${intake}/r/demo.js"></script></head><body>${body}</body></html>`;
