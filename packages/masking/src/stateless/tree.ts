import { NODE } from '@shoji/schema';
import { HAS_DIGIT, maskSheet, maskShell, textRuleOf, toldText } from '../event/node.ts';
import { isFloorField } from '../floor.ts';
import { maskFreeText } from '../free-text.ts';
import { makeFloor } from '../page/floors.ts';
import { makeNode, type Page } from '../page/page.ts';
import { canHaveChildren, type PageNode } from '../page/page-node.ts';
import { isId, isRecord, listOf, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { createKnownTexts } from './known-texts.ts';
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
  if (raw['type'] === NODE.text)
    return same(raw, toldText(raw, id, maskTextAlone(page, parent, stringOf(raw['textContent']))));
  const node = makeNode(page, raw, parent);
  if (!node) return null;
  if (isPlainFloor(node)) makeFloor(page, node);
  const isEmpty = node.isSealed || !canHaveChildren(node);
  const children = isEmpty && before.length ? [] : sameList(before, (child) => maskTree(page, child, node, ids));
  return same(raw, maskAround(page, node, raw, children));
}

const sheets = createKnownTexts(8_000_000);
const wholeSheets = createKnownTexts(8_000_000);
const texts = createKnownTexts(2_000_000);

/** A text alone, in an element that is known or one that stands in for it. */
export function maskTextAlone(page: Page, parent: PageNode | null, text: string): string {
  const rule = textRuleOf(page, parent);
  const known = rule === maskSheet ? wholeSheets : rule === maskFreeText ? texts : null;
  const masked = known?.has(text) ? text : rule(text);
  if (known && masked === text) known.add(text);
  page.hasDigits ||= HAS_DIGIT.test(masked);
  return masked;
}

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
