import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startDemo } from '@shoji/demo';
import { type ServerProcess, startServer } from './server-process.ts';

export const OWNER = { email: 'owner@papirna.example', password: 'three quiet herons over Vltava' };

/** A server with an empty data folder and the demo shop that it records. */
export interface Stack {
  server: ServerProcess;
  shop: string;
  dataFolder: string;
}

export const test = base.extend<{ stack: Stack }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  stack: async ({}, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'shoji-e2e-'));
    const env = { SHOJI_ADMIN_EMAIL: OWNER.email, SHOJI_ADMIN_PASSWORD: OWNER.password };
    const server = await startServer({ dataFolder, env, args: ['--demo'] });
    const demo = await startDemo({ host: '127.0.0.1', port: 0, shojiUrl: server.url });
    await use({ server, shop: demo.url, dataFolder });
    await demo.close();
    await server.kill('SIGTERM');
    rmSync(dataFolder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
