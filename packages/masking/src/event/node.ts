import { NODE } from '@shoji/schema';
import { maskCss } from '../css/css.ts';
import { maskFreeText } from '../free-text.ts';
import { VALUE_MARK } from '../marks.ts';
import type { Page } from '../page/page.ts';
import type { PageNode } from '../page/page-node.ts';
import { listOf, own, type RawRecord, recordOf, stringOf } from '../raw.ts';
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

/** A text as it is recorded, by the element it stands in. */
export function maskTextOf(page: Page, node: PageNode, text: string): string {
  const { parent } = node;
  if (!parent || parent.kind !== NODE.element || parent.isSealed || parent.tag === 'textarea') return '';
  if (parent.tag === 'style') return isWhole(text) ? maskCss(text) : '';
  if (parent.isFormContent) return showsForm(page, parent) ? maskFreeText(text) : text.trim() && VALUE_MARK;
  return parent.level === 'allow' ? maskFreeText(text) : maskText(text);
}

/** Remembers what was sent of a text, so that a change that tells nothing new is not sent. */
export function sendText(page: Page, node: PageNode, text: string): string {
  const masked = maskTextOf(page, node, text);
  node.sent = masked.length <= 200 ? masked : null;
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

function maskElement(page: Page, node: PageNode, raw: RawRecord, childNodes: RawRecord[]): RawRecord {
  return {
    type: NODE.element,
    tagName: node.isBoxed ? boxTag(node.recordedTag) : node.recordedTag,
    attributes: maskAttributes(page, node, recordOf(raw['attributes'])),
    childNodes,
    ...(node.isSvg && !node.isBoxed && { isSVG: true }),
    ...(raw['isShadowHost'] === true && !node.isSealed && { isShadowHost: true }),
    ...(raw['isCustom'] === true && node.recordedTag.includes('-') && { isCustom: true }),
  };
}

/**
 * A serialised node as it is recorded, a fresh object with the same id: rrweb's mirror keeps its own. The node must
 * have been added to the page, with its children.
 */
export function maskNode(page: Page, node: PageNode, raw: RawRecord): RawRecord {
  const { id, kind } = node;
  const scope = {
    ...(typeof raw['rootId'] === 'number' && Number.isInteger(raw['rootId']) && { rootId: raw['rootId'] }),
    ...(raw['isShadow'] === true && { isShadow: true }),
    id,
  };
  if (kind === NODE.text)
    return { type: kind, textContent: sendText(page, node, stringOf(raw['textContent'])), ...scope };
  if (kind === NODE.doctype) return { ...maskDoctype(raw, id), ...scope };
  if (kind !== NODE.element && kind !== NODE.document) return { type: kind, textContent: '', ...scope };
  const childNodes: RawRecord[] = [];
  if (!node.isSealed) {
    for (const item of listOf(own(raw, 'childNodes'))) {
      const child = recordOf(item);
      const known = page.nodes.get(child['id'] as number);
      if (known?.parent === node) childNodes.push(maskNode(page, known, child));
    }
  }
  if (kind === NODE.element) return { ...maskElement(page, node, raw, childNodes), ...scope };
  return { type: kind, childNodes, ...(raw['compatMode'] === 'BackCompat' && { compatMode: 'BackCompat' }), ...scope };
}
