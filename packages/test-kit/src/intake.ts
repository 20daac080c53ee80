import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import {
  type BatchEnvelope,
  DEFAULT_SETTINGS,
  type LoaderConfig,
  type SiteSettings,
  type WireEvent,
} from '@shoji/schema';

/** What one site key was sent. */
export interface Visit {
  readonly key: string;
  /** Address of its page on the recorded site. */
  readonly url: string;
  /** Addresses, headers and bodies, unpacked, one request each. */
  readonly texts: string[];
  readonly envelopes: BatchEnvelope[];
  events(): WireEvent[];
  /** Everything that was sent, as one text. */
  wire(): string;
}

export interface VisitOptions {
  settings?: Partial<SiteSettings>;
  /** The page; `<!--recorder-->` stands where the snippet goes. */
  html: string;
  /** Further pages of the visit by their paths. */
  pages?: Readonly<Record<string, string>>;
  /** Path and query of the page after `/KEY/`. */
  path?: string;
  /** Runs before the snippet. */
  first?: string;
}

/** Site and intake in one process for many visits at a time, each with a site key of its own. */
export interface FakeIntake {
  readonly site: string;
  readonly intake: string;
  visit(options: VisitOptions): Visit;
  /** A file of the site, below every visit. */
  file(path: string, type: string, body: string | Buffer): void;
  close(): Promise<void>;
}

export interface RecorderFiles {
  loader: Buffer;
  recorder: Buffer;
}

/** The recorder as it was built into the folder. */
export const readRecorder = (folder: URL): RecorderFiles => ({
  loader: readFileSync(new URL('loader.js', folder)),
  recorder: readFileSync(new URL('recorder.js', folder)),
});

const STUB = 'window.shoji=window.shoji||new Proxy({q:[]},{get:(t,p)=>p in t?t[p]:(...a)=>t.q.push([p,...a])})';
const GRANTED = "shoji.consent('granted')";

interface Kept extends Visit {
  page: string;
  pages: ReadonlyMap<string, string>;
  settings: Partial<SiteSettings>;
}

export async function openIntake(files: RecorderFiles): Promise<FakeIntake> {
  const visits = new Map<string, Kept>();
  /** Batches of a tab are numbered in the order in which they were recorded. */
  const numbers = new WeakMap<BatchEnvelope, number>();
  const extra = new Map<string, { type: string; body: string | Buffer }>();
  const integrity = `sha384-${createHash('sha384').update(files.recorder).digest('base64')}`;
  let intake = '';
  let site = '';

  const loaderFor = (visit: Kept): string => {
    const { retentionDays: _, ...settings } = { ...DEFAULT_SETTINGS, ...visit.settings };
    const recorder = { url: `${intake}/r/recorder.js`, integrity };
    const config: LoaderConfig = {
      siteKey: visit.key,
      endpoint: intake,
      settings: { ...settings, version: '1' },
      recorder,
    };
    return `(function(__SHOJI_CONFIG__){${files.loader}})(${JSON.stringify(config)});`;
  };
  const deliver = (path: string): string | Buffer | undefined => {
    if (path === '/r/recorder.js') return files.recorder;
    const visit = visits.get(path.slice(3, -3));
    return visit && loaderFor(visit);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    if (pathname.startsWith('/r/')) {
      const script = deliver(pathname);
      response.writeHead(script ? 200 : 404, { 'Content-Type': 'text/javascript' }).end(script);
      return;
    }
    if (pathname.startsWith('/i/')) {
      const raw = await bodyOf(request);
      const text = (searchParams.get('enc') === 'gzip' ? gunzipSync(raw) : raw).toString();
      const visit = visits.get(pathname.split('/')[3] ?? '');
      visit?.texts.push(`${request.url}\n${JSON.stringify(request.headers)}\n${text}`);
      if (visit && !pathname.endsWith('/erase')) {
        const envelope = JSON.parse(text) as BatchEnvelope;
        numbers.set(envelope, Number(pathname.split('/').at(-1)));
        visit.envelopes.push(envelope);
      }
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"stored":true}');
      return;
    }
    const [, key = '', rest = ''] = /^\/([^/]*)\/(.*)$/.exec(pathname) ?? [];
    const file = extra.get(rest) ?? extra.get(pathname.slice(1));
    if (file) {
      response.writeHead(200, { 'Content-Type': file.type }).end(file.body);
      return;
    }
    const visit = visits.get(key);
    const page = visit?.pages.get(rest) ?? visit?.page;
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page ?? '');
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  intake = `http://127.0.0.1:${port}`;
  site = `http://localhost:${port}`;

  return {
    site,
    intake,
    visit({ settings = {}, html, pages = {}, path = '', first = '' }) {
      const key = `v${visits.size + 1}`;
      const snippet = `<script>${STUB};${first};${GRANTED}</script><script async src="${intake}/r/${key}.js"></script>`;
      const withSnippet = (text: string): string =>
        text.includes('<!--recorder-->') ? text.replace('<!--recorder-->', () => snippet) : snippet + text;
      const texts: string[] = [];
      const envelopes: BatchEnvelope[] = [];
      const kept: Kept = {
        key,
        url: `${site}/${key}/${path}`,
        texts,
        envelopes,
        events: () =>
          envelopes
            .toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0))
            .flatMap(({ events }) => events as WireEvent[]),
        wire: () => texts.join('\n'),
        page: withSnippet(html),
        pages: new Map(Object.entries(pages).map(([at, text]) => [at, withSnippet(text)])),
        settings,
      };
      visits.set(key, kept);
      return kept;
    },
    file: (path, type, body) => void extra.set(path, { type, body }),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
