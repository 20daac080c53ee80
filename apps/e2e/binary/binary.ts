import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { type ServerProcess, startServer } from '../stack/server-process.ts';

export const BINARY = resolve(import.meta.dirname, '../../../dist/shoji');

/** No Node, no shell, no home: what is not inside is not there. An empty SHOJI_DATA is none: `data` in the folder. */
const BARE = { PATH: '/nonexistent', SHOJI_DATA: '' };

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** The single binary in an empty folder, as on a machine that has nothing else. */
export interface Binary {
  folder: string;
  serve(port: number): Promise<ServerProcess>;
  run(args: string[], options?: { env?: Record<string, string>; stdin?: string }): Promise<CommandResult>;
}

function runIn(folder: string): Binary['run'] {
  return (args, { env = {}, stdin = '' } = {}) =>
    new Promise((done) => {
      const options = { cwd: folder, env: { ...BARE, ...env }, timeout: 20_000 };
      const child = execFile(BINARY, args, options, (error, stdout, stderr) => {
        const code = error ? Number(error.code ?? -1) : 0;
        done({ code, stdout, stderr });
      });
      child.stdin?.end(stdin);
    });
}

export const test = base.extend<{ binary: Binary }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  binary: async ({}, use, testInfo) => {
    testInfo.skip(!existsSync(BINARY), 'dist/shoji has not been built (`pnpm build:binary`)');
    const folder = mkdtempSync(join(tmpdir(), 'shoji-binary-'));
    const started: ServerProcess[] = [];
    await use({
      folder,
      run: runIn(folder),
      async serve(port) {
        const server = await startServer({ dataFolder: folder, cwd: folder, port, env: BARE, command: [BINARY] });
        started.push(server);
        return server;
      },
    });
    await Promise.all(started.map((server) => server.kill('SIGKILL')));
    rmSync(folder, { recursive: true, force: true });
  },
});
