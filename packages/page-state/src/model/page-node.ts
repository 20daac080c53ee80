import { NODE } from '@shoji/schema';

/** What a serialised attribute can be: rrweb writes `true` for `checked`, and numbers for its own `rr_` ones. */
export type AttributeValue = string | number | boolean;

/** Children in order. An element has one for itself and, as a shadow host, one for its shadow root. */
export interface ChildList {
  readonly owner: PageNode;
  readonly isShadow: boolean;
  first: PageNode | null;
  last: PageNode | null;
}

export interface PageElement {
  /** As recorded; SVG keeps its capitals. */
  readonly tagName: string;
  /** The same in lower case. */
  readonly tag: string;
  readonly attributes: Map<string, AttributeValue>;
  readonly isSvg: boolean;
  readonly isCustom: boolean;
  readonly needsBlock: boolean;
  /** Rules of a style or an inlined link, as recorded. Null once its children say it, or when there are none. */
  cssText: string | null;
}

export interface PageNode {
  readonly id: number;
  readonly kind: number;
  /** Steps from the main document. */
  readonly depth: number;
  readonly element: PageElement | null;
  /** Text, CDATA, comment: what it says. */
  text: string;
  /** Text of a style that the replayer has to adapt (`:hover`), as it does with `_cssText`. */
  isStyleText: boolean;
  /** Scalars of a document (`compatMode`) or a doctype (`name`, `publicId`, `systemId`). */
  readonly extras: Readonly<Record<string, unknown>>;
  parent: PageNode | null;
  list: ChildList | null;
  previous: PageNode | null;
  next: PageNode | null;
  readonly children: ChildList;
  shadow: ChildList | null;
  /** The document that an iframe shows. */
  frame: PageNode | null;
}

export interface NodeSeed {
  readonly id: number;
  readonly kind: number;
  readonly depth: number;
  readonly element?: PageElement | null;
  readonly text?: string;
  readonly isStyleText?: boolean;
  readonly extras?: Readonly<Record<string, unknown>>;
}

export function createPageNode(seed: NodeSeed): PageNode {
  const node: Omit<PageNode, 'children'> & { children: ChildList | null } = {
    id: seed.id,
    kind: seed.kind,
    depth: seed.depth,
    element: seed.element ?? null,
    text: seed.text ?? '',
    isStyleText: seed.isStyleText ?? false,
    extras: seed.extras ?? {},
    parent: null,
    list: null,
    previous: null,
    next: null,
    children: null,
    shadow: null,
    frame: null,
  };
  node.children = createChildList(node as PageNode, false);
  return node as PageNode;
}

const createChildList = (owner: PageNode, isShadow: boolean): ChildList => ({
  owner,
  isShadow,
  first: null,
  last: null,
});

/** The shadow root's children; makes it a shadow host where it is none. */
export function shadowOf(host: PageNode): ChildList {
  host.shadow ??= createChildList(host, true);
  return host.shadow;
}

export const canHaveChildren = (node: PageNode): boolean => node.kind === NODE.element || node.kind === NODE.document;

/** A style, or a link that was inlined: it has a sheet of its own that CSSOM changes. */
export const hasSheet = ({ element }: PageNode): boolean =>
  element !== null && (element.tag === 'style' || (element.tag === 'link' && element.cssText !== null));

export const isIframe = ({ element }: PageNode): boolean => element?.tag === 'iframe';

/** The document that a node is in; a document is in itself. */
export function documentOf(node: PageNode): PageNode | null {
  let at: PageNode | null = node;
  while (at && at.kind !== NODE.document) at = at.parent;
  return at;
}

const VALUE_IS_ATTRIBUTE = /^(?:checkbox|radio|hidden|submit|button|reset|image)$/;

/** Whether the value of an input is its attribute: setting the one sets the other. */
export const isValueAttribute = ({ tag, attributes }: PageElement): boolean =>
  tag === 'input' && VALUE_IS_ATTRIBUTE.test(String(attributes.get('type') ?? '').toLowerCase());
