import { launchOptions } from '@shoji/chromium';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { HANDSHAKE, PROTOCOL_VERSION } from '../src/protocol.ts';
import { bundleDocument, bundleHostPage } from './bundles.ts';
import { stateOf } from './open-player.ts';
import { startPlayerServer, type TestServer } from './test-servers.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let browser: Browser;
let server: TestServer;
let page: Page;

beforeAll(async () => {
  const [documentScript, hostScript] = await Promise.all([bundleDocument(), bundleHostPage()]);
  server = await startPlayerServer(documentScript, hostScript);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(`${server.origin}/host`);
});
afterEach(() => page.close());

const connected = (): Promise<unknown> => page.waitForFunction(() => window.states.length > 0);

describe('the connection', () => {
  it('is made whether the frame is still loading or has loaded long ago', async () => {
    await page.evaluate(() => window.openPlayer());
    await connected();
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/player';
      document.body.replaceChildren(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      await new Promise((resolve) => setTimeout(resolve, 50));
      window.connectTo(frame);
    });
    await connected();
  });

  it('is not made with a window that only claims to be the player', async () => {
    await page.evaluate(() => window.openPlayer('/silent', 400));
    await page.evaluate(
      ({ kind, v }) => {
        const liar = document.createElement('iframe');
        document.body.append(liar);
        const heard: unknown[] = [];
        (window as unknown as { heard: unknown[] }).heard = heard;
        liar.contentWindow?.addEventListener('message', (event) => heard.push(event.ports.length));
        const script = liar.contentDocument?.createElement('script');
        if (!script) return;
        script.textContent = `parent.postMessage({ kind: '${kind}', v: ${v}, instance: 1 }, '*')`;
        liar.contentDocument?.body.append(script);
      },
      { kind: HANDSHAKE.here, v: PROTOCOL_VERSION },
    );
    await page.waitForFunction(() => window.player.state.status === 'error');
    expect((await stateOf(page)).error).toBe('no_answer');
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
  });

  it('cannot be taken by another window than the one around the player', async () => {
    await page.evaluate(
      ({ kind, v }) => {
        const target = document.createElement('iframe');
        target.src = '/player';
        document.body.append(target);
        const thief = document.createElement('iframe');
        document.body.append(thief);
        const script = thief.contentDocument?.createElement('script');
        if (!script) return;
        script.textContent = `
          window.answers = [];
          setInterval(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = (event) => window.answers.push(event.data);
            parent.frames[0].postMessage({ kind: '${kind}', v: ${v} }, '*', [port2]);
            port1.postMessage({ do: 'play' });
          }, 10)`;
        thief.contentDocument?.body.append(script);
      },
      { kind: HANDSHAKE.connect, v: PROTOCOL_VERSION },
    );
    await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.readyState === 'complete');
    // The honest one connects although the other has been asking all the time, and is the only one to be answered.
    await page.evaluate(() => window.connectTo(document.querySelector('iframe') as HTMLIFrameElement));
    await connected();
    const answers = await page.evaluate(() => (window.frames[1] as unknown as { answers: unknown[] }).answers.length);
    expect(answers).toBe(0);
  });

  it('ends in an error when nobody answers, after the time that was given', async () => {
    const before = await page.evaluate(() => {
      window.openPlayer('/silent', 200);
      return window.player.state.status;
    });
    expect(before).toBe('loading');
    await page.waitForFunction(() => window.player.state.error === 'no_answer');
  });

  it('is lost when the frame is loaded anew, and says so', async () => {
    await page.evaluate(() => window.openPlayer());
    await connected();
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());
    await page.waitForFunction(() => window.player.state.error === 'document_gone');
  });

  it('is over after dispose: nothing is heard, nothing throws, no picture stays', async () => {
    await page.evaluate(() => {
      window.openPlayer();
      const at = 1_700_000_000_000;
      const node = {
        type: 0,
        id: 1,
        childNodes: [{ type: 2, id: 2, tagName: 'html', attributes: {}, childNodes: [] }],
      };
      window.player.load([
        { type: 4, timestamp: at, data: { href: '', width: 100, height: 100 } },
        { type: 2, timestamp: at + 10, data: { node, initialOffset: { top: 0, left: 0 } } },
      ]);
    });
    await page.waitForFunction(() => window.player.state.status === 'ready');
    const frame = page.frame({ url: `${server.origin}/player` });
    expect(await frame?.locator('.sheet').count()).toBe(1);
    const before = await page.evaluate(() => {
      window.player.dispose();
      window.player.play();
      window.player.load([]);
      window.player.dispose();
      return window.states.length;
    });
    await frame?.waitForFunction(() => document.querySelectorAll('.sheet').length === 0);
    expect(await page.evaluate(() => window.states.length)).toBe(before);
  });
});
