import { launchOptions } from '@shoji/chromium';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleDocument, bundleHostPage } from './bundles.ts';
import { hostileRecording, ran } from './hostile.ts';
import { openPlayer, seekTo, stateOf } from './open-player.ts';
import { startDecoy, startPlayerServer, type TestServer } from './test-servers.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const OURS = ['/host', '/host.js', '/player', '/player.js', '/favicon.ico'];

interface Outcome {
  /** Names of the vectors that ran, in whatever window. */
  ran: string[];
  /** What reached the stranger's server. */
  fetched: string[];
  /** What reached our own server and is not part of the player. */
  sameOrigin: string[];
  /** What the browser sent, by its own account. */
  sent: string[];
  /** Frames other than the host, the player and the replay that hold something. */
  navigated: string[];
  alive: boolean;
}

let browser: Browser;
let scripts: { sanitised: string; raw: string; host: string };

beforeAll(async () => {
  const [sanitised, raw, host] = await Promise.all([bundleDocument(true), bundleDocument(false), bundleHostPage()]);
  scripts = { sanitised, raw, host };
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser?.close());

async function replay(walls: { sanitiser: boolean; guarded: boolean }): Promise<Outcome & { vectors: number }> {
  const decoy = await startDecoy();
  const server = await startPlayerServer(walls.sanitiser ? scripts.sanitised : scripts.raw, scripts.host, walls);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const sent = await listenToBrowser(page);
    const { events, vectors } = hostileRecording({ decoy: decoy.origin, own: server.origin });
    const player = await openPlayer(page, server.origin, events);
    await page.evaluate(() => window.player.play());
    await page.waitForFunction(() => window.player.state.ended);
    await seekTo(page, 0);
    await seekTo(page, (await stateOf(page)).durationMs);
    await letTheNetworkSpeak(page, decoy);
    const marks = (await Promise.all(page.frames().map(marksIn))).flat();
    // What ran would be seen: the same code, run on purpose.
    await player.evaluate(ran('control'));
    expect(await marksIn(page.mainFrame())).toContain('control');
    const outside = (url: string): boolean => /^(?:https?|wss?):/.test(url) && !isOurs(url, server.origin);
    return {
      vectors,
      ran: marks,
      fetched: decoy.asked.filter((path) => path !== '/control'),
      sameOrigin: server.asked.filter((path) => !OURS.includes(path)),
      sent: sent().filter((url) => outside(url) && !url.endsWith('/control')),
      navigated: page
        .frames()
        .map((frame) => frame.url())
        .filter(outside),
      alive: (await stateOf(page)).ended,
    };
  } finally {
    await context.close();
    await Promise.all([decoy.close(), server.close()]);
  }
}

const isOurs = (url: string, origin: string): boolean => url.startsWith(origin) && OURS.includes(new URL(url).pathname);

const marksIn = (frame: ReturnType<Page['frames']>[number]): Promise<string[]> =>
  frame.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? []).catch(() => []);

/** Requests that the browser put on the wire, by its own log; what a policy refused is not among them. */
async function listenToBrowser(page: Page): Promise<() => string[]> {
  const session = await page.context().newCDPSession(page);
  const urls = new Map<string, string>();
  const sent = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  session.on('Network.requestWillBeSentExtraInfo', ({ requestId }) => sent.add(requestId));
  await session.send('Network.enable');
  return () => [...sent].flatMap((id) => urls.get(id) ?? []);
}

/** What is on its way arrives before a request that is sent now; a moment more for what waits for idle time. */
async function letTheNetworkSpeak(page: Page, decoy: TestServer): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await page.evaluate((url) => fetch(url), `${decoy.origin}/control`);
  expect(decoy.asked).toContain('/control');
}

const NOTHING: Outcome = { ran: [], fetched: [], sameOrigin: [], sent: [], navigated: [], alive: true };

describe('a hostile recording runs nothing and fetches nothing', () => {
  it('behind both walls', async () => {
    const { vectors, ...outcome } = await replay({ sanitiser: true, guarded: true });
    expect(outcome).toEqual(NOTHING);
    expect(vectors).toBeGreaterThanOrEqual(60);
  });

  it('behind the sanitiser alone', async () => {
    const { vectors, ...outcome } = await replay({ sanitiser: true, guarded: false });
    expect(outcome).toEqual(NOTHING);
  });

  it('behind the policy of the document alone', async () => {
    const { vectors, ...outcome } = await replay({ sanitiser: false, guarded: true });
    expect(outcome).toEqual(NOTHING);
  });

  it('would be noticed: without both walls the same recording fetches a lot', async () => {
    const outcome = await replay({ sanitiser: false, guarded: false });
    expect(new Set(outcome.fetched).size).toBeGreaterThan(25);
    expect(new Set(outcome.sent).size).toBeGreaterThan(25);
    expect(outcome.sameOrigin).toContain('/api/same-origin-get');
  });
});
