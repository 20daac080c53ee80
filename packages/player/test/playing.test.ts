import { launchOptions } from '@shoji/chromium';
import { EVENT, SOURCE, type WireEvent } from '@shoji/schema';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleDocument, bundleHostPage } from './bundles.ts';
import { describePage, describeSettled, openPlayer, seekTo, stateOf } from './open-player.ts';
import { paced, recordVisit } from './recorded.ts';
import { startPlayerServer, type TestServer } from './test-servers.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let browser: Browser;
let server: TestServer;
let visit: WireEvent[];
let page: Page;

beforeAll(async () => {
  const [documentScript, hostScript] = await Promise.all([bundleDocument(), bundleHostPage()]);
  server = await startPlayerServer(documentScript, hostScript);
  browser = await chromium.launch(launchOptions());
  visit = await recordVisit(browser, server.origin);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

let complaints: string[];
beforeEach(async () => {
  page = await browser.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

/** What the pointer and the playing itself leave on the page is taken out. */
const withoutPointer = (lines: string[]): string[] =>
  lines.map((line) => line.replaceAll(/:hover|rrweb-paused/g, '').replace(/ class= *(?=[> ])/, ''));

async function playToEnd(): Promise<void> {
  await page.evaluate(() => {
    window.states.length = 0;
    window.player.play();
  });
  await page.waitForFunction(() => window.states.some((state) => state.status === 'playing'));
  await ended();
}

const ended = (): Promise<unknown> => page.waitForFunction(() => window.player.state.ended);

describe('a recording made by rrweb', () => {
  it('is shown from its first moment, in the size of the visitor and scaled to the frame', async () => {
    const frame = await openPlayer(page, server.origin, paced(visit, 20));
    const state = await stateOf(page);
    expect(state).toMatchObject({ status: 'ready', timeMs: 0, problems: 0, ended: false, error: null });
    expect(state.viewport).toEqual({ width: 1000, height: 700 });
    expect(state.scale).toBeCloseTo(500 / 700, 3);
    expect(state.durationMs).toBe((visit.length - 1) * 20);
    const text = (await describePage(frame)).join('\n');
    expect(text).toContain('"Paper and pens"');
    expect(text).toContain('"In the shadow"');
    expect(text).not.toContain('Item 1');
  });

  it('plays to its end and then has everything that happened', async () => {
    const frame = await openPlayer(page, server.origin, paced(visit, 5));
    await playToEnd();
    expect(await stateOf(page)).toMatchObject({ status: 'paused', problems: 0 });
    const text = (await describePage(frame)).join('\n');
    for (const part of ['"Item 8"', 'In the shadow 8', 'data-done=yes', '"Inner page"', 'font-weight: 700'])
      expect(text).toContain(part);
    expect(
      await page.frameLocator('iframe').frameLocator('.sheet[data-shown] iframe').locator('#name').inputValue(),
    ).toBe('Jana');
  });

  it('plays again from the start after its end', async () => {
    await openPlayer(page, server.origin, paced(visit, 5));
    const duration = (await stateOf(page)).durationMs;
    await seekTo(page, duration);
    expect((await stateOf(page)).ended).toBe(true);
    await page.evaluate(() => window.player.play());
    await page.waitForFunction(
      (end) => window.player.state.status === 'playing' && window.player.state.timeMs < end,
      duration,
    );
    await ended();
  });

  it('stands still when paused and goes on from there', async () => {
    await openPlayer(page, server.origin, paced(visit, 50));
    await page.evaluate(() => window.player.play());
    await page.waitForFunction(() => window.player.state.timeMs > 100);
    await page.evaluate(() => window.player.pause());
    await page.waitForFunction(() => window.player.state.status === 'paused');
    const { timeMs } = await stateOf(page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
    expect((await stateOf(page)).timeMs).toBe(timeMs);
    await page.evaluate(() => window.player.play());
    await page.waitForFunction((time) => window.player.state.timeMs > time, timeMs);
  });

  it('keeps to the speed, within 0.5 and 16', async () => {
    await openPlayer(page, server.origin, paced(visit, 500));
    const speeds = await page.evaluate(async () => {
      const seen: number[] = [];
      for (const speed of [0.5, 1, 100, 0.01, 16]) {
        window.player.setSpeed(speed);
        await new Promise<void>((resolve) => {
          const stop = window.player.subscribe(() => {
            stop();
            resolve();
          });
        });
        seen.push(window.player.state.speed);
      }
      return seen;
    });
    expect(speeds).toEqual([0.5, 1, 16, 0.5, 16]);
    const played = await page.evaluate(async () => {
      window.player.play();
      const began = performance.now();
      while (window.player.state.timeMs < 6_000) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - began;
    });
    expect(played).toBeGreaterThan(300);
    expect(played).toBeLessThan(1_500);
  });
});

describe('seeking', () => {
  it('shows the same page whatever was shown before', async () => {
    const recording = paced(visit, 100);
    const frame = await openPlayer(page, server.origin, recording);
    const { durationMs } = await stateOf(page);
    const times = [0.25, 0.6, 1].map((part) => Math.round(durationMs * part));
    const first = new Map<number, string[]>();
    for (const time of times) {
      await seekTo(page, time);
      first.set(time, await describePage(frame));
    }
    expect(new Set([...first.values()].map((lines) => lines.join('\n'))).size).toBe(times.length);
    await page.evaluate(() => {
      window.player.setSpeed(16);
      window.player.play();
    });
    await page.waitForFunction(() => !window.player.state.ended);
    await ended();
    await seekTo(page, 0);
    for (const time of [...times].reverse()) {
      await seekTo(page, time);
      expect(await describePage(frame)).toEqual(first.get(time));
    }
  });

  it('leaves the picture as playing there leaves it', async () => {
    const frame = await openPlayer(page, server.origin, paced(visit, 5));
    await playToEnd();
    const played = await describeSettled(frame);
    await seekTo(page, 0);
    await seekTo(page, (await stateOf(page)).durationMs);
    expect(withoutPointer(await describePage(frame))).toEqual(withoutPointer(played));
  });

  it('goes only to the last of many times asked for', async () => {
    await openPlayer(page, server.origin, paced(visit, 100));
    const shown = await page.evaluate(async () => {
      window.states.length = 0;
      for (let time = 100; time <= 2_000; time += 100) window.player.seek(time);
      while (window.player.state.timeMs !== 2_000) await new Promise((resolve) => requestAnimationFrame(resolve));
      return new Set(window.states.map((state) => state.timeMs)).size;
    });
    expect(shown).toBeLessThan(6);
  });

  it('leaves one picture behind', async () => {
    const frame = await openPlayer(page, server.origin, paced(visit, 20));
    for (const time of [100, 50, 300, 0]) await seekTo(page, time);
    expect(await frame.locator('.sheet').count()).toBe(1);
    expect(await frame.locator('iframe').count()).toBe(1);
  });
});

describe('skipping what nobody did', () => {
  const still = (): WireEvent[] => {
    const inputs = visit
      .map((event, index) => ({ event, index }))
      .filter(({ event }) => (event.data as { source?: number }).source === SOURCE.mouseInteraction);
    const cut = inputs[Math.floor(inputs.length / 2)]?.index ?? 0;
    return paced(visit, 5).map((event, index) =>
      index < cut ? event : { ...event, timestamp: event.timestamp + 60_000 },
    );
  };

  it('jumps over a minute, says so, and shows all that came after', async () => {
    const frame = await openPlayer(page, server.origin, still());
    const began = Date.now();
    await page.evaluate(() => {
      window.player.setSkipInactive(true);
      window.player.setSpeed(4);
      window.player.play();
    });
    await page.waitForFunction(() => window.player.state.skipping);
    await ended();
    expect(Date.now() - began).toBeLessThan(15_000);
    expect((await describePage(frame)).join('\n')).toContain('"Item 8"');
  });

  it('does not when it is off', async () => {
    await openPlayer(page, server.origin, still());
    await page.evaluate(() => {
      window.player.setSpeed(16);
      window.player.play();
    });
    await page.waitForFunction(() => window.player.state.timeMs > 4_000);
    expect(await page.evaluate(() => window.states.some((state) => state.skipping))).toBe(false);
  });
});

describe('what is broken', () => {
  it('is left out and counted; the rest is shown', async () => {
    const middle = Math.floor(visit.length / 2);
    const bad = [
      { type: EVENT.incremental, data: null },
      { type: EVENT.incremental, data: { source: SOURCE.mutation, adds: 'none' } },
      {
        type: EVENT.incremental,
        data: { source: SOURCE.mutation, adds: [{ parentId: 1, nextId: null, node: { type: 2 } }] },
      },
      { type: EVENT.incremental, data: { source: SOURCE.scroll, id: 'x', x: 1, y: Number.NaN } },
      { type: EVENT.meta, data: { width: '1', height: {} } },
      'event',
      null,
    ] as unknown as WireEvent[];
    const events = [...visit.slice(0, middle), ...bad, ...visit.slice(middle)];
    const timed = events.map((event, index) =>
      event && typeof event === 'object' ? { ...event, timestamp: 1_700_000_000_000 + index * 5 } : event,
    );
    const frame = await openPlayer(page, server.origin, timed);
    await playToEnd();
    const { problems } = await stateOf(page);
    expect(problems).toBeGreaterThanOrEqual(6);
    expect(problems).toBeLessThanOrEqual(bad.length);
    expect((await describePage(frame)).join('\n')).toContain('"Item 8"');
  });

  it('counts an event that breaks while it is shown once, however often it is shown', async () => {
    const middle = Math.floor(visit.length / 2);
    // A text can have no children: the page itself refuses.
    const snapshot = JSON.stringify(visit.find((event) => event.type === EVENT.fullSnapshot));
    const textId = Number(/"type":3,"textContent":"Paper and pens","id":(\d+)/.exec(snapshot)?.[1]);
    expect(textId).toBeGreaterThan(0);
    const impossible = {
      type: EVENT.incremental,
      timestamp: 0,
      data: {
        source: SOURCE.mutation,
        removes: [],
        texts: [],
        attributes: [],
        adds: [
          {
            parentId: textId,
            nextId: null,
            node: { type: 2, tagName: 'b', attributes: {}, childNodes: [], id: 99_999 },
          },
        ],
      },
    };
    const events = paced([...visit.slice(0, middle), impossible, ...visit.slice(middle)], 5);
    const frame = await openPlayer(page, server.origin, events);
    for (let round = 0; round < 2; round += 1) await playToEnd();
    await seekTo(page, 0);
    await seekTo(page, (await stateOf(page)).durationMs);
    expect((await stateOf(page)).problems).toBe(1);
    expect((await describePage(frame)).join('\n')).toContain('"Item 8"');
  });

  it('says so when there is no snapshot at all', async () => {
    await openPlayer(
      page,
      server.origin,
      visit.filter((event) => event.type !== EVENT.fullSnapshot),
    );
    expect(await stateOf(page)).toMatchObject({ status: 'error', error: 'nothing_to_show' });
    await page.evaluate((events) => window.player.load(events), visit);
    await page.waitForFunction(() => window.player.state.status === 'ready');
  });

  it('never changes the recording it was given', async () => {
    const frame = await openPlayer(page, server.origin, paced(visit, 5));
    await playToEnd();
    const once = await describeSettled(frame);
    await playToEnd();
    expect(withoutPointer(await describeSettled(frame))).toEqual(withoutPointer(once));
  });
});
