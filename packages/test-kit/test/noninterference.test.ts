import type { Mode } from '@shoji/schema';
import type { BrowserContext, Page } from 'playwright';
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

interface Form {
  html: string;
  first?: string;
  mode: Mode;
}

async function visitWith(way: Way, mode: Mode, values: Values): Promise<string[]> {
  const html = floorForm(way.before === 'attribute' ? values : undefined);
  const first =
    way.before === 'property'
      ? `addEventListener('DOMContentLoaded',()=>{for(const [id,v] of ${JSON.stringify([...values])})document.getElementById(id).value=v})`
      : '';
  return record({ html, first, mode }, (page) => way.act(page, values));
}

/** What a visit sends in which `act` is done in this form, and then something that the recorder has to tell. */
async function record({ mode, ...options }: Form, act: (page: Page) => Promise<void>): Promise<string[]> {
  const visit = bench.intake.visit({ settings: { mode }, ...options });
  const page = await context.newPage();
  await page.goto(visit.url);
  await untilRecorded(page);
  await act(page);
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

/** Ways after which visits differ today, each with the reason. One that differs no longer has to leave this list. */
const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {};

let pairs = 0;
it.each(WAYS.map((way) => [way.name, way] as const))(
  'floor values %s: any two visits send the same',
  async (_, way) => {
    const visits = await Promise.all(LENGTHS.map((length) => visitWith(way, 'forms', valuesOf(length))));
    const [first = []] = visits;
    expect(first.length).toBeGreaterThan(4);
    const differing = visits.flatMap((left, n) => visits.slice(n + 1).flatMap((right) => difference(left, right)));
    pairs += (visits.length * (visits.length - 1)) / 2;
    if (KNOWN_DIFFERENCES[way.name]) expect(differing).not.toEqual([]);
    else expect(differing).toEqual([]);
  },
);

it('at least 200 pairs were compared', () => expect(pairs).toBeGreaterThanOrEqual(200));

const ORDINARY = `<!doctype html><title>a</title><form onsubmit="return false"><p><label>Town <input id="town"></label></p><p><label>Words
  <textarea id="words"></textarea></label></p><div id="edit" contenteditable="true" style="height:2em;overflow:hidden">x</div>
  <p><input id="plain"></p></form><p id="end">End</p><!--recorder-->`;

it.each(['strict', 'balanced'] as const)(
  '%s: in an ordinary field neither length nor number of keystrokes can be read',
  async (mode) => {
    const typed = (text: string): Promise<string[]> =>
      record({ html: ORDINARY, mode }, async (page) => {
        for (const id of ['town', 'words', 'edit']) {
          await page.locator(`#${id}`).focus();
          await page.keyboard.type(text);
        }
      });
    const [short = [], ...others] = await Promise.all(['a', 'Hora', 'Kutná Hora nad Labem 28401'].map(typed));
    for (const other of others) expect(difference(short, other)).toEqual([]);
    expect(short.filter((event) => event.includes('"source":5'))).toHaveLength(2);
  },
);
