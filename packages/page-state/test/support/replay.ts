import { EVENT, type WireEvent } from '@shoji/schema';
import type { Page } from 'playwright';
import { type DescribeOptions, describeDom } from './describe-dom.ts';

export interface ReplayOptions extends DescribeOptions {
  /** rrweb's virtual DOM while catching up. */
  readonly virtual: boolean;
}

interface Replaying {
  rrweb: { Replayer: new (events: unknown[], options: unknown) => Replayer };
  describeDom: typeof describeDom;
}
interface Replayer {
  readonly iframe: HTMLIFrameElement;
  pause(timeMs: number): void;
  destroy(): void;
  getMirror(): { getId(node: Node): number };
}

/** Opens the page in which recordings are replayed. */
export async function openReplayPage(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/replay`);
  await page.evaluate(`window.describeDom = ${describeDom.toString()}`);
}

const STEP_MS = 10;

/** What rrweb's replayer shows after all of the events, as lines; the first is the size of the window. */
export async function describeReplay(
  page: Page,
  events: readonly WireEvent[],
  options: ReplayOptions,
): Promise<string[]> {
  // Keyframes have one time for all their events; everything else gets an even pace, so that no event is left out.
  const paced: WireEvent[] = events.map((event, index) => ({ ...event, timestamp: 1_000_000 + index * STEP_MS }));
  const at = 1_000_000 + events.length * STEP_MS;
  paced.push({ type: EVENT.custom, timestamp: at, data: { tag: 'end', payload: {} } });
  return page.evaluate(
    async ({ paced, timeMs, options }) => {
      const { rrweb, describeDom } = window as unknown as Replaying;
      const replayer = new rrweb.Replayer(paced, {
        root: document.body,
        useVirtualDom: options.virtual,
        showWarning: false,
        mouseTail: false,
        speed: 1,
      });
      replayer.pause(timeMs);
      // Some of what the replayer does, it does in timers of no delay.
      await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
      const { iframe } = replayer;
      const inside = iframe.contentDocument as Document;
      const size = `window ${iframe.getAttribute('width')}x${iframe.getAttribute('height')}`;
      const scrolled = options.scroll ? ` at ${inside.defaultView?.scrollX},${inside.defaultView?.scrollY}` : '';
      const lines = describeDom(inside, replayer.getMirror(), options);
      replayer.destroy();
      document.body.replaceChildren();
      return [`${size}${scrolled}`, ...lines];
    },
    { paced, timeMs: events.length * STEP_MS, options },
  );
}
