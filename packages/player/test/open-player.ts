import type { WireEvent } from '@shoji/schema';
import type { Frame, Page } from 'playwright';
import type { PlayerState } from '../src/index.ts';

/** Opens the host page with a player in it and loads a recording. */
export async function openPlayer(page: Page, origin: string, events: readonly WireEvent[]): Promise<Frame> {
  await page.goto(`${origin}/host`);
  await page.evaluate(() => window.openPlayer());
  await page.evaluate((recording) => window.player.load(recording), events as WireEvent[]);
  await page.waitForFunction(() => window.player.state.status !== 'loading');
  const frame = page.frame({ url: `${origin}/player` });
  if (!frame) throw new Error('The player frame is gone.');
  return frame;
}

export const stateOf = (page: Page): Promise<PlayerState> => page.evaluate(() => window.player.state);

/** Waits until the picture of a time is on screen. */
export async function seekTo(page: Page, timeMs: number): Promise<void> {
  await page.evaluate((time) => window.player.seek(time), timeMs);
  await page.waitForFunction(
    (time) => window.player.state.timeMs === time && window.player.state.status !== 'loading',
    timeMs,
  );
}

/**
 * The replayed page as lines: elements with attributes, texts, values, scroll offsets, rules of sheets, shadow roots
 * and frames. Places of the pointer and classes of the replay itself are part of it, as they are part of the picture.
 */
export function describePage(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const lines: string[] = [];
    const replay = document.querySelector<HTMLIFrameElement>('.sheet[data-shown] iframe')?.contentDocument;
    function rules(sheets: Iterable<CSSStyleSheet>, depth: string): void {
      for (const sheet of sheets)
        for (const rule of sheet.cssRules) lines.push(`${depth}rule ${rule.cssText.slice(0, 200)}`);
    }
    function walk(node: Node, depth: string): void {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.textContent?.trim()) lines.push(`${depth}"${node.textContent.trim()}"`);
        return;
      }
      const element = node as HTMLInputElement & HTMLIFrameElement;
      const attributes = Array.from(element.attributes ?? [], ({ name, value }) => `${name}=${value}`);
      const live = [element.value, element.checked, element.scrollTop].filter((value) => value !== undefined);
      lines.push(`${depth}<${element.nodeName} ${attributes.join(' ')}> ${live.join(' ')}`);
      if (element.shadowRoot) {
        lines.push(`${depth} #shadow`);
        rules(element.shadowRoot.adoptedStyleSheets, `${depth}  `);
        for (const child of element.shadowRoot.childNodes) walk(child, `${depth}  `);
      }
      if (element.nodeName === 'IFRAME' && element.contentDocument) walk(element.contentDocument, `${depth}  `);
      for (const child of element.childNodes) walk(child, `${depth} `);
    }
    if (replay) {
      walk(replay, '');
      rules(replay.styleSheets, '');
    }
    return lines;
  });
}

/** The same once nothing scrolls any more: while playing, pages scroll smoothly. */
export async function describeSettled(frame: Frame): Promise<string[]> {
  for (let before = ''; ; ) {
    const lines = await describePage(frame);
    const now = lines.join('\n');
    if (now === before) return lines;
    before = now;
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
  }
}
