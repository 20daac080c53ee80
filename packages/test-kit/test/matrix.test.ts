import { EVENT, INTERACTION, MODES, type Mode, SOURCE, type WireEvent } from '@shoji/schema';
import { expect, it } from 'vitest';
import {
  ALL_SAID,
  checkout,
  createCanaries,
  EXPECTED_EVENTS,
  EXPECTED_OF_PAGE,
  expectedAtOnce,
  expectedOf,
  flush,
  judgeCell,
  makeCells,
  maySend,
  type Numbered,
  PAGE_PLACES,
  PAGE_SINKS,
  pageOf,
  recordedTree,
  SINKS,
  sectionId,
  sectionsOf,
  TELLS_NOTHING,
  TRIGGERS,
  type TreeNode,
  untilRecorded,
  type Visit,
  withDescendants,
} from '../src/index.ts';
import { setUpBench } from './support/browser.ts';
import { playCells } from './support/play-cells.ts';

const bench = setUpBench();
type Sections = ReadonlyMap<string, TreeNode>;

interface Played {
  visit: Visit;
  /** Without `navigation`, and that alone. */
  here: Numbered[];
  there: Numbered[];
  /** How many events of input and clicks came from each cell. */
  inputs: Map<string, number>;
  clicks: Map<string, number>;
  atOnce: Sections;
  checkedOut: Sections;
  next: Sections;
}

async function play(mode: Mode): Promise<Played> {
  const cells = [...makeCells(createCanaries(11 + MODES.indexOf(mode))).entries()];
  const here = cells.filter(([, { trigger }]) => trigger !== 'navigation');
  const there = cells.filter(([, { trigger }]) => trigger === 'navigation');
  const visit = bench.intake.visit({ settings: { mode }, html: pageOf(here), pages: { next: pageOf(there) } });
  const context = await bench.browser.newContext();
  const page = await context.newPage();
  let ends = 0;
  // The end is something that happens after everything else: the recording is whole once it is in it.
  const sections = async (): Promise<Sections> => {
    const id = `frame-end-${ends++}`;
    await page.evaluate((name) => document.body.append(Object.assign(document.createElement('hr'), { id: name })), id);
    await flush(page);
    const found = sectionsOf(recordedTree(visit.events()));
    expect([...found.keys()], 'the recording is not whole').toContain(id);
    return found;
  };
  await page.goto(visit.url);
  await untilRecorded(page);
  expect(await playCells(page, here)).toEqual([]);
  const atOnce = await sections();
  const inputs = eventsOf(atOnce, visit.events(), ({ source }) => source === SOURCE.input);
  const clicks = eventsOf(
    atOnce,
    visit.events(),
    ({ source, type }) => source === SOURCE.mouseInteraction && type === INTERACTION.click,
  );
  await checkout(page);
  const checkedOut = await sections();
  await page.evaluate(() => location.assign('next'));
  await page.waitForURL('**/next');
  await untilRecorded(page);
  const next = await sections();
  await context.close();
  return { visit, here, there, inputs, clicks, atOnce, checkedOut, next };
}

type EventData = { source?: number; type?: number; id?: number };

/** Counts events by the cell whose node they are about. */
function eventsOf(sections: Sections, events: readonly WireEvent[], isOne: (data: EventData) => boolean) {
  const home = new Map<unknown, string>();
  for (const [id, section] of sections) for (const node of withDescendants(section)) home.set(node.id, id);
  const counts = new Map<string, number>();
  for (const event of events) {
    const data = event.data as EventData;
    const cell = event.type === EVENT.incremental && isOne(data) ? home.get(data.id) : undefined;
    if (cell) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

it.each(MODES)('%s: every cell is shown, masked or left out as it is decided', async (mode) => {
  const { visit, here, there, inputs, clicks, atOnce, checkedOut, next } = await play(mode);
  const wrong = (sections: Sections, cells: readonly Numbered[], expected: typeof expectedOf): Record<string, string> =>
    Object.fromEntries(
      cells.flatMap((numbered) => {
        const [, cell] = numbered;
        if (TELLS_NOTHING[cell.trigger]) return [];
        const outcome = judgeCell(sections, numbered);
        const right = expected(cell, mode);
        return outcome === right ? [] : [[cell.name, `${outcome}, not ${right}`]];
      }),
    );
  expect(here.length + there.length).toBeGreaterThan((SINKS.length * ALL_SAID.length * TRIGGERS.length) / 2);
  expect(wrong(atOnce, here, expectedAtOnce), 'before the next full snapshot').toEqual({});
  expect(wrong(checkedOut, here, expectedOf), 'in the checkout snapshot').toEqual({});
  expect(wrong(next, there, expectedOf), 'after a navigation').toEqual({});
  const events = (sinks: RegExp, counts: Map<string, number>) =>
    here
      .filter(([, { trigger, sink }]) => trigger === 'input' && sinks.test(sink))
      .map(([n, { name, said }]) => ({ name, said, count: counts.get(sectionId(n)) ?? 0 }));
  const decided = { none: [0], one: [1], 'at rest': [1, 2] };
  for (const { name, said, count } of events(/^value of a field$/, inputs))
    expect(decided[EXPECTED_EVENTS.typing[said]], name).toContain(count);
  for (const { name, count } of events(/^(?:password|payment field)$/, inputs)) expect(count, name).toBe(0);
  for (const { name, said, count } of events(/^tick$/, clicks))
    expect(decided[EXPECTED_EVENTS.click[said]], name).toContain(count);
  const wire = visit.wire();
  const leaks = [...here, ...there].filter(([, cell]) => !maySend(cell, mode) && wire.includes(cell.live.word));
  expect(leaks.map(([, { name }]) => name)).toEqual([]);
});

it.each(MODES)('%s: what stands in no element is told as it is decided', async (mode) => {
  const canaries = createCanaries(31);
  const visit = bench.intake.visit({
    settings: { mode },
    html: '<!doctype html><title>a</title><p>a</p><!--recorder-->',
  });
  const page = await (await bench.browser.newContext()).newPage();
  await page.goto(visit.url);
  await untilRecorded(page);
  for (const sink of PAGE_SINKS) {
    const { run, shape } = PAGE_PLACES[sink];
    await page.evaluate(`(${run})(${JSON.stringify(canaries.plant(sink, 'allowed', shape))})`);
    await flush(page);
  }
  await checkout(page);
  await flush(page);
  await page.context().close();
  const wire = visit.wire();
  const told = canaries.all.map(({ place, word }) => [place, wire.includes(word) ? 'shown' : 'not told']);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(PAGE_SINKS.map((sink) => [sink, EXPECTED_OF_PAGE[sink][mode]])),
  );
});
