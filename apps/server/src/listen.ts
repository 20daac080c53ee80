import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import { errorBody } from '@shoji/schema';
import type { Config } from './config/config.ts';
import { ConfigError } from './config/config-error.ts';

export interface Listener {
  /** As a browser on this machine would write it. */
  url: string;
  port: number;
  /** Answers what runs, takes nothing new; ends what is left after the time. */
  close(withinMs: number): Promise<void>;
}

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch'];

/** Node's own defaults are 60 and 300 s, time enough to hold a server with slow clients. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
};
const CONNECTIONS = 4_000;

function readPem(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError(`${file} cannot be read. It is named by SHOJI_TLS_CERT or SHOJI_TLS_KEY.`);
  }
}

function makeServer(fetch: Fetch, tls: Config['tls']): Server {
  if (!tls) return createAdaptorServer({ fetch, createServer, serverOptions: TIMEOUTS }) as Server;
  const pem = { cert: readPem(tls.certFile), key: readPem(tls.keyFile) };
  try {
    return createAdaptorServer({
      fetch,
      createServer: createHttpsServer,
      serverOptions: { ...TIMEOUTS, ...pem },
    }) as unknown as Server;
  } catch {
    throw new ConfigError(`${tls.certFile} and ${tls.keyFile} are not a certificate and its key in PEM form.`);
  }
}

const SENTENCES: Readonly<Record<string, (config: Config) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is in use. Stop the program that has it, or choose another one: SHOJI_PORT=${port + 10}.`,
  EACCES: ({ port }) => `This account may not use port ${port}. Choose one above 1023, e.g. SHOJI_PORT=4700.`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}. Set SHOJI_HOST to one that it has.`,
  ENOTFOUND: ({ host }) => `${host} is no address of this machine. Set SHOJI_HOST to one that it has.`,
};

/** What Node's parser refuses never reaches the application; the page that asked is still told why, in our own form. */
const UNREADABLE: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(errorBody('malformed'));
  const head = [
    `HTTP/1.1 ${UNREADABLE[error.code ?? ''] ?? '400 Bad Request'}`,
    'Connection: close',
    'Access-Control-Allow-Origin: *',
    'Cache-Control: no-store',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

export async function listen(fetch: Fetch, config: Config): Promise<Listener> {
  const server = makeServer(fetch, config.tls);
  server.maxConnections = CONNECTIONS;
  server.on('clientError', answerUnreadable);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = SENTENCES[error.code ?? '']?.(config);
      reject(sentence ? new ConfigError(sentence) : error);
    });
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const shown = ['0.0.0.0', '::'].includes(config.host) ? '127.0.0.1' : config.host;
  const host = shown.includes(':') && !shown.startsWith('[') ? `[${shown}]` : shown;
  return {
    url: `${config.tls ? 'https' : 'http'}://${host}:${port}`,
    port,
    async close(withinMs) {
      const ended = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), withinMs);
      await ended;
      clearTimeout(timer);
    },
  };
}
