import { expect, it } from 'vitest';
import { checkout, flush, locate, untilRecorded } from '../src/index.ts';
import { setUpBench } from './support/browser.ts';
import { domProgram, runProgram } from './support/dom-program.ts';

const bench = setUpBench();
const PROGRAMS = Number(process.env['SHOJI_FUZZ_PROGRAMS'] ?? 40);
const FIRST = Number(process.env['SHOJI_FUZZ_SEED'] ?? 1);

it(`${PROGRAMS} random programs: a word that has only stood where it is hidden never leaves`, async () => {
  const context = await bench.browser.newContext();
  const wrong: string[] = [];
  let shown = 0;
  let hiddenWords = 0;
  for (let seed = FIRST; seed < FIRST + PROGRAMS; seed++) {
    let count = 0;
    const plant = (): string => {
      let letters = '';
      for (let number = count++, n = 0; n < 4; n++, number = Math.floor(number / 20))
        letters += 'bcdfghjklmnprstvwxym'.charAt(number % 20);
      return `zq${letters}qz`;
    };
    const moves = domProgram(seed, 80, plant);
    const visit = bench.intake.visit({
      settings: { mode: 'balanced' },
      html: '<!doctype html><title>a</title><div id="root"></div><!--recorder-->',
    });
    const page = await context.newPage();
    await page.goto(visit.url);
    await untilRecorded(page);
    const { hidden, open } = await page.evaluate(runProgram, moves);
    await checkout(page);
    await flush(page);
    await page.close();
    const wire = visit.wire();
    shown += open.filter((word) => wire.includes(word)).length;
    hiddenWords += hidden.length;
    for (const word of hidden.filter((one) => wire.includes(one)))
      wrong.push(
        `seed ${seed}: ${JSON.stringify(moves.find((move) => 'word' in move && move.word === word))} at ${locate(visit.events(), word).join('; ')}`,
      );
  }
  expect(wrong).toEqual([]);
  // A recorder that shows nothing would pass the rest.
  expect(shown).toBeGreaterThan(PROGRAMS);
  expect(hiddenWords).toBeGreaterThan(PROGRAMS * 5);
});
