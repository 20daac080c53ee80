import type { Mode } from '@shoji/schema';
import type { Canaries } from '../canaries.ts';
import type { Kind } from '../kinds.ts';
import { ALL_SAID, type Outcome, type Said, SINKS, type Sink, TRIGGERS, type Trigger } from './dimensions.ts';
import { EXPECTED_OUTCOME, LATER, TELLS_NOTHING } from './expected.ts';
import { PLACES } from './places.ts';
import { type LiveCell, TRIGGER_RULES } from './triggers.ts';

export interface Cell {
  readonly name: string;
  readonly sink: Sink;
  readonly said: Said;
  readonly trigger: Trigger;
  readonly live: LiveCell;
}

/** Every sink, with everything that can be said about it, by every way that leads to it, each with a canary of its own. */
export const makeCells = (canaries: Canaries): Cell[] =>
  TRIGGERS.flatMap((trigger) =>
    SINKS.flatMap((sink) =>
      ALL_SAID.filter((said) => TRIGGER_RULES[trigger].applies(PLACES[sink], said)).map((said) =>
        makeCell(canaries, sink, said, trigger),
      ),
    ),
  );

const ANY_KIND: Kind = 'allowed';

function makeCell(canaries: Canaries, sink: Sink, said: Said, trigger: Trigger): Cell {
  const { shape, sign: _, ...place } = PLACES[sink];
  const name = `${sink}; ${said}; ${trigger}`;
  const word = canaries.plant(name, ANY_KIND, shape);
  const value = (place.around ?? '$').replace('$', word);
  return { name, sink, said, trigger, live: { ...place, word, said, value, html: place.html.replaceAll('$', word) } };
}

export const expectedOf = ({ sink, said }: Cell, mode: Mode): Outcome => EXPECTED_OUTCOME[sink][said][mode];

/** What is expected before the next full snapshot. */
export const expectedAtOnce = (cell: Cell, mode: Mode): Outcome =>
  LATER.find(
    ({ said, triggers, sinks }) =>
      said === cell.said && triggers.includes(cell.trigger) && (!sinks || sinks.includes(cell.sink)),
  )?.outcome ?? expectedOf(cell, mode);

/** Whether the canary of a cell may be in what is sent. */
export const maySend = (cell: Cell, mode: Mode): boolean =>
  !TELLS_NOTHING[cell.trigger] && expectedOf(cell, mode) === 'shown';

const levelOf = (said: Said): string => (said === 'nothing' ? '' : `data-shoji="${said}"`);
export type Numbered = readonly [number, Cell];

/** The section of a cell, or of the frame that the cell stands in. */
export const sectionId = (n: number): string => `cell-${n}`;
export const frameId = ({ trigger, said }: Cell): string => `frame-${TRIGGERS.indexOf(trigger)}-${said}`;

const sectionOf = ([n, { trigger, said, live }]: Numbered): string =>
  `<section id="${sectionId(n)}">${TRIGGER_RULES[trigger].start(live, levelOf(said))}</section>`;

function frameOf(id: string, cells: readonly Numbered[]): string {
  const inside = cells.map(sectionOf).join('').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<section id="${id}"><div ${levelOf(cells[0]?.[1].said ?? 'nothing')}><iframe srcdoc="${inside}"></iframe></div></section>`;
}

/** A page with these cells, each in a section whose id is its number. */
export function pageOf(cells: readonly Numbered[]): string {
  const isFramed = ([, { trigger }]: Numbered): boolean => TRIGGER_RULES[trigger].isFramed === true;
  const frames = Map.groupBy(cells.filter(isFramed), ([, cell]) => frameId(cell));
  const parts = [
    ...cells.filter((cell) => !isFramed(cell)).map(sectionOf),
    ...[...frames].map(([id, list]) => frameOf(id, list)),
  ];
  return `<!doctype html><html><head><meta charset="utf-8"><title>Cells</title></head><body>${parts.join('\n')}<!--recorder--></body></html>`;
}
