import { launchOptions } from '@shoji/chromium';
import type { WireEvent } from '@shoji/schema';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createPageState } from '../src/index.ts';
import { CONTENT_APPS } from './apps/content.ts';
import { DEEP_APPS } from './apps/deep.ts';
import { FORM_APPS } from './apps/forms.ts';
import { type App, type AppRecording, recordApp } from './support/record-app.ts';
import { describeReplay, openReplayPage } from './support/replay.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
let server: TestServer;
let replays: Page;

beforeAll(async () => {
  server = await startTestServer();
  server.serve('linked.css', '.linked { color: red } .linked:hover { color: blue }');
  browser = await chromium.launch(launchOptions());
  replays = await browser.newPage();
  await openReplayPage(replays, server.origin);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const stateAfter = (events: readonly WireEvent[]) => {
  const state = createPageState();
  for (const event of events) state.apply(event);
  return state;
};

/** On the real page: rrweb's virtual DOM loses custom properties with capitals and changes of constructed sheets. */
const REAL = { virtual: false, exact: true, scroll: false };
/** Custom properties with capitals, when the keyframe needs a mutation. */
const LOST_BY_RRDOM = new Set(['styles']);
/** And it makes documents of iframes without quirks. */
const modeless = (lines: string[]): string[] => lines.map((line) => line.replace(/(?:CSS1|Back)Compat$/, ''));
const VIRTUAL = { ...REAL, virtual: true };

async function record(app: App): Promise<AppRecording> {
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  const recording = await recordApp(page, server, app);
  await page.close();
  return recording;
}

describe.each([...CONTENT_APPS, ...DEEP_APPS, ...FORM_APPS])('$name', (app) => {
  let recording: AppRecording;
  beforeAll(async () => {
    recording = await record(app);
  });

  test('a keyframe shows what the recording from its start shows, at every step', async () => {
    const { events, cuts } = recording;
    for (const [step, cut] of cuts.entries()) {
      const keyframe = stateAfter(events.slice(0, cut)).keyframe();
      const fromStart = await describeReplay(replays, events.slice(0, cut), REAL);
      expect(await describeReplay(replays, keyframe, REAL), `after step ${step}`).toEqual(fromStart);
      if (!LOST_BY_RRDOM.has(app.name))
        expect(modeless(await describeReplay(replays, keyframe, VIRTUAL)), `after step ${step}, virtual DOM`).toEqual(
          modeless(fromStart),
        );
      expect(fromStart.length).toBeGreaterThan(8);
    }
  });

  test('what comes after a keyframe leads to the same end', async () => {
    const { events, cuts } = recording;
    const end = await describeReplay(replays, events, REAL);
    for (const cut of cuts.filter((_, step) => step % 2 === 1)) {
      const keyframe = stateAfter(events.slice(0, cut)).keyframe();
      expect(await describeReplay(replays, [...keyframe, ...events.slice(cut)], REAL), `from ${cut}`).toEqual(end);
    }
  });

  test('scroll offsets and the window are those of the recording', async () => {
    const { events, cuts } = recording;
    const options = { virtual: true, exact: true, scroll: true };
    for (const cut of cuts.filter((_, step) => step % 3 === cuts.length % 3)) {
      const scrolled = (lines: string[]) =>
        lines
          .filter((line) => /^window|"scroll"/.test(line))
          .map((line) => line.replace(/^(\s*\d+).*("scroll".*)/, '$1 $2'));
      const fromStart = scrolled(await describeReplay(replays, events.slice(0, cut), options));
      const keyframe = stateAfter(events.slice(0, cut)).keyframe();
      expect(scrolled(await describeReplay(replays, keyframe, options))).toEqual(fromStart);
    }
  });

  test('the keyframe at the end shows what a fresh full snapshot shows', async () => {
    const { events, fresh } = recording;
    const options = { virtual: false, exact: false, scroll: true };
    const keyframe = stateAfter(events).keyframe();
    expect(await describeReplay(replays, keyframe, options)).toEqual(await describeReplay(replays, fresh, options));
  });
});
