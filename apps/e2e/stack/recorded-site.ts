import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordedSite {
  readonly url: string;
  close(): Promise<void>;
}

const STUB = 'window.shoji=window.shoji||new Proxy({q:[]},{get:(t,p)=>p in t?t[p]:(...a)=>t.q.push([p,...a])})';

/** Serves one page at any path, with the snippet of the demo site where `<!--recorder-->` stands. */
export async function serveRecorded(shojiUrl: string, html: string): Promise<RecordedSite> {
  const snippet = `<script>${STUB};shoji.consent('granted')</script><script async src="${shojiUrl}/r/demo.js"></script>`;
  const body = html.replace('<!--recorder-->', () => snippet);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
