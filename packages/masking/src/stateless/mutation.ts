import { NODE } from '@shoji/schema';
import { maskChange } from '../event/element.ts';
import { maskNode, maskTextOf } from '../event/node.ts';
import { isFloorField } from '../floor.ts';
import { SAID } from '../levels.ts';
import { MASKED_ATTRIBUTE } from '../marks.ts';
import { makeFloor } from '../page/floors.ts';
import { addNode, learnAttribute, type Page } from '../page/page.ts';
import { createPageNode, type PageNode } from '../page/page-node.ts';
import { isId, listOf, own, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { emptyPage, type StatelessPolicy, standIn } from './stand-in.ts';

const recordsOf = (data: RawRecord, key: string): RawRecord[] => listOf(own(data, key)).map(recordOf);

/** The recorder's own words beside a change, to keep the event readable for a second pass. */
function toldOf(item: RawRecord): RawRecord {
  const { l, t } = item;
  return {
    ...(Number.isInteger(l) && { l }),
    ...(typeof t === 'string' && /^[a-z]{1,10}(?: [a-z-]{0,14})?$/.test(t) && { t }),
  };
}

/** The floor that a node shows by itself: type, `autocomplete`, names, marks. Labels were the recorder's to read. */
export function isPlainFloor(node: PageNode): boolean {
  const { field } = node;
  if (!field) return false;
  const { facts, type, wasPassword } = field;
  const names = ['name', 'id', 'placeholder', 'title', 'aria-label'].map((name) => facts[name] ?? '');
  const fixed = { autocomplete: facts['autocomplete'] ?? '', maxLength: facts['maxlength'] ?? '' };
  return isFloorField({ tag: node.tag, type, ...fixed, names, labels: [], wasPassword });
}

export function freezeFloors(page: Page): void {
  for (const field of page.fields) if (isPlainFloor(field)) makeFloor(page, field);
}

function maskAdd(policy: StatelessPolicy, item: RawRecord): RawRecord | null {
  const { parentId, nextId } = item;
  if (!isId(parentId)) return null;
  const page = emptyPage(policy);
  const raw = recordOf(own(item, 'node'));
  const parent = standIn(policy, parentId, item);
  // A text area's text is its value; nothing is ever added into a field that is not shown.
  const node = addNode(page, raw, parent);
  if (!node) return null;
  freezeFloors(page);
  return { parentId, nextId: isId(nextId) ? nextId : null, node: maskNode(page, node, raw), ...toldOf(item) };
}

function maskTextChange(policy: StatelessPolicy, item: RawRecord): RawRecord | null {
  const { id } = item;
  if (!isId(id)) return null;
  const page = emptyPage(policy);
  const fixed = { id, kind: NODE.text, tag: '', recordedTag: '', isSvg: false };
  const node = createPageNode(fixed, standIn(policy, id, item));
  return { id, value: maskTextOf(page, node, stringOf(own(item, 'value'))), ...toldOf(item) };
}

const KINDS = /^(?:floor|value|media|block)$/;

function maskAttributeChange(policy: StatelessPolicy, item: RawRecord): RawRecord | null {
  const { id } = item;
  if (!isId(id)) return null;
  const raw = recordOf(own(item, 'attributes'));
  const page = emptyPage(policy);
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
  return Object.keys(attributes).length ? { id, attributes, ...toldOf(item) } : null;
}

/** Taking these away tells nothing. */
const HIDDEN =
  /^(?:title|alt|placeholder|aria-label|aria-description|aria-placeholder|summary|abbr|label|src|poster|href|xlink:href|checked|selected|d|points)$/;

const kept = (items: (RawRecord | null)[]): RawRecord[] => items.filter((item) => item !== null);

/** A change of a page that is not known: each part is judged alone, by what the recorder wrote beside it. */
export function maskMutationAlone(policy: StatelessPolicy, data: RawRecord): RawRecord | null {
  const out = {
    source: 0,
    texts: kept(recordsOf(data, 'texts').map((item) => maskTextChange(policy, item))),
    attributes: kept(recordsOf(data, 'attributes').map((item) => maskAttributeChange(policy, item))),
    removes: recordsOf(data, 'removes')
      .filter((item) => isId(item['id']) && isId(item['parentId']))
      .map(({ parentId, id, isShadow }) => ({ parentId, id, ...(isShadow === true && { isShadow }) })),
    adds: kept(recordsOf(data, 'adds').map((item) => maskAdd(policy, item))),
  };
  if (!out.texts.length && !out.attributes.length && !out.removes.length && !out.adds.length) return null;
  return own(data, 'isAttachIframe') === true ? { ...out, isAttachIframe: true } : out;
}
