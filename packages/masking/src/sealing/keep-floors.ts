import type { Page } from '../page/page.ts';
import { isId, isRecord, listOf, own, type RawRecord, recordOf, stringOf } from '../raw.ts';

/**
 * Before a full snapshot. Of the same page it has the same fields, and what was of the floor stays so. Another page that
 * was loaded in the same tab counts its nodes from one again: there an id says nothing, so that it is believed only where
 * the field has the names of the one before.
 */
export function keepFloors(page: Page, data: RawRecord): void {
  if (!page.floors.size) return;
  const { elements, fields } = look(page, data);
  const isSamePage = elements.known * 4 > elements.all * 3;
  for (const [id, floor] of page.floors) {
    const field = fields.get(id);
    // Its fixed attributes are read anew: a class may have changed between two loads.
    if (field && (isSamePage || hasNamesOf(field, recordOf(floor)))) page.floors.set(id, null);
    else page.floors.delete(id);
  }
}

interface Look {
  /** How many elements the snapshot has, and of how many the page before had one of the same name in the same place. */
  readonly elements: { all: number; known: number };
  /** Fields whose ids were of the floor. */
  readonly fields: Map<number, RawRecord>;
}

function look(page: Page, data: RawRecord): Look {
  const found: Look = { elements: { all: 0, known: 0 }, fields: new Map() };
  const waiting: [unknown, unknown][] = [[own(data, 'node'), undefined]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [raw, parentId] = next;
    if (!isRecord(raw)) continue;
    const id = own(raw, 'id');
    const tag = stringOf(own(raw, 'tagName')).toLowerCase();
    const known = isId(id) ? page.nodes.get(id) : undefined;
    if (tag) found.elements.all++;
    if (tag && known?.tag === tag && known.parent?.id === parentId) found.elements.known++;
    if (isId(id) && page.floors.has(id) && /^(?:input|textarea|select)$/.test(tag)) found.fields.set(id, raw);
    if (!known?.isSealed) for (const child of listOf(own(raw, 'childNodes'))) waiting.push([child, id]);
  }
  return found;
}

function hasNamesOf(raw: RawRecord, floor: RawRecord): boolean {
  const attributes = recordOf(own(raw, 'attributes'));
  const names = ['id', 'name'].filter((name) => floor[name] !== undefined);
  return names.length > 0 && names.every((name) => own(attributes, name) === floor[name]);
}
