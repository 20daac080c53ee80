import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { checkout, comparable, difference, flush, settle, untilRecorded, type Visit } from '../src/index.ts';
import { setUpBench } from './support/browser.ts';

const bench = setUpBench();

const PLACES: readonly (readonly [name: string, html: string, frame: boolean])[] = [
  ['an input', '<input class="t">', false],
  ['a number', '<input class="t" type="number">', false],
  ['a textarea', '<textarea class="t"></textarea>', false],
  ['an edited text', '<div class="t" contenteditable="true"><p>-</p></div>', false],
  ['a shadow root', '<div><template shadowrootmode="open"><input class="t"></template></div>', false],
  ['a frame', '<iframe srcdoc="<div class=t contenteditable=true>-</div>"></iframe>', true],
  [
    'a field that a script mirrors',
    '<input class="t" oninput="this.setAttribute(\'value\',this.value);this.value+=\'\';this.nextElementSibling.value=this.value"><output>-</output>',
    false,
  ],
];

/** Types into the place, with a full snapshot half way; answers with what was sent until then and in the end. */
async function typeInto(html: string, inFrame: boolean, text: string): Promise<{ visit: Visit; during: string }> {
  const visit = bench.intake.visit({
    settings: { mode: 'forms' },
    html: `<!doctype html><html><body>${html}<button>b</button><!--recorder--></body></html>`,
  });
  const context = await bench.browser.newContext();
  const page: Page = await context.newPage();
  await page.goto(visit.url);
  await untilRecorded(page);
  const place = inFrame ? page.frameLocator('iframe').locator('.t') : page.locator('.t');
  await place.focus();
  await place.pressSequentially(text.slice(0, -1));
  await settle(page);
  await flush(page);
  await checkout(page);
  await place.pressSequentially(text.slice(-1));
  await flush(page);
  const during = visit.wire();
  await page.locator('button').focus();
  await flush(page);
  await context.close();
  return { visit, during };
}

it.each(PLACES)('forms: %s is told when the visitor leaves it', async (name, html, inFrame) => {
  const text = name === 'a number' ? '4242' : 'zuvokira bemo';
  const { visit, during } = await typeInto(html, inFrame, text);
  expect(during).not.toContain(text.slice(0, 3));
  expect(visit.wire()).toContain(text);
});

it.each(PLACES)('forms: an e-mail address in %s never leaves, not half typed either', async (name, html, inFrame) => {
  if (name === 'a number') return;
  const { visit } = await typeInto(html, inFrame, 'zuvokira@bemo.example');
  expect(visit.wire()).not.toContain('zuv');
});

it.each(PLACES)('forms: how often a key was pressed in %s cannot be counted', async (name, html, inFrame) => {
  const texts = name === 'a number' ? ['73', '7391'] : ['zv', 'zvokirabemozvoki'];
  const sent: string[][] = [];
  for (const text of texts) {
    // What a page shows elsewhere in reaction, it shows with every key.
    const { visit } = await typeInto(html.replace('<output>-</output>', '<input>'), inFrame, text);
    sent.push(comparable(visit.events(), visit.key).map((line) => line.replaceAll(text, '*')));
  }
  const [left = [], right = []] = sent;
  expect(left.length).toBeGreaterThan(3);
  expect(difference(left, right)).toEqual([]);
});
