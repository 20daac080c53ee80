import { MODES } from '@shoji/schema';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import {
  flush,
  isElement,
  LIVE_LINES,
  linesOf,
  recordedTree,
  type TreeNode,
  untilRecorded,
  withDescendants,
} from '../src/index.ts';
import { setUpBench } from './support/browser.ts';
import { ODD_PAGES } from './support/odd-pages.ts';

const bench = setUpBench();
const document = (body: string, said: string): string =>
  `<!doctype html><html ${said}><head><title>A page</title></head><body>${body}<!--recorder--></body></html>`;

async function record(html: string, mode: (typeof MODES)[number], look: (page: Page) => Promise<string[]>) {
  const visit = bench.intake.visit({ settings: { mode }, html });
  const page = await bench.browser.newPage();
  await page.goto(visit.url);
  await untilRecorded(page);
  await flush(page);
  const live = await look(page);
  await page.close();
  const { root } = recordedTree(visit.events());
  if (!root) throw new Error('nothing was recorded');
  return { live, root };
}
const lines = (page: Page): Promise<string[]> => page.evaluate(LIVE_LINES);

it.each(Object.entries(ODD_PAGES))('%s: with everything allowed, what is recorded is the page', async (_, body) => {
  const { live, root } = await record(document(body, 'data-shoji="allow"'), 'forms', lines);
  expect(live.length).toBeGreaterThan(5);
  expect(linesOf(root)).toEqual(live);
  const all = [...withDescendants(root)].map(({ attributes, text }) => JSON.stringify([attributes, text]));
  expect(all.join('\n')).not.toContain('not this');
});

const elements = (root: TreeNode): number => [...withDescendants(root)].filter(isElement).length;
const words = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];

it.each(MODES)(
  '%s: at least nine of ten elements are recorded, and of ten words of the page where its text is shown',
  async (mode) => {
    const body = Object.values(ODD_PAGES).join('\n');
    const { live, root } = await record(document(body, ''), mode, lines);
    const tags = live.filter((line) => line.trim().startsWith('<'));
    expect(elements(root)).toBeGreaterThan(0.9 * tags.length);
    const told = new Set(
      words(
        linesOf(root)
          .filter((line) => !line.trim().startsWith('<'))
          .join(' '),
      ),
    );
    const all = words(live.filter((line) => !line.trim().startsWith('<')).join(' '));
    const shown = all.filter((word) => told.has(word)).length / all.length;
    if (mode === 'strict') expect(shown).toBe(0);
    // The words of fields and options are form content.
    else expect(shown).toBeGreaterThan(0.9);
  },
);
