import { NODE } from '@shoji/schema';
import type { Page } from '../page/page.ts';
import { isId, isRecord, listOf, own, type RawRecord, recordOf } from '../raw.ts';

/** What reads the page goes down by recursion. */
const DEEPEST = 1_000;

/** Collects the ids of a serialised tree with their kinds; false where one comes twice or the tree is too deep. */
export function collectIds(tree: unknown, into: Map<number, unknown>): boolean {
  const waiting: [unknown, number][] = [[tree, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [raw, depth] = next;
    if (!isRecord(raw)) continue;
    const id = own(raw, 'id');
    if (depth > DEEPEST || (isId(id) && into.has(id))) return false;
    if (isId(id)) into.set(id, own(raw, 'type'));
    for (const child of listOf(own(raw, 'childNodes'))) waiting.push([child, depth + 1]);
  }
  return true;
}

/**
 * Whether a mutation can be applied as a whole, so that nothing is learnt from one that is then left out: no id twice, none
 * that is on the page and stays where it is or would be in itself, no attributes of what is no element.
 */
export function isSound(page: Page, data: RawRecord, into: Map<number, unknown>): boolean {
  const adds = listOf(own(data, 'adds')).map(recordOf);
  if (!adds.every((item) => collectIds(own(item, 'node'), into))) return false;
  const leaving = new Set<unknown>(listOf(own(data, 'removes')).map((item) => recordOf(item)['id']));
  const hasPlace = ({ parentId }: RawRecord): boolean =>
    isId(parentId) && (page.nodes.has(parentId) || into.has(parentId));
  const roots = new Set<unknown>(adds.filter(hasPlace).map((item) => recordOf(own(item, 'node'))['id']));
  const isIn = (id: number, some: ReadonlySet<unknown>): boolean => {
    for (let at = page.nodes.get(id) ?? null; at; at = at.parent) if (some.has(at.id)) return true;
    return false;
  };
  for (const id of into.keys()) if (page.nodes.has(id) && !isIn(id, leaving) && !isIn(id, roots)) return false;
  for (const item of adds) {
    const { parentId } = item;
    if (isId(parentId) && isIn(parentId, new Set([recordOf(own(item, 'node'))['id']]))) return false;
  }
  const isElement = (kind: unknown): boolean => kind === undefined || kind === NODE.element;
  return listOf(own(data, 'attributes')).every((item) => {
    const id = recordOf(item)['id'] as number;
    return isElement(into.get(id)) && isElement(page.nodes.get(id)?.kind);
  });
}
