import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const BUILT = join(ROOT, 'apps/server/dist/main.js');

/** The built server where it was built, else the source: the same program. */
export const SERVER_FILE = existsSync(BUILT) ? BUILT : join(ROOT, 'apps/server/src/main.ts');

export interface ServerProcess {
  url: string;
  /** What it printed so far, both streams. */
  output(): string;
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

const READY_MS = 20_000;

export interface ServerOptions {
  dataFolder: string;
  port?: number;
  env?: Record<string, string>;
  args?: string[];
  /** The program and its first arguments; the built server unless told. */
  command?: string[];
  cwd?: string;
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`);
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The server did not answer at ${url}:\n${output()}`);
}

/** Starts a server on a free port of this machine and waits until it takes batches. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const port = options.port ?? (await freePort());
  const [program = process.execPath, ...first] = options.command ?? [process.execPath, SERVER_FILE];
  const child = spawn(program, [...first, 'serve', ...(options.args ?? [])], {
    cwd: options.cwd ?? options.dataFolder,
    env: { PATH: process.env['PATH'], SHOJI_DATA: options.dataFolder, SHOJI_PORT: String(port), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child, () => printed);
  return {
    url,
    output: () => printed,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await ended;
    },
  };
}

export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
