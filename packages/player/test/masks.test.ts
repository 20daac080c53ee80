import { launchOptions } from '@shoji/chromium';
import { type Browser, chromium, type Frame, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleDocument, bundleHostPage } from './bundles.ts';
import { maskedRecording } from './masked.ts';
import { openPlayer, stateOf } from './open-player.ts';
import { startPlayerServer, type TestServer } from './test-servers.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let browser: Browser;
let server: TestServer;
let page: Page;
let player: Frame;

beforeAll(async () => {
  const [documentScript, hostScript] = await Promise.all([bundleDocument(), bundleHostPage()]);
  server = await startPlayerServer(documentScript, hostScript);
  browser = await chromium.launch(launchOptions());
  page = await browser.newPage();
  player = await openPlayer(page, server.origin, maskedRecording());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Computed values of an element of the replayed page. */
function styleOf(selector: string, property: string, pseudo?: string): Promise<string | undefined> {
  return player.evaluate(
    ({ selector, property, pseudo }) => {
      const replay = document.querySelector<HTMLIFrameElement>('.sheet[data-shown] iframe')?.contentDocument;
      const host = replay?.querySelector('x-card')?.shadowRoot;
      const element = replay?.querySelector(selector) ?? host?.querySelector(selector);
      return element ? getComputedStyle(element, pseudo).getPropertyValue(property) : undefined;
    },
    { selector, property, pseudo: pseudo ?? null },
  );
}

describe('masked text', () => {
  it('is drawn by a font of its own, half an em a character', async () => {
    await player.waitForFunction(() => {
      const replay = document.querySelector<HTMLIFrameElement>('.sheet[data-shown] iframe')?.contentDocument;
      return replay?.querySelector('#ruler')?.getBoundingClientRect().width === 100;
    });
  });
  it('leaves the words beside it in the font of the page', async () => {
    expect(await styleOf('h1', 'font-family')).toBe('"Shoji mask", Inter, Arial, sans-serif');
    expect(await styleOf('#part', 'font-family')).toBe('"Shoji mask", Georgia, serif');
  });
});

describe('fields', () => {
  it('that are never recorded are a box with a lock, and show nothing of what they hold', async () => {
    for (const field of ['#floor', '#choice']) {
      expect(await styleOf(field, 'background-image')).toContain('never recorded');
      expect(await styleOf(field, '-webkit-text-fill-color')).toBe('rgba(0, 0, 0, 0)');
    }
    expect(await styleOf('#floor', 'color', '::placeholder')).toBe('rgba(0, 0, 0, 0)');
  });
  it('that hold the mark show it as a slip', async () => {
    expect(await styleOf('#value', 'background-image')).toBe('none');
    expect(await styleOf('#value', 'font-family')).toContain('Shoji mask');
  });
});

describe('boxes', () => {
  it('that were blocked are a lattice, in shadow roots too', async () => {
    expect(await styleOf('#blocked', 'background-image')).toContain('blocked');
    expect(await styleOf('div[style]', 'background-image')).toContain('blocked');
  });
  it('of media are papers of the same size', async () => {
    expect(await styleOf('#film', 'background-image')).toContain('data:image/svg');
    expect(await styleOf('#film', 'width')).toBe('40px');
    expect(await styleOf('#picture', 'width')).toBe('260px');
    expect(await styleOf('#picture', 'height')).toBe('120px');
  });
});

it('draws all that without a problem', async () => {
  expect((await stateOf(page)).problems).toBe(0);
});
