import type { LoaderConfig } from '@shoji/schema';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

it('says that it is ready', async () => {
  const answer = await harness.request('/health');
  expect([answer.status, await answer.json()]).toMatchObject([200, { status: 'ok' }]);
});

it('delivers loader, settings and recorder with its integrity', async () => {
  const loader = await harness.request('/r/shop.js');
  expect(loader.headers.get('Content-Type')).toContain('javascript');
  expect(Number(/max-age=(\d+)/.exec(loader.headers.get('Cache-Control') ?? '')?.[1])).toBeLessThanOrEqual(60);
  expect(await loader.text()).toContain('"siteKey":"shop"');
  const config = (await (await harness.request('/r/shop.json')).json()) as LoaderConfig;
  expect(config.recorder.integrity).toMatch(/^sha384-/);
  const recorder = await harness.request(new URL(config.recorder.url).pathname);
  expect([recorder.status, recorder.headers.get('Cache-Control')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ]);
  expect(recorder.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

it('shows a change of settings within a second', async () => {
  const site = await harness.workspace.storage.sites.find('shop');
  if (!site) throw new Error('no site');
  await harness.request('/r/shop.json');
  await harness.workspace.storage.sites.update('shop', {
    settings: { ...site.settings, mode: 'balanced' },
    settingsVersion: 'next',
  });
  const mode = async (): Promise<string> =>
    ((await (await harness.request('/r/shop.json')).json()) as LoaderConfig).settings.mode;
  await expect.poll(mode, { timeout: 1_000 }).toBe('balanced');
});

it.each([
  ['/r/nobody.js', 403, 'unknown_site'],
  ['/r/shop.css', 404, 'not_found'],
  ['/r/recorder-000000000000.js', 404, 'not_found'],
  ['/assets/missing.js', 404, 'not_found'],
  ['/..%2f..%2fpackage.json', 404, 'not_found'],
  ['/nowhere', 404, 'not_found'],
  ['/player/other.js', 404, 'not_found'],
])('answers %s with %i %s', async (path, status, code) => {
  const answer = await harness.request(path);
  expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([status, code]);
});

it('gives the dashboard the policy of its own and unknown pages a 404', async () => {
  const page = await harness.request('/sessions', { headers: { Accept: 'text/html' } });
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'");
  expect((await harness.request('/nowhere', { headers: { Accept: 'text/html' } })).status).toBe(404);
});

it('gives the player a document that can reach nothing', async () => {
  const first = await harness.request('/player');
  const second = await harness.request('/player');
  const policy = first.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toBe(second.headers.get('Content-Security-Policy'));
});

it('puts safe headers on everything', async () => {
  for (const path of ['/health', '/api/me', '/sessions', '/r/shop.js', '/player', '/nowhere']) {
    const { headers } = await harness.request(path);
    expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    expect(headers.get('Referrer-Policy'), path).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy'), path).toBeTruthy();
  }
});
