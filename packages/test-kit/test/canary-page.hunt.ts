import { MODES, type Mode } from '@shoji/schema';
import { expect, it } from 'vitest';
import {
  buildCanaryPage,
  type Canaries,
  checkout,
  EXPECTED,
  flush,
  locate,
  STATIC_PLACES,
  STEPS,
  untilRecorded,
  type Visit,
} from '../src/index.ts';
import { KNOWN_LEAKS } from './known-leaks.ts';
import { playActions, playSteps } from './support/act.ts';
import { type Bench, setUpBench } from './support/browser.ts';

const bench = setUpBench();
// The same recorder with the masking pass taken out, to see that the canaries can be found.
const broken = setUpBench((code) => {
  const without = code.replace(/let (\w+)=\w+\.mask\((\w+)\);/, 'let $1=$2;');
  if (without === code) throw new Error('the masking pass was not found in the recorder');
  return without;
});

async function recordEverything({ intake, browser }: Bench, mode: Mode): Promise<{ visit: Visit; canaries: Canaries }> {
  const { html, canaries } = buildCanaryPage(STATIC_PLACES, 3 + MODES.indexOf(mode));
  const [query, hash] = [canaries.plant('page query', 'url'), canaries.plant('page hash', 'url')];
  const visit = intake.visit({ settings: { mode }, html, path: `shop/?u=${query}#${hash}` });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(visit.url);
  await untilRecorded(page);
  await playActions(page, canaries);
  const failed = await playSteps(page, STEPS, canaries);
  await checkout(page);
  await flush(page);
  await context.close();

  expect(failed).toEqual([]);
  return { visit, canaries };
}

it.each(MODES)('%s: nothing leaves from any known place that must not', async (mode) => {
  const { visit, canaries } = await recordEverything(bench, mode);
  expect(visit.events().length).toBeGreaterThan(100);
  const found = canaries.foundIn(visit.wire()).filter(({ kind }) => EXPECTED[kind][mode] === 'never');
  if (process.env['SHOJI_SHOW_LEAKS']) {
    for (const { place, kind, word, around } of found)
      console.log(`${mode} | ${kind} | ${place} | ${word} | ${locate(visit.events(), word).join(' ; ') || around}`);
  }
  const known = Object.entries(KNOWN_LEAKS).flatMap(([place, { modes }]) => (modes.includes(mode) ? [place] : []));
  expect(found.map(({ place }) => place).toSorted()).toEqual(known.toSorted());
});

it('without the masking pass the same pages give canaries of nearly every kind', async () => {
  const { visit, canaries } = await recordEverything(broken, 'strict');
  const found = canaries.foundIn(visit.wire());
  const kinds = new Set(found.map(({ kind }) => kind));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['text', 'form', 'floor', 'url', 'masked', 'unseen', 'name', 'media', 'personal']),
  );
  expect(found.length).toBeGreaterThan(300);
});
