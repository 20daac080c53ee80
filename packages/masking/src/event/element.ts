import { BOOLEANS, NUMBERS } from '../attribute-tables.ts';
import { maskAttribute } from '../attributes.ts';
import { maskCssValue } from '../css/css.ts';
import { keepsProperty } from '../css/declaration.ts';
import { type ElementContext, isButtonType } from '../element-context.ts';
import { maskFreeText } from '../free-text.ts';
import { wordFor } from '../levels.ts';
import { MASKED_ATTRIBUTE, VALUE_MARK } from '../marks.ts';
import type { Page } from '../page/page.ts';
import { type Attributes, FIELD_TAGS, type PageNode, saidAbout } from '../page/page-node.ts';
import { isNumber, listOf, type RawRecord, recordOf } from '../raw.ts';
import { contextOf, isMedia } from './context.ts';

/** Fields that a visitor writes into; the others are chosen, and what is chosen is not told at all. */
export const takesText = (node: PageNode): boolean =>
  node.tag === 'textarea' || (node.tag === 'input' && /^(?:text|search|email|url|tel)$/.test(node.field?.type ?? ''));

const FORM_STATE = new Set(['value', 'checked', 'selected', 'selectedindex', 'indeterminate']);
const HAS_VALUE = /^(?:input|textarea|select|option|progress|meter)$/;

function maskFormState(node: PageNode, name: string, value: unknown, context: ElementContext): unknown {
  if (name !== 'value') return context.showsForm && typeof value === 'boolean' ? value : null;
  const text = typeof value === 'string' || isNumber(value) ? String(value) : '';
  if (context.showsForm) return HAS_VALUE.test(node.tag) ? maskFreeText(text) : null;
  if (node.field && isButtonType(node.field.type)) return VALUE_MARK;
  if (!node.field || !takesText(node)) return null;
  node.field.filled = text !== '';
  return text && VALUE_MARK;
}

function maskValue(node: PageNode, name: string, value: unknown, context: ElementContext): unknown {
  const lower = name.toLowerCase();
  if (FORM_STATE.has(lower)) return maskFormState(node, lower, value, context);
  if (lower.startsWith('rr_scroll') && (context.isField || context.isFormContent)) return null;
  if (isNumber(value)) return NUMBERS.has(lower) ? value : null;
  if (typeof value === 'boolean') return BOOLEANS.has(lower) ? value : null;
  return typeof value === 'string' ? maskAttribute(name, value, context) : null;
}

/** The style of an element as rrweb tells a change of it: values by property, or false for one that went. */
export function maskStyleChange(change: RawRecord, context: ElementContext): RawRecord | null {
  const out: RawRecord = {};
  // The height of a text field that grows with its text would tell how long that is.
  const isQuiet = context.isField && !context.showsForm;
  for (const property of Object.keys(change)) {
    if (!keepsProperty(property)) continue;
    if (isQuiet && !/^(?:display|visibility|opacity)$/.test(property)) continue;
    const value = change[property];
    const [text, priority] = Array.isArray(value) ? value : [value];
    if (text === false) out[property] = false;
    if (typeof text !== 'string') continue;
    const masked = maskCssValue(property, text, { media: context.showsMedia });
    out[property] = Array.isArray(value) ? [masked, priority === 'important' ? priority : ''] : masked;
  }
  return Object.keys(out).length ? out : null;
}

/** Attributes of an element as it is recorded first; `raw` itself where they stay as they are. */
export function maskAttributes(page: Page, node: PageNode, raw: RawRecord): Attributes {
  if (node.isBoxed) return boxAttributes(node, raw);
  if (node.isFloor) return floorAttributes(page, node, raw);
  const context = contextOf(page, node);
  const word = wordFor(saidAbout(node)) ?? undefined;
  const mark = markOf(node, raw, context);
  node.isMarked = mark !== undefined;
  let out = node.isSealed ? {} : raw;
  for (const name of node.isSealed ? [] : Object.keys(raw)) {
    const now = raw[name];
    const value =
      name === 'data-shoji' ? word : name === MASKED_ATTRIBUTE ? mark : firstValue(node, name, now, context);
    if (value === now && out === raw) continue;
    if (out === raw) out = upTo(raw, name);
    if (value !== undefined) out[name] = value;
  }
  const put = (name: string, value: string): void => {
    if (out === raw) out = { ...raw };
    out[name] = value;
  };
  if (word && out['data-shoji'] !== word) put('data-shoji', word);
  if (node.isEditHost && !FIELD_TAGS.has(node.tag) && out['contenteditable'] === undefined)
    put('contenteditable', 'true');
  if (mark && out[MASKED_ATTRIBUTE] !== mark) put(MASKED_ATTRIBUTE, mark);
  return out;
}

/** What comes before `name`: most elements keep all they have, and need no copy that grows name by name. */
function upTo(raw: RawRecord, name: string): Attributes {
  const out: Attributes = {};
  for (const before of Object.keys(raw)) {
    if (before === name) break;
    out[before] = raw[before];
  }
  return out;
}

/** What stands for an object is no medium by its tag: the second line goes by the mark. */
function markOf(node: PageNode, raw: RawRecord, context: ElementContext): string | undefined {
  if (!context.showsMedia && (isMedia(node) || raw[MASKED_ATTRIBUTE] === 'media')) return 'media';
  return node.field && !context.showsForm ? 'value' : undefined;
}

/** Undefined: not recorded. A value of which nothing is left is not, unless there was nothing or it is a switch. */
function firstValue(node: PageNode, name: string, now: unknown, context: ElementContext): unknown {
  const value = maskValue(node, name, now, context) ?? undefined;
  return value === '' && now !== '' && !BOOLEANS.has(name.toLowerCase()) ? undefined : value;
}

const only = (page: Page, node: PageNode, raw: RawRecord, names: RegExp): Attributes => {
  const out: Attributes = {};
  for (const name of Object.keys(raw)) {
    if (!names.test(name)) continue;
    const value = maskValue(node, name, raw[name], contextOf(page, node));
    if (typeof value === 'string' && value) out[name] = value;
  }
  return out;
};

function floorAttributes(page: Page, node: PageNode, raw: RawRecord): Attributes {
  const now = { ...only(page, node, raw, /^(?:type|id|class|name)$/), [MASKED_ATTRIBUTE]: 'floor' };
  const frozen = page.floors.get(node.id) ?? page.questions?.freeze?.(node.id, now) ?? now;
  page.floors.set(node.id, frozen);
  return { ...frozen };
}

function boxAttributes(node: PageNode, raw: RawRecord): Attributes {
  const word = wordFor(saidAbout(node)) ?? 'block';
  const out: Attributes = {};
  const names = word === 'sensitive' ? /^rr_(?:width|height)$/ : /^(?:class|rr_width|rr_height)$/;
  for (const name of Object.keys(raw)) {
    const value = raw[name];
    const masked = names.test(name) && typeof value === 'string' ? maskAttribute(name, value, BOX) : null;
    if (masked) out[name] = masked;
  }
  return { ...out, 'data-shoji': word, [MASKED_ATTRIBUTE]: 'block' };
}

const BOX: ElementContext = {
  tag: 'div',
  type: '',
  isSvg: false,
  isField: false,
  isFormContent: false,
  isChoice: false,
  showsText: false,
  showsMedia: false,
  showsForm: false,
};

/** Changed attributes of an element, or null where there is nothing to tell. */
export function maskChange(page: Page, node: PageNode, raw: RawRecord): Attributes | null {
  if (node.kind !== 2 || node.isBoxed || node.isFloor || node.isSealed) return null;
  const context = contextOf(page, node);
  const out: Attributes = {};
  for (const name of Object.keys(raw)) {
    const value = raw[name];
    const before = node.field?.filled;
    const masked = changed(node, name, value, context);
    if (masked === undefined) continue;
    if (name.toLowerCase() === 'value' && !context.showsForm && before === node.field?.filled) continue;
    out[name] = masked;
  }
  if (node.isMarked && context.showsMedia && isMedia(node) && Object.keys(out).length) {
    out[MASKED_ATTRIBUTE] = null;
    node.isMarked = false;
  }
  if (Object.keys(raw).some((name) => node.said?.[name] !== undefined)) out['data-shoji'] = wordFor(saidAbout(node));
  return Object.keys(out).length ? out : null;
}

/** Undefined: nothing to tell. Null: it went. */
function changed(node: PageNode, name: string, value: unknown, context: ElementContext): unknown {
  const lower = name.toLowerCase();
  if (lower === 'style' && typeof value === 'object' && value !== null) {
    return maskStyleChange(recordOf(value), context) ?? undefined;
  }
  if (lower === 'style' && context.isField && !context.showsForm) return undefined;
  if (lower === 'value' && !context.showsForm) return maskFormState(node, 'value', value ?? '', context) ?? undefined;
  if (value === null) return isKnownName(lower, context) ? null : undefined;
  const masked = maskValue(node, name, value, context);
  return masked === null ? undefined : masked;
}

/** Whether the removal of an attribute may be told: of one whose presence may be. */
function isKnownName(name: string, context: ElementContext): boolean {
  if (FORM_STATE.has(name)) return context.showsForm;
  if (/^(?:class|style|id|name|src|href|xlink:href|poster)$/.test(name) || BOOLEANS.has(name) || NUMBERS.has(name))
    return true;
  return maskAttribute(name, '', context) !== null;
}

/** What takes away everything that an element had shown, for one that is stricter now. */
export const hideAttributes = (kind: string): Attributes => {
  const out: Attributes = { [MASKED_ATTRIBUTE]: kind };
  for (const name of HIDE) out[name] = null;
  if (kind === 'floor' || kind === 'value') out['value'] = '';
  return out;
};
const HIDE =
  'title alt placeholder aria-label aria-description aria-placeholder summary abbr label src poster href xlink:href checked selected d points'.split(
    ' ',
  );

export const positionsOf = (data: RawRecord): readonly RawRecord[] => listOf(data['positions']).map(recordOf);
