import type { Page } from '../page/page.ts';
import { isId, isRecord, listOf, own, type RawRecord, recordOf, stringOf } from '../raw.ts';

/**
 * Before a full snapshot. Of the same page it has the same fields, and what was of the floor stays so. Another page that
 * was loaded in the same tab counts its nodes from one again: there an id says nothing, so that it is believed only where
 * the field has the names of the one before.
 */
export function keepFloors(page: Page, data: RawRecord, isSamePage: boolean): void {
  if (!page.floors.size) return;
  const kept = new Set<number>();
  const waiting: unknown[] = [own(data, 'node')];
  for (let raw = waiting.pop(); raw !== undefined; raw = waiting.pop()) {
    if (!isRecord(raw)) continue;
    const id = own(raw, 'id');
    const floor = isId(id) ? page.floors.get(id) : undefined;
    if (isId(id) && floor !== undefined && isField(raw) && (isSamePage || hasNamesOf(raw, recordOf(floor))))
      kept.add(id);
    for (const child of listOf(own(raw, 'childNodes'))) waiting.push(child);
  }
  for (const id of page.floors.keys()) {
    // Its fixed attributes are read anew: a class may have changed between two loads.
    if (kept.has(id)) page.floors.set(id, null);
    else page.floors.delete(id);
  }
}

const isField = (raw: RawRecord): boolean => /^(?:input|textarea|select)$/i.test(stringOf(own(raw, 'tagName')));

function hasNamesOf(raw: RawRecord, floor: RawRecord): boolean {
  const attributes = recordOf(own(raw, 'attributes'));
  const names = ['id', 'name'].filter((name) => floor[name] !== undefined);
  return names.length > 0 && names.every((name) => own(attributes, name) === floor[name]);
}
