import { launchOptions } from '@shoji/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { createWorld, type FakeWorld } from './fake/fake-api.ts';
import { type FakeServer, type PlayerRoutes, startFakeServer } from './fake/fake-server.ts';

export interface App {
  world: FakeWorld;
  url: string;
  page: Page;
}

const emptyPlayer: PlayerRoutes = (url, response) => {
  if (!url.pathname.startsWith('/player')) return false;
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>player</title>');
  return true;
};

/** What a browser says on its console when a request is refused; tests that want refusals expect it. */
const isAnswerOfApi = (text: string): boolean => text.startsWith('Failed to load resource: the server responded');

/**
 * One browser for a file of tests; `open` starts a dashboard with a world of its own. After each test the page must
 * have reported nothing: no exception, no console error, no violation of the Content-Security-Policy.
 */
export function createHarness(): {
  open: (path: string, options?: BrowserContextOptions & { change?: (world: FakeWorld) => void }) => Promise<App>;
} {
  let browser: Browser | undefined;
  const opened: { close: () => Promise<void> }[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterEach(async () => {
    for (const thing of opened.splice(0)) await thing.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    open: async (path, { change, ...options } = {}) => {
      if (!browser) throw new Error('open() works inside a test');
      const world = createWorld(Date.now());
      change?.(world);
      const server: FakeServer = await startFakeServer({ dist: inject('dist'), world, player: emptyPlayer });
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options });
      opened.push(context, server);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !isAnswerOfApi(message.text())) complaints.push(message.text());
      });
      await page.goto(server.url + path);
      return { world, url: server.url, page };
    },
  };
}

/** Waits until `read` gives `wanted`. */
export const until = async <T>(read: () => Promise<T> | T, wanted: T): Promise<void> => {
  await expect.poll(read, { timeout: 8_000, interval: 30 }).toEqual(wanted);
};

export const pathOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};
