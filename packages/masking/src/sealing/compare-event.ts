import { EVENT, NODE, SOURCE, type WireEvent } from '@shoji/schema';
import { isElementName } from '../code-like.ts';
import { MASKED_ATTRIBUTE } from '../marks.ts';
import type { Page } from '../page/page.ts';
import type { PageNode } from '../page/page-node.ts';
import { listOf, own, type RawRecord, recordOf } from '../raw.ts';
import {
  compareAttributes,
  compareFields,
  compareNode,
  eventName,
  type Findings,
  type Place,
  pathOf,
} from '../stateless/findings.ts';

/** What an event is compared with: the page after it, and which ids the events so far have brought. */
export interface Known {
  readonly page: Page;
  readonly seen: ReadonlySet<number>;
  readonly found: Findings;
}

/** Where a node is on the page, from the inside out, by the tags under which it is recorded. */
function placeOf(node: PageNode | null | undefined): Place | null {
  let names: Place | null = null;
  const around: string[] = [];
  for (let at = node; at; at = at.parent) {
    if (at.kind === NODE.element) around.push(isElementName(at.recordedTag) ? at.recordedTag : '');
  }
  for (const name of around.reverse()) names = { name, around: names };
  return names;
}

/** A part of a mutation, as the kind of list that it is in tells it. */
interface Part {
  readonly list: 'adds' | 'texts' | 'attributes' | 'removes';
  /** Which node a part is about, and which node says where that is. */
  about(item: RawRecord): unknown;
  at(item: RawRecord): unknown;
  compare(raw: RawRecord, told: RawRecord, place: Place | null, found: Findings): void;
  readonly leftOut: string;
}

const PARTS: readonly Part[] = [
  {
    list: 'adds',
    about: (item) => recordOf(own(item, 'node'))['id'],
    at: (item) => item['parentId'],
    compare: (raw, told, place, found) => compareNode(recordOf(own(raw, 'node')), recordOf(told['node']), place, found),
    leftOut: '#left-out',
  },
  {
    list: 'texts',
    about: (item) => item['id'],
    at: (item) => item['id'],
    compare: (raw, told, place, found) => {
      if (raw['value'] !== told['value']) found.add('text', pathOf(place, '#text'));
    },
    leftOut: '#text',
  },
  {
    list: 'attributes',
    about: (item) => item['id'],
    at: (item) => item['id'],
    compare: (raw, told, place, found) =>
      compareAttributes(recordOf(own(raw, 'attributes')), recordOf(told['attributes']), place, found),
    leftOut: '@*',
  },
];

const KIND = { adds: 'node', texts: 'text', attributes: 'attribute', removes: 'node' } as const;

/** The parts of a mutation beside those that are left of them, each found again by its node. */
function compareMutation(raw: RawRecord, told: RawRecord, { page, seen, found }: Known): void {
  for (const part of PARTS) {
    const left = new Map<unknown, RawRecord>();
    for (const item of listOf(told[part.list]).map(recordOf)) left.set(part.about(item), item);
    for (const item of listOf(own(raw, part.list)).map(recordOf)) {
      const id = part.about(item);
      const at = part.at(item) as number;
      const same = left.get(id);
      left.delete(id);
      const place = placeOf(page.nodes.get(at));
      if (same) part.compare(item, same, place, found);
      // Of a node that no event has brought, a part of the recording is missing; there is nothing it can be put on.
      else if (seen.has(at)) found.add(KIND[part.list], pathOf(place, part.leftOut));
    }
    // What had to be taken back although nothing was said about it.
    for (const item of left.values()) {
      const place = placeOf(page.nodes.get(part.at(item) as number));
      const what = part.list === 'attributes' ? `@${MASKED_ATTRIBUTE}` : part.leftOut;
      found.add(KIND[part.list], pathOf(place, what));
    }
  }
}

/** An event beside what is left of it. Paths begin at the root of the page. */
export function compareEvent(event: WireEvent, masked: WireEvent | null, known: Known): void {
  const raw = recordOf(recordOf(event)['data']);
  const told = masked && recordOf(masked.data);
  const isIncremental = recordOf(event)['type'] === EVENT.incremental;
  const { page, seen, found } = known;
  if (isIncremental && own(raw, 'source') === SOURCE.mutation) {
    compareMutation(raw, told ?? {}, known);
    return;
  }
  const id = own(raw, 'id');
  const isAway = typeof id === 'number' && id > 0 && !seen.has(id);
  const place = isIncremental ? placeOf(page.nodes.get(id as number)) : null;
  if (told) compareFields(raw, told, place, found);
  else if (!isIncremental || !isAway) found.add('event', pathOf(place, eventName(event)));
}
