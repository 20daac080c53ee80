import { maskChange } from '../event/element.ts';
import { joinAdds } from '../join/join-adds.ts';
import { SAID } from '../levels.ts';
import { MASKED_ATTRIBUTE } from '../marks.ts';
import { learnAttribute, type Page } from '../page/page.ts';
import type { PageNode } from '../page/page-node.ts';
import { isId, listOf, own, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { same, sameList } from './same.ts';
import { createParents, emptyPage, type StatelessPolicy, standIn } from './stand-in.ts';
import { isPlainFloor, maskTextAlone, maskTree } from './tree.ts';

const TAG_TOLD = /^[a-z]{1,10}(?: [a-z-]{0,14})?$/;

/** Adds the recorder's own words beside a change, to keep the event readable for a second pass. */
export function withTold(out: RawRecord, item: RawRecord): RawRecord {
  const { l, t } = item;
  if (Number.isInteger(l)) out['l'] = l;
  if (typeof t === 'string' && TAG_TOLD.test(t)) out['t'] = t;
  return same(item, out);
}

function maskAdd(page: Page, parent: PageNode, item: RawRecord): RawRecord | null {
  const { parentId, nextId } = item;
  if (!isId(parentId)) return null;
  // A text area's text is its value; nothing is ever added into a field that is not shown.
  const node = maskTree(page, recordOf(own(item, 'node')), parent);
  return node && withTold({ parentId, nextId: isId(nextId) ? nextId : null, node }, item);
}

function maskTextChange(page: Page, parent: PageNode, item: RawRecord): RawRecord | null {
  const { id } = item;
  if (!isId(id)) return null;
  return withTold({ id, value: maskTextAlone(page, parent, stringOf(own(item, 'value'))) }, item);
}

const KINDS = /^(?:floor|value|media|block)$/;

function maskAttributeChange(policy: StatelessPolicy, page: Page, item: RawRecord): RawRecord | null {
  const { id } = item;
  if (!isId(id)) return null;
  const raw = recordOf(own(item, 'attributes'));
  const node = standIn(policy, id, item);
  const mark = own(raw, MASKED_ATTRIBUTE);
  const told: RawRecord = {};
  const rest: RawRecord = {};
  for (const name of Object.keys(raw)) {
    const value = raw[name];
    if (name === MASKED_ATTRIBUTE) {
      if (value === null || (typeof value === 'string' && KINDS.test(value))) told[name] = value;
    } else if (name === 'data-shoji') {
      if (value === null || (typeof value === 'string' && Object.hasOwn(SAID, value))) told[name] = value;
    } else if (value === null && HIDDEN.test(name)) told[name] = null;
    else if (name === 'value' && value === '') told[name] = '';
    else rest[name] = value;
  }
  if (node.field) {
    for (const name of Object.keys(rest)) learnAttribute(page, node, name.toLowerCase(), stringOf(rest[name]));
  }
  if (mark !== 'floor' && mark !== 'block' && !isPlainFloor(node)) {
    // Both a value that came and one that went are news to whoever does not know the one before.
    if (node.field) node.field.filled = own(rest, 'value') === '';
    Object.assign(told, maskChange(page, node, rest));
  }
  // In the order in which they came: a later pass, and a comparison, then see the same text.
  const attributes: RawRecord = {};
  for (const name of Object.keys(raw)) if (Object.hasOwn(told, name)) attributes[name] = told[name];
  return Object.keys(attributes).length ? withTold({ id, attributes: same(raw, attributes) }, item) : null;
}

/** Taking these away tells nothing. */
const HIDDEN =
  /^(?:title|alt|placeholder|aria-label|aria-description|aria-placeholder|summary|abbr|label|src|poster|href|xlink:href|checked|selected|d|points)$/;

function maskRemove(item: RawRecord): RawRecord | null {
  const { parentId, id, isShadow } = item;
  if (!isId(id) || !isId(parentId)) return null;
  return same(item, isShadow === true ? { parentId, id, isShadow } : { parentId, id });
}

/** A change of a page that is not known: each part is judged alone, by what the recorder wrote beside it. */
export function maskMutationAlone(policy: StatelessPolicy, data: RawRecord): RawRecord | null {
  const page = emptyPage(policy);
  const parentOf = createParents(policy);
  const list = (key: string, mask: (item: RawRecord) => RawRecord | null): readonly RawRecord[] =>
    sameList(listOf(own(data, key)), mask);
  const texts = list('texts', (item) => maskTextChange(page, parentOf(item), item));
  const attributes = list('attributes', (item) => maskAttributeChange(policy, page, item));
  const removes = list('removes', maskRemove);
  page.hasDigits = false;
  const masked = list('adds', (item) => maskAdd(page, parentOf(item), item));
  const adds = page.hasDigits ? joinAdds(masked) : masked;
  if (!texts.length && !attributes.length && !removes.length && !adds.length) return null;
  const out: RawRecord = { source: 0, texts, attributes, removes, adds };
  if (own(data, 'isAttachIframe') === true) out['isAttachIframe'] = true;
  return same(data, out);
}
