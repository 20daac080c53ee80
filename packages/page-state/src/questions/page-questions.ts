/**
 * Small questions about nodes of a page, by rrweb's ids. This package answers them from events; whoever has rrweb's mirror
 * can answer them from the live page. A node that is not there has no parent, no tag, no attributes and no text.
 */
export interface PageQuestions {
  /** Number of nodes, text and comments included. */
  readonly size: number;
  has(id: number): boolean;
  /** `NODE.element` and so on; null: no such node. */
  kindOf(id: number): number | null;
  /** The parent; for a child of a shadow root its host, for the document of an iframe the iframe. */
  parentOf(id: number): number | null;
  /** In order; of a shadow host first its own children, then those of its shadow root. Not the document of an iframe. */
  childrenOf(id: number): readonly number[];
  /** In lower case; empty for what is no element. */
  tagOf(id: number): string;
  attributeOf(id: number, name: string): string | null;
  attributeNamesOf(id: number): readonly string[];
  /** What a text or a comment says; empty for everything else. */
  textOf(id: number): string;
  /** The document that the node is in; a document is in itself. */
  documentOf(id: number): number | null;
  isInShadowRoot(id: number): boolean;
}
