import { NODE } from '@shoji/schema';
import { maskShell, maskTextIn, toldText } from '../event/node.ts';
import { isFloorField } from '../floor.ts';
import { makeFloor } from '../page/floors.ts';
import { makeNode, type Page } from '../page/page.ts';
import { canHaveChildren, type PageNode } from '../page/page-node.ts';
import { isId, listOf, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { same, sameList } from './same.ts';

/** The floor that a node shows by itself: type, `autocomplete`, names, marks. Labels were the recorder's to read. */
export function isPlainFloor(node: PageNode): boolean {
  const { field } = node;
  if (!field) return false;
  const { facts, type, wasPassword } = field;
  const names = ['name', 'id', 'placeholder', 'title', 'aria-label'].map((name) => facts[name] ?? '');
  const fixed = { autocomplete: facts['autocomplete'] ?? '', maxLength: facts['maxlength'] ?? '' };
  return isFloorField({ tag: node.tag, type, ...fixed, names, labels: [], wasPassword });
}

/**
 * A serialised node with its children as it may be stored, in one walk and without remembering the page: each node is
 * judged by itself and by what it is inside of. Null where it is no node; throws where an id occurs twice.
 */
export function maskTree(page: Page, raw: RawRecord, parent: PageNode | null, seen?: Set<number>): RawRecord | null {
  const { id } = raw;
  if (!isId(id)) return null;
  const before = listOf(raw['childNodes']);
  const ids = seen ?? (before.length ? new Set<number>() : undefined);
  if (ids?.has(id)) throw new Error('id twice');
  ids?.add(id);
  if (raw['type'] === NODE.text) {
    return same(raw, toldText(raw, id, maskTextIn(page, parent, stringOf(raw['textContent']))));
  }
  const node = makeNode(page, raw, parent);
  if (!node) return null;
  if (isPlainFloor(node)) makeFloor(page, node);
  const isEmpty = node.isSealed || !canHaveChildren(node);
  const children = isEmpty && before.length ? [] : sameList(before, (child) => maskTree(page, child, node, ids));
  const out = maskShell(page, node, raw, children);
  const attributes = recordOf(raw['attributes']);
  if (out['attributes'] && out['attributes'] !== attributes) {
    out['attributes'] = same(attributes, out['attributes'] as RawRecord);
  }
  return same(raw, out);
}
