import { NODE } from '@shoji/schema';
import { childrenOf } from '../model/link-node.ts';
import type { ChildList, PageNode } from '../model/page-node.ts';

/** A node as rrweb's recorder serialises it. */
export interface SerialisedNode {
  [key: string]: unknown;
  readonly id: number;
  readonly type: number;
  readonly childNodes?: SerialisedNode[];
}

/**
 * A document with everything in it, shadow roots included, iframes' documents not. `rootId` is what rrweb's replayer needs
 * on nodes of another document than the main one.
 */
export function serialiseDocument(root: PageNode, isMain: boolean): SerialisedNode {
  const rootId = isMain ? undefined : root.id;
  // Not on the document itself: the replayer would wait for a document that it has not seen.
  const top = serialiseOne(root, undefined);
  const waiting: [PageNode, SerialisedNode][] = [[root, top]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, serialised] = next;
    // rrweb's builder empties the list of a textarea with a value; a fresh list keeps that to this event.
    const add = (list: ChildList | null): void => {
      for (const child of childrenOf(list)) {
        const one = serialiseOne(child, rootId);
        serialised.childNodes?.push(one);
        if (one.childNodes) waiting.push([child, one]);
      }
    };
    add(node.children);
    add(node.shadow);
  }
  return top;
}

function serialiseOne(node: PageNode, rootId: number | undefined): SerialisedNode {
  const { id, kind, element } = node;
  const common = {
    type: kind,
    ...(element ? elementFields(node) : null),
    ...node.extras,
    id,
    ...(rootId !== undefined && { rootId }),
    ...(node.list?.isShadow && { isShadow: true }),
  };
  switch (kind) {
    case NODE.document: {
      // rrweb's builder looks at the first child of a document in quirks mode.
      const { compatMode: _, ...withoutMode } = common as Record<string, unknown>;
      return { ...(node.children.first ? common : (withoutMode as typeof common)), childNodes: [] };
    }
    case NODE.element:
      return { ...common, childNodes: [] };
    case NODE.doctype:
      return common;
    default:
      return { ...common, textContent: node.text, ...(node.isStyleText && { isStyle: true }) };
  }
}

function elementFields({ element, shadow }: PageNode): Record<string, unknown> | null {
  if (!element) return null;
  const attributes = Object.fromEntries(element.attributes);
  if (element.cssText !== null) attributes['_cssText'] = element.cssText;
  return {
    tagName: element.tagName,
    attributes,
    ...(element.isSvg && { isSVG: true }),
    ...(element.isCustom && { isCustom: true }),
    ...(element.needsBlock && { needBlock: true }),
    ...(shadow && { isShadowHost: true }),
  };
}
