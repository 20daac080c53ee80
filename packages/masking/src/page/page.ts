import { NODE } from '@shoji/schema';
import { inputType } from '../element-context.ts';
import { isLevelAttribute, saidByAttribute } from '../level-attributes.ts';
import { reduceLevel, SAID, saidBy } from '../levels.ts';
import { MASKED_ATTRIBUTE } from '../marks.ts';
import { baseLevel, type LiveQuestions, type MaskPolicy } from '../policy.ts';
import { isId, listOf, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { remember } from '../remember.ts';
import { tagRule } from '../tags.ts';
import {
  type Attributes,
  canHaveChildren,
  createPageNode,
  FIELD_TAGS,
  type PageNode,
  placeBefore,
  saidAbout,
  takeOut,
} from './page-node.ts';

const LABEL_TEXT = 80;
const FORM_CONTENT_TAGS = new Set('select datalist option optgroup output textarea selectedcontent'.split(' '));
const EDIT_ROLE = /^(?:textbox|searchbox|spinbutton|combobox)$/;
/** What scripts make out of a `select` is form content as that is. */
const OPTION_ROLE = /^(?:option|listbox)$/;
/** Editors that draw what is typed as ordinary text: CodeMirror, Monaco, Ace. */
const isEditorClass = remember((value) =>
  /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor)(?:\s|$)/.test(value),
);
const CHOICE_ROLE = /^(?:checkbox|radio|switch|option|menuitemcheckbox|menuitemradio|slider)$/;
const FACTS = /^(?:name|id|placeholder|title|aria-label|aria-labelledby|autocomplete|maxlength|size)$/;

/** The recorded page as masking sees it: nodes by id with what is said about them. Filled by events, without a DOM. */
export interface Page {
  readonly policy: MaskPolicy;
  readonly questions: LiveQuestions | undefined;
  readonly nodes: Map<number, PageNode>;
  /** Fields that are not of the floor. */
  readonly fields: Set<PageNode>;
  readonly labels: Set<PageNode>;
  /** Ids of all floor elements ever seen, with the attributes they are frozen at. Outlives snapshots. */
  readonly floors: Map<number, Attributes | null>;
  focused: PageNode | null;
  /** Counts what is told of changes, so that a node knows whether it came with the change that is being told. */
  turn: number;
  /** Whether a text told in this turn has a digit: else no number is split over texts. */
  hasDigits: boolean;
}

export const createPage = (policy: MaskPolicy, questions?: LiveQuestions): Page => ({
  policy,
  questions,
  nodes: new Map(),
  fields: new Set(),
  labels: new Set(),
  floors: new Map(),
  focused: null,
  turn: 0,
  hasDigits: false,
});

/** Before a full snapshot: everything is forgotten except which ids are of the floor. */
export function resetPage(page: Page): void {
  page.nodes.clear();
  page.fields.clear();
  page.labels.clear();
  page.focused = null;
  page.hasDigits = false;
}

/** Takes one attribute into account; null: it was removed. */
export function learnAttribute(page: Page, node: PageNode, name: string, value: string | null): void {
  if (isLevelAttribute(name)) {
    const said = value === null ? 0 : saidByAttribute(name, value, page.policy.allowByAttribute);
    if (said || node.said) node.said = { ...node.said, [name]: said };
  }
  if (name === 'id') node.htmlId = value ?? '';
  if (name === 'for') node.labelFor = value ?? '';
  if (name === 'label' || name === 'aria-label') node.caption = (value ?? '').slice(0, LABEL_TEXT);
  if (name === 'role') {
    node.isChoice = CHOICE_ROLE.test(value ?? '');
    node.isOption ||= OPTION_ROLE.test(value ?? '');
    node.isEditHost ||= node.tag !== 'input' && EDIT_ROLE.test(value ?? '');
  }
  if (name === 'class') node.isOption ||= isEditorClass(value ?? '');
  if (name === MASKED_ATTRIBUTE) node.isEditHost ||= /^(?:value|floor)$/.test(value ?? '') && !FIELD_TAGS.has(node.tag);
  if (name === 'contenteditable') node.isEditHost ||= value !== null && value.trim().toLowerCase() !== 'false';
  if (node.isEditHost && !node.field) makeField(page, node);
  learnFact(node, name, value);
}

function learnFact(node: PageNode, name: string, value: string | null): void {
  const field = node.field;
  if (!field) return;
  if (name === 'type' && node.tag === 'input') {
    field.type = inputType(value ?? '');
    field.wasPassword ||= field.type === 'password';
  } else if (name === 'data-rr-is-password' || (name === MASKED_ATTRIBUTE && value === 'floor'))
    field.wasPassword = true;
  // A name that told what a field is stays known after the page took it away.
  else if (FACTS.test(name) && value) field.facts[name] = `${field.facts[name] ?? ''} ${value}`.slice(-400);
}

function makeField(page: Page, node: PageNode): void {
  node.field = { type: node.tag === 'input' ? 'text' : '', facts: {}, wasPassword: false, filled: false };
  page.fields.add(node);
  if (node.htmlId) node.field.facts['id'] = node.htmlId;
}

export function askRules(page: Page, node: PageNode): void {
  if (!page.questions || node.kind !== NODE.element) return;
  node.ruled = 0;
  for (const word of page.questions.rulesFor(node.id)) node.ruled |= saidBy(word);
  const mayHold = !node.isEditHost && (node.tag === 'html' || node.tag.includes('-'));
  if (mayHold && page.questions.isFormContent?.(node.id)) {
    node.isEditHost = true;
    makeField(page, node);
  }
}

/** Works out a node's level and what it inherits, from its parent and from what is said about it. */
export function settle(page: Page, node: PageNode): void {
  const { parent } = node;
  const said = saidAbout(node);
  node.level = node.isBoxed ? 'block' : reduceLevel(parent ? parent.level : baseLevel(page.policy.mode), said);
  node.isIgnored = (parent?.isIgnored ?? false) || (said & SAID.ignore) !== 0;
  node.isFormContent =
    (parent?.isFormContent ?? false) || node.isEditHost || node.isOption || FORM_CONTENT_TAGS.has(node.tag);
  if (node.level === 'block') node.isBoxed = node.isSealed = true;
}

const htmlRule = remember((tagName) => tagRule(tagName, false));
const NO_TAG = { tag: '', empty: false };

/** A serialised node by itself, with what it says and inherits; null where it cannot be a node. */
export function makeNode(page: Page, raw: RawRecord, parent: PageNode | null): PageNode | null {
  const { id, type: kind } = raw;
  if (!isId(id) || typeof kind !== 'number' || !Number.isInteger(kind) || kind < 0 || kind > 5) return null;
  const isElement = kind === NODE.element;
  const isSvg = isElement && raw['isSVG'] === true;
  const tagName = isElement ? stringOf(raw['tagName']) : '';
  const rule = isElement ? (isSvg ? tagRule(tagName, true) : htmlRule(tagName)) : NO_TAG;
  const node = createPageNode({ id, kind, tag: tagName.toLowerCase(), recordedTag: rule.tag, isSvg }, parent);
  node.turn = page.turn;
  if (isElement) learnElement(page, node, raw, rule.empty);
  if (kind === NODE.text) learnText(node, stringOf(raw['textContent']));
  settle(page, node);
  return node;
}

/** Adds a serialised node with its children; null where it cannot be a node. Throws on an id that is already there. */
export function addNode(page: Page, raw: RawRecord, parent: PageNode | null): PageNode | null {
  if (page.nodes.has(raw['id'] as number)) throw new Error('id twice');
  const node = makeNode(page, raw, parent);
  if (!node) return null;
  page.nodes.set(node.id, node);
  if (parent) placeBefore(parent, node, null);
  if (node.isSealed || !canHaveChildren(node)) return node;
  for (const child of listOf(raw['childNodes'])) addNode(page, recordOf(child), node);
  return node;
}

function learnElement(page: Page, node: PageNode, raw: RawRecord, isEmpty: boolean): void {
  const attributes = recordOf(raw['attributes']);
  if (FIELD_TAGS.has(node.tag)) makeField(page, node);
  if (node.tag === 'label') page.labels.add(node);
  const wasField = node.field !== null;
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== null) learnAttribute(page, node, name.toLowerCase(), typeof value === 'string' ? value : '');
  }
  if (raw['needBlock'] === true) node.said = { ...node.said, needBlock: SAID.block };
  node.isSealed = isEmpty;
  askRules(page, node);
  // Where an attribute or the live page made it a field, the attributes before that name it as those after do.
  if (node.field && !wasField) {
    makeField(page, node);
    for (const name of Object.keys(attributes)) {
      if (name !== 'id') learnFact(node, name.toLowerCase(), stringOf(attributes[name]));
    }
  }
}

export function learnText(node: PageNode, text: string): void {
  node.textLength = text.length;
  node.text = text.length <= LABEL_TEXT ? text : '';
}

/** Forgets what is below a node. */
export function forgetChildren(page: Page, node: PageNode): void {
  let child = node.first;
  node.first = node.last = null;
  while (child) {
    const { next } = child;
    child.previous = child.next = null;
    forget(page, child);
    child = next;
  }
}

/** Forgets a node and what is below it; that it is of the floor is remembered. */
export function forgetNode(page: Page, node: PageNode): void {
  if (node.parent) takeOut(node.parent, node);
  forget(page, node);
}

function forget(page: Page, node: PageNode): void {
  page.nodes.delete(node.id);
  if (node.field) page.fields.delete(node);
  if (node.tag === 'label') page.labels.delete(node);
  if (page.focused === node) page.focused = null;
  forgetChildren(page, node);
}
