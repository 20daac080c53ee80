import { launchOptions } from '@shoji/chromium';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createPageState } from '../src/index.ts';
import { randomProgram } from './support/random-program.ts';
import { recordApp } from './support/record-app.ts';
import { describeReplay, openReplayPage } from './support/replay.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** More with `SHOJI_PROGRAMS=200`; another place to begin with `SHOJI_PROGRAMS_FROM=1000`. */
const COUNT = Number(process.env['SHOJI_PROGRAMS'] ?? 5);
const FROM = Number(process.env['SHOJI_PROGRAMS_FROM'] ?? 1);
const SEEDS = Array.from({ length: COUNT }, (_, index) => FROM + index);

const HTML = `<!doctype html><html><head><meta charset="utf-8"></head><body><div id="keep"><p>one</p><p>two</p></div>
  <style>.s { color: red }</style><form><input name="r" type="radio"><input name="r" type="radio"></form>
  <iframe></iframe></body></html>`;

let browser: Browser;
let server: TestServer;
let replays: Page;

beforeAll(async () => {
  server = await startTestServer();
  browser = await chromium.launch(launchOptions());
  replays = await browser.newPage();
  await openReplayPage(replays, server.origin);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each(SEEDS)('program %i: keyframes show what the start shows, and a fresh snapshot in the end', async (seed) => {
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  const script = `(${randomProgram.toString()})(${seed})`;
  const { events, cuts, fresh } = await recordApp(page, server, { name: `p${seed}`, html: HTML, script, steps: 8 });
  await page.close();
  const real = { virtual: false, exact: true, scroll: false };
  for (const cut of [cuts[2], cuts[5], cuts[8]] as number[]) {
    const state = createPageState();
    for (const event of events.slice(0, cut)) state.apply(event);
    const fromStart = await describeReplay(replays, events.slice(0, cut), real);
    expect(await describeReplay(replays, state.keyframe(), real), `after ${cut} events`).toEqual(fromStart);
  }
  const state = createPageState();
  for (const event of events) state.apply(event);
  const loose = { virtual: false, exact: false, scroll: true };
  expect(await describeReplay(replays, state.keyframe(), loose)).toEqual(await describeReplay(replays, fresh, loose));
});
