import type { WireEvent } from '@shoji/schema';
import type { Page } from 'playwright';
import type { TestServer } from './test-server.ts';

/** A page that changes by steps. `act` is called in the page with the number of the step. */
export interface App {
  readonly name: string;
  readonly html: string;
  readonly act: (step: number) => void | Promise<void>;
  readonly steps: number;
  /** Things that a visitor does, from outside; after the step of that number. */
  readonly visitor?: Readonly<Record<number, (page: Page) => Promise<void>>>;
}

/** The same with an expression for the function, as source. */
export interface ScriptedApp extends Omit<App, 'act'> {
  readonly script: string;
}

export interface AppRecording {
  readonly events: WireEvent[];
  /** Numbers of events after which each step was done. */
  readonly cuts: number[];
  /** A full snapshot that was taken at the end, with the documents of the iframes that follow it. */
  readonly fresh: WireEvent[];
}

interface Recording {
  rrweb: { record: ((options: unknown) => void) & { takeFullSnapshot(isCheckout?: boolean): void } };
  events: WireEvent[];
  act: (step: number) => void | Promise<void>;
}

// Without `srcdoc`, which would make the replayed iframe load; the product takes it out as well.
const RECORDER = `
  window.events = [];
  const withoutSource = (key, value) => (key === 'srcdoc' ? undefined : value);
  addEventListener('load', () => rrweb.record({
    emit: (event) => window.events.push(JSON.parse(JSON.stringify(event, withoutSource))),
    collectFonts: true,
    inlineStylesheet: true,
    sampling: { scroll: 0, media: 0 },
  }));
`;

const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );

/** Records an app from its first moment to its last step. */
export async function recordApp(page: Page, server: TestServer, app: App | ScriptedApp): Promise<AppRecording> {
  const script = `<script src="/rrweb.js"></script><script>${RECORDER}</script>`;
  await page.goto(server.serve(app.name, app.html.replace('</head>', `${script}</head>`)));
  await page.evaluate(`window.act = ${'script' in app ? app.script : asExpression(app.act)}`);
  await page.waitForFunction(() => (window as unknown as Recording).events.some((event) => event.type === 2));
  await settle(page);
  const count = (): Promise<number> => page.evaluate(() => (window as unknown as Recording).events.length);
  const cuts = [await count()];
  for (let step = 0; step < app.steps; step++) {
    await page.evaluate((number) => (window as unknown as Recording).act(number), step);
    await app.visitor?.[step]?.(page);
    await settle(page);
    cuts.push(await count());
  }
  await page.evaluate(() => (window as unknown as Recording).rrweb.record.takeFullSnapshot());
  await settle(page);
  const all = await page.evaluate(() => (window as unknown as Recording).events);
  const end = cuts.at(-1) as number;
  const before = (cut: number): number => all.slice(0, cut).filter(isEmptyDocument).length;
  return {
    events: all.slice(0, end).filter((event) => !isEmptyDocument(event)),
    cuts: cuts.map((cut) => cut - before(cut)),
    fresh: all.slice(end).filter((event) => !isEmptyDocument(event)),
  };
}

/**
 * A document of an iframe that is still being parsed. rrweb's recorder sends it again when it is there, and rrweb's
 * replayer takes the second for the same as the first and leaves the iframe empty. Page state has the second.
 */
function isEmptyDocument({ data }: WireEvent): boolean {
  const { adds } = data as { adds?: { node?: { type: number; childNodes?: unknown[] } }[] };
  return adds?.length === 1 && adds[0]?.node?.type === 0 && adds[0].node.childNodes?.length === 0;
}

/** Methods of an object say `act(step) {` or `async act(step) {`, which is no expression. */
const asExpression = (act: App['act']): string => act.toString().replace(/^(async )?act\(/, '$1function (');
