import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { type BatchEnvelope, DEFAULT_SETTINGS, type LoaderConfig, type SiteSettings } from '@shoji/schema';

/** One request for `/i/...` as it came. */
export interface Received {
  method: string;
  path: string;
  kind: 'batch' | 'erase';
  session: string;
  tab: string;
  seq: number;
  secret: string;
  encoding: string;
  contentType: string;
  raw: Buffer;
  envelope: BatchEnvelope;
  at: number;
  status: number;
}

/** What the intake does with a batch: a status, `cut` (after it is stored or not), or a wait before the answer. */
export type Behaviour = number | 'cut' | 'store-and-cut' | { status: number; retryAfter?: string; delayMs?: number };

const built = (file: string): Buffer => readFileSync(new URL(`../dist/browser/${file}`, import.meta.url));
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A small server that delivers loader and recorder as the real one does, keeps what it is sent, and misbehaves on demand. */
export class Intake {
  readonly received: Received[] = [];
  /** Paths of `/r/` that were asked for. */
  readonly delivered: string[] = [];
  /** Methods of requests that would have been preflights. */
  preflights = 0;
  settings: Partial<SiteSettings> = {};
  behave: (request: Received, count: number) => Behaviour = () => 200;
  origin = '';
  #server: Server | undefined;

  /** Begins anew at another port: requests that outlive the page of the test before do not come here. */
  async open(): Promise<this> {
    this.received.length = 0;
    this.delivered.length = 0;
    this.preflights = 0;
    this.settings = {};
    this.behave = () => 200;
    const server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#server = server;
    return this;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => (this.#server ? this.#server.close(done) : done(undefined)));
  }

  config(): LoaderConfig {
    const recorder = built('recorder.js');
    const integrity = `sha384-${createHash('sha384').update(recorder).digest('base64')}`;
    const { retentionDays: _, ...settings } = { ...DEFAULT_SETTINGS, ...this.settings };
    return {
      siteKey: 'demo',
      endpoint: this.origin,
      settings: { ...settings, version: 'v1' },
      recorder: { url: `${this.origin}/r/recorder-1.js`, integrity },
    };
  }

  /** Batches that were answered with 2xx, each (session, tab, seq) once, in order of arrival. */
  stored(): Received[] {
    const seen = new Set<string>();
    return this.received.filter(({ kind, status, session, tab, seq }) => {
      const key = `${session}/${tab}/${seq}`;
      return kind === 'batch' && status === 200 && !seen.has(key) && Boolean(seen.add(key));
    });
  }

  events(): BatchEnvelope['events'] {
    return this.stored().flatMap(({ envelope }) => envelope.events);
  }

  async until(check: () => boolean, what: string, ms = 15_000): Promise<void> {
    for (const end = Date.now() + ms; !check(); await wait(20)) {
      if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    if (request.method === 'OPTIONS') this.preflights++;
    if (pathname.startsWith('/r/')) return this.#deliver(pathname, response);
    const [, , , , session = '', tab = '', seq = ''] = pathname.split('/');
    const kind = tab === 'erase' ? 'erase' : 'batch';
    const raw = await bodyOf(request);
    const encoding = searchParams.get('enc') ?? '';
    const received: Received = {
      method: request.method ?? '',
      path: request.url ?? '',
      kind,
      session,
      tab,
      seq: Number(seq),
      secret: searchParams.get('t') ?? '',
      encoding,
      contentType: request.headers['content-type'] ?? '',
      raw,
      envelope: kind === 'batch' ? JSON.parse((encoding === 'gzip' ? gunzipSync(raw) : raw).toString()) : undefined,
      at: Date.now(),
      status: 0,
    };
    this.received.push(received);
    const behaviour = this.behave(received, this.received.length);
    if (behaviour === 'cut' || behaviour === 'store-and-cut') {
      if (behaviour === 'store-and-cut') received.status = 200;
      response.destroy();
      return;
    }
    const { status, retryAfter, delayMs } = typeof behaviour === 'number' ? { status: behaviour } : behaviour;
    if (delayMs) await wait(delayMs);
    if (retryAfter) response.setHeader('Retry-After', retryAfter);
    received.status = status;
    response.writeHead(status, { 'Content-Type': 'application/json' }).end('{}');
  }

  #deliver(path: string, response: ServerResponse): void {
    this.delivered.push(path);
    const isJson = path.endsWith('.json');
    response.setHeader('Content-Type', isJson ? 'application/json' : 'text/javascript');
    const config = JSON.stringify(this.config());
    if (isJson) response.end(config);
    else if (path.startsWith('/r/recorder')) response.end(built('recorder.js'));
    else response.end(`(function(__SHOJI_CONFIG__){${built('loader.js')}})(${config});`);
  }
}
