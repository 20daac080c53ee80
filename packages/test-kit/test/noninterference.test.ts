import type { Mode } from '@shoji/schema';
import type { BrowserContext } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { checkout, comparable, difference, flush, seeded, untilRecorded } from '../src/index.ts';
import { setUpBench } from './support/browser.ts';
import { type Alphabet, FLOOR_FIELDS, floorForm } from './support/floor-form.ts';
import { type Values, WAYS, type Way } from './support/ways.ts';

const bench = setUpBench();
const random = seeded(42);
const ALPHABETS: Record<Alphabet, string> = { any: 'abcXYZ019 -_.žőß漢🙂@', digits: '0123456789', digit: '0123456789' };
/** Lengths that visits of a way differ in; every two visits of a way are a pair. */
const LENGTHS = [0, 1, 5, 16, 60] as const;

const floorValue = (alphabet: Alphabet, length: number): string => {
  const letters = [...ALPHABETS[alphabet]];
  const count = alphabet === 'digit' ? Math.min(1, length) : length;
  return Array.from({ length: count }, () => letters[Math.floor(random() * letters.length)]).join('');
};
const valuesOf = (length: number): Values =>
  new Map(FLOOR_FIELDS.map(({ id, alphabet }) => [id, floorValue(alphabet, length)]));

let context: BrowserContext;
// Tall, so that the browser never scrolls the page to what is being typed.
beforeAll(async () => {
  context = await bench.browser.newContext({ viewport: { width: 900, height: 3000 } });
});

async function visitWith(way: Way, mode: Mode, values: Values): Promise<string[]> {
  const visit = bench.intake.visit({
    settings: { mode },
    html: floorForm(way.before === 'attribute' ? values : undefined),
    first:
      way.before === 'property'
        ? `addEventListener('DOMContentLoaded',()=>{for(const [id,v] of ${JSON.stringify([...values])})document.getElementById(id).value=v})`
        : '',
  });
  const page = await context.newPage();
  await page.goto(visit.url);
  await untilRecorded(page);
  await way.act(page, values);
  await page.evaluate(() => {
    (document.getElementById('plain') as HTMLElement).focus();
    document.getElementById('end')?.append(' of it');
  });
  await flush(page);
  await checkout(page);
  await flush(page);
  await page.close();
  return comparable(visit.events(), visit.key);
}

let pairs = 0;
it.each(WAYS.map((way) => [way.name, way] as const))(
  'floor values %s: any two visits send the same',
  async (_, way) => {
    const visits = await Promise.all(LENGTHS.map((length, _n) => visitWith(way, 'forms', valuesOf(length))));
    const [first = []] = visits;
    expect(first.length).toBeGreaterThan(4);
    for (const [n, left] of visits.entries()) {
      for (const right of visits.slice(n + 1)) {
        pairs++;
        expect(difference(left, right)).toEqual([]);
      }
    }
  },
);

it('at least 200 pairs were compared', () => expect(pairs).toBeGreaterThanOrEqual(200));
