import { NODE } from '@shoji/schema';
import { linkNode } from '../model/link-node.ts';
import type { MediaState, Page } from '../model/page.ts';
import {
  type AttributeValue,
  canHaveChildren,
  createPageNode,
  type PageElement,
  type PageNode,
  shadowOf,
} from '../model/page-node.ts';
import { isId, isRecord, listOf, numberOf, own, pickScalars, type RawRecord, recordOf, stringOf } from './raw.ts';

/** rrweb's player and builder go down by recursion; deeper trees would break them. */
export const MAX_DEPTH = 1_000;

const DOCUMENT_EXTRAS = ['compatMode'];
const DOCTYPE_EXTRAS = ['name', 'publicId', 'systemId'];
const MEDIA_TAG = /^(?:audio|video)$/;

/**
 * Makes a node of a serialised one and puts its id on the page. With `withChildren`, everything below it too.
 * Null where it cannot be a node of this page; that is counted.
 */
export function readNode(page: Page, raw: unknown, depth: number, withChildren: boolean): PageNode | null {
  const root = readOne(page, raw, depth);
  if (!root || !withChildren) return root;
  const waiting: [unknown, PageNode][] = [];
  const wait = (node: PageNode, source: unknown): void => {
    if (!readsChildren(node)) return;
    const children = listOf(own(recordOf(source), 'childNodes'));
    for (let at = children.length - 1; at >= 0; at--) waiting.push([children[at], node]);
  };
  wait(root, raw);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [source, parent] = next;
    const node = readOne(page, source, parent.depth + 1);
    if (!node) continue;
    if (node.kind === NODE.document) {
      page.problems.refused++;
      page.nodes.delete(node.id);
      continue;
    }
    const isShadow = own(recordOf(source), 'isShadow') === true && parent.kind === NODE.element;
    linkNode(node, isShadow ? shadowOf(parent) : parent.children);
    wait(node, source);
  }
  return root;
}

function readOne(page: Page, raw: unknown, depth: number): PageNode | null {
  if (!isRecord(raw)) return refuse(page, 'malformed');
  const id = own(raw, 'id');
  const kind = own(raw, 'type');
  if (!isId(id) || typeof kind !== 'number' || !Number.isInteger(kind) || kind < NODE.document || kind > NODE.comment)
    return refuse(page, 'malformed');
  if (page.nodes.has(id) || depth > MAX_DEPTH) return refuse(page, 'refused');
  const element = kind === NODE.element ? readElement(raw) : null;
  if (kind === NODE.element && !element) return refuse(page, 'malformed');
  const node = createPageNode({
    id,
    kind,
    depth,
    element,
    text: stringOf(own(raw, 'textContent')),
    isStyleText: own(raw, 'isStyle') === true,
    extras:
      kind === NODE.document
        ? pickScalars(raw, DOCUMENT_EXTRAS)
        : kind === NODE.doctype
          ? pickScalars(raw, DOCTYPE_EXTRAS)
          : {},
  });
  page.nodes.set(id, node);
  if (element && own(raw, 'isShadowHost') === true) shadowOf(node);
  if (element && MEDIA_TAG.test(element.tag)) page.media.set(node, mediaOf(element, page.time));
  return node;
}

function refuse(page: Page, why: 'malformed' | 'refused'): null {
  page.problems[why]++;
  return null;
}

export function readElement(raw: RawRecord): PageElement | null {
  const tagName = stringOf(own(raw, 'tagName'));
  if (!tagName) return null;
  const tag = tagName.toLowerCase();
  const attributes = new Map<string, AttributeValue>();
  for (const [name, value] of Object.entries(recordOf(own(raw, 'attributes')))) {
    if (
      typeof value === 'string' ||
      typeof value === 'boolean' ||
      (typeof value === 'number' && Number.isFinite(value))
    )
      attributes.set(name, value);
  }
  const css = attributes.get('_cssText');
  attributes.delete('_cssText');
  return {
    tagName,
    tag,
    attributes,
    isSvg: own(raw, 'isSVG') === true,
    isCustom: own(raw, 'isCustom') === true,
    needsBlock: own(raw, 'needBlock') === true,
    cssText: typeof css === 'string' && css !== '' && (tag === 'style' || tag === 'link') ? css : null,
  };
}

/** The text of a textarea is in its `value`; the builder leaves recorded children out then. */
const readsChildren = (node: PageNode): boolean =>
  canHaveChildren(node) &&
  !(node.element?.tag === 'textarea' && typeof node.element.attributes.get('value') === 'string');

function mediaOf({ attributes }: PageElement, now: number): MediaState {
  const state = attributes.get('rr_mediaState');
  return {
    isPlaying: typeof state === 'string' ? state === 'played' : attributes.has('autoplay'),
    currentTime: numberOf(attributes.get('rr_mediaCurrentTime')),
    since: now,
    rate: numberOf(attributes.get('rr_mediaPlaybackRate'), 1),
    scalars: {},
  };
}
