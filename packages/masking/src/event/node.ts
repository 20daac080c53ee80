import { NODE } from '@shoji/schema';
import { maskCss } from '../css/css.ts';
import { maskFreeText } from '../free-text.ts';
import { VALUE_MARK } from '../marks.ts';
import type { Page } from '../page/page.ts';
import type { PageNode } from '../page/page-node.ts';
import { isRecord, listOf, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { boxTag } from '../tags.ts';
import { maskText } from '../text.ts';
import { showsForm } from './context.ts';
import { maskAttributes } from './element.ts';

/** Whether a text of a style element is made of whole rules: of a part it cannot be told what is a string. */
function isWhole(css: string): boolean {
  const bare = css.replace(/\\[\s\S]|\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '');
  const count = (what: string): number => bare.split(what).length;
  return !css.trim() || (/\}\s*$/.test(bare) && !/["']/.test(bare) && count('{') === count('}'));
}

type TextRule = (text: string) => string;
const nothing: TextRule = () => '';
const mark: TextRule = (text) => text.trim() && VALUE_MARK;
/** For the texts of a style element. */
export const maskSheet: TextRule = (text) => (isWhole(text) ? maskCss(text) : '');

/** How a text is recorded, by the element it stands in. */
export function textRuleOf(page: Page, parent: PageNode | null): TextRule {
  if (parent?.kind !== NODE.element || parent.isSealed || parent.tag === 'textarea') return nothing;
  if (parent.tag === 'style') return maskSheet;
  if (parent.isFormContent) return showsForm(page, parent) ? maskFreeText : mark;
  return parent.level === 'allow' ? maskFreeText : maskText;
}

export const HAS_DIGIT = /\d/;

/** Remembers what was sent of a text, so that a change that tells nothing new is not sent. */
export function sendText(page: Page, node: PageNode, text: string): string {
  const masked = textRuleOf(page, node.parent)(text);
  node.sent = masked.length <= 200 ? masked : null;
  page.hasDigits ||= HAS_DIGIT.test(masked);
  return masked;
}

const DOCTYPE_PUBLIC = /^-\/\/W3C\/\/DTD [\w .]{1,30}\/\/EN$/;
const DOCTYPE_SYSTEM = /^http:\/\/www\.w3\.org\/[\w./-]{1,60}$/;
const when = (test: RegExp, value: unknown): string => (test.test(stringOf(value)) ? stringOf(value) : '');

function maskDoctype(raw: RawRecord, id: number): RawRecord {
  return {
    type: NODE.doctype,
    name: 'html',
    publicId: when(DOCTYPE_PUBLIC, raw['publicId']),
    systemId: when(DOCTYPE_SYSTEM, raw['systemId']),
    id,
  };
}

/** Which document and which tree a node is of. */
function place(out: RawRecord, raw: RawRecord): RawRecord {
  if (Number.isInteger(raw['rootId'])) out['rootId'] = raw['rootId'];
  if (raw['isShadow'] === true) out['isShadow'] = true;
  return out;
}

function maskElement(page: Page, node: PageNode, raw: RawRecord, childNodes: readonly RawRecord[]): RawRecord {
  const tagName = node.isBoxed ? boxTag(node.recordedTag) : node.recordedTag;
  const attributes = maskAttributes(page, node, recordOf(raw['attributes']));
  const out: RawRecord = { type: NODE.element, tagName, attributes, childNodes, id: node.id };
  if (node.isSvg && !node.isBoxed) out['isSVG'] = true;
  if (raw['isShadowHost'] === true && !node.isSealed) out['isShadowHost'] = true;
  if (raw['isCustom'] === true && node.recordedTag.includes('-')) out['isCustom'] = true;
  return out;
}

function maskChildren(page: Page, node: PageNode, raw: RawRecord): RawRecord[] {
  const childNodes: RawRecord[] = [];
  if (node.isSealed) return childNodes;
  for (const item of listOf(raw['childNodes'])) {
    const child = recordOf(item);
    const known = page.nodes.get(child['id'] as number);
    if (known?.parent === node) childNodes.push(maskNode(page, known, child));
  }
  return childNodes;
}

/**
 * A serialised node as it is recorded, a fresh object with the same id: rrweb's mirror keeps its own. The node must
 * have been added to the page, with its children.
 */
export function maskNode(page: Page, node: PageNode, raw: RawRecord): RawRecord {
  if (node.kind === NODE.text) {
    return toldText(raw, node.id, sendText(page, node, stringOf(raw['textContent'])));
  }
  const out = maskShell(page, node, raw, maskChildren(page, node, raw));
  if (isRecord(raw['attributes']) && out['attributes'] === raw['attributes'])
    out['attributes'] = { ...raw['attributes'] };
  return out;
}

export const toldText = (raw: RawRecord, id: number, textContent: string): RawRecord =>
  place({ type: NODE.text, textContent, id }, raw);

/** Any node but a text, around what was made of its children. Attributes that stay as they are are those of `raw`. */
export function maskShell(page: Page, node: PageNode, raw: RawRecord, childNodes: readonly RawRecord[]): RawRecord {
  const { id, kind } = node;
  // Objects are put together field by field: this runs for every node of the page.
  if (kind === NODE.element) return place(maskElement(page, node, raw, childNodes), raw);
  if (kind === NODE.doctype) return place(maskDoctype(raw, id), raw);
  if (kind !== NODE.document) return place({ type: kind, textContent: '', id }, raw);
  const out: RawRecord = { type: kind, childNodes, id };
  if (raw['compatMode'] === 'BackCompat') out['compatMode'] = 'BackCompat';
  return place(out, raw);
}
