import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BatchEnvelope, createSessionId, createSessionSecret, createTabId } from '@shoji/schema';
import { makeEnvelope } from '@shoji/schema/testing';
import type { Assets } from '../src/assets/assets.ts';
import { composeApp } from '../src/cli/serve.ts';
import { openWorkspace } from '../src/cli/workspace.ts';
import { readConfig } from '../src/config/config.ts';
import { createCommitQueue } from '../src/domain/ingest/commit-queue.ts';
import { makeSite } from '../src/domain/sites/site-directory.ts';
import { createLogger } from '../src/log/logger.ts';

export const ORIGIN = 'http://127.0.0.1:4700';
export const SHOP = 'https://shop.example';
export const OWNER = { email: 'owner@shop.example', password: 'three quiet herons over Vltava' };

const FILES: Record<string, string> = {
  'dashboard/index.html': '<!doctype html><title>Shoji</title>',
  'dashboard/assets/app-1.js': 'console.log(1)',
  'recorder/loader.js': 'void __SHOJI_CONFIG__;',
  'recorder/recorder.js': 'void 0;',
  'player/player.js': 'void 0;',
};

const assets: Assets = {
  get: (key) => (FILES[key] === undefined ? undefined : new TextEncoder().encode(FILES[key])),
  nativeBinding: () => undefined,
};

/** The whole server but its socket, on a real database in a folder of its own, with one site `shop` and one owner. */
export async function startHarness(
  env: Record<string, string> = {},
  folder = mkdtempSync(join(tmpdir(), 'shoji-server-')),
) {
  const config = readConfig({ SHOJI_DATA: folder, SHOJI_RATE_LIMIT: 'off', ...env });
  const workspace = await openWorkspace(config, assets, { exclusive: true });
  const logs: string[] = [];
  const logger = createLogger((line) => logs.push(line), Date.now);
  const app = composeApp({ config, assets, workspace, logger, queue: createCommitQueue(workspace.storage.batches) });
  if (!(await workspace.storage.sites.find('shop'))) {
    await workspace.storage.sites.create(makeSite({ key: 'shop', name: 'Shop', origins: [SHOP], now: Date.now() }));
    await workspace.accounts.create({ ...OWNER, role: 'owner' });
  }
  const request = (path: string, init?: RequestInit): Promise<Response> =>
    Promise.resolve(app.request(`${ORIGIN}${path}`, init));

  async function signIn(credentials: object = OWNER): Promise<Response> {
    const headers = { Origin: ORIGIN, 'Content-Type': 'application/json' };
    return request('/api/auth/sign-in/email', { method: 'POST', headers, body: JSON.stringify(credentials) });
  }

  return {
    folder,
    logs,
    workspace,
    request,
    signIn,
    /** Reads as the owner. */
    async read(path: string): Promise<Response> {
      const cookie = (await signIn()).headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ');
      return request(path, { headers: { Cookie: cookie } });
    },
    /** `keep`: the folder stays, for another server. */
    async close({ keep = false } = {}) {
      await workspace.storage.close();
      if (!keep) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Harness = Awaited<ReturnType<typeof startHarness>>;

/** A recorder's identity with the requests that it would make. */
export function makeRecorder(harness: Pick<Harness, 'request'>) {
  const ids = {
    siteKey: 'shop',
    sessionId: createSessionId() as string,
    tabId: createTabId() as string,
    secret: createSessionSecret() as string,
  };
  const send = (
    seq: number | string,
    body: string | Uint8Array<ArrayBuffer> | BatchEnvelope = makeEnvelope(),
    change: Partial<typeof ids> & { enc?: string; headers?: Record<string, string> } = {},
  ): Promise<Response> => {
    const { siteKey, sessionId, tabId, secret } = { ...ids, ...change };
    return harness.request(`/i/v1/${siteKey}/${sessionId}/${tabId}/${seq}?enc=${change.enc ?? 'none'}&t=${secret}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'text/plain',
        Origin: SHOP,
        'User-Agent':
          'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
        ...change.headers,
      },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
  };
  return { ...ids, send };
}
