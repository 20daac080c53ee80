import { NODE } from '@shoji/schema';
import { maskShell, maskTextIn, toldText } from '../event/node.ts';
import { isFloorField } from '../floor.ts';
import { makeFloor } from '../page/floors.ts';
import { makeNode, type Page } from '../page/page.ts';
import { canHaveChildren, type PageNode } from '../page/page-node.ts';
import { isId, isRecord, listOf, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { createKnownSheets } from './known-sheets.ts';
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
  if (raw['type'] === NODE.text) return same(raw, toldText(raw, id, maskTextAlone(page, parent, raw)));
  const node = makeNode(page, raw, parent);
  if (!node) return null;
  if (isPlainFloor(node)) makeFloor(page, node);
  const isEmpty = node.isSealed || !canHaveChildren(node);
  const children = isEmpty && before.length ? [] : sameList(before, (child) => maskTree(page, child, node, ids));
  return same(raw, maskAround(page, node, raw, children));
}

const texts = createKnownSheets();
function maskTextAlone(page: Page, parent: PageNode | null, raw: RawRecord): string {
  const text = stringOf(raw['textContent']);
  if (parent?.tag !== 'style') return maskTextIn(page, parent, text);
  if (!parent.isSealed && texts.has(text)) return text;
  const masked = maskTextIn(page, parent, text);
  if (masked === text) texts.add(text);
  return masked;
}

const sheets = createKnownSheets();
function maskAround(page: Page, node: PageNode, raw: RawRecord, children: readonly RawRecord[]): RawRecord {
  const attributes = recordOf(raw['attributes']);
  const css = attributes['_cssText'];
  const isSheet = css !== undefined && (node.tag === 'style' || node.tag === 'link') && !node.isSealed;
  if (isSheet && sheets.has(css)) {
    const out = maskShell(page, node, { ...raw, attributes: { ...attributes, _cssText: '' } }, children);
    return { ...out, attributes: same(attributes, { ...recordOf(out['attributes']), _cssText: css }) };
  }
  const out = maskShell(page, node, raw, children);
  const told = out['attributes'];
  if (isRecord(told) && told !== attributes) out['attributes'] = same(attributes, told);
  if (isSheet && recordOf(told)['_cssText'] === css) sheets.add(stringOf(css));
  return out;
}
