import type { StyleValue } from '../style/style-changes.ts';
import { unlinkNode, withDescendants } from './link-node.ts';
import type { PageNode } from './page-node.ts';
import type { Problems } from './problems.ts';
import type { ConstructedSheet, SheetChange } from './sheet-change.ts';

export interface InputState {
  readonly text: string;
  readonly isChecked: boolean;
  /** Of a select: the option that is chosen, null for none. */
  readonly option?: PageNode | null;
}
export interface Offset {
  readonly x: number;
  readonly y: number;
}
export interface MediaState {
  readonly isPlaying: boolean;
  /** Seconds, at `since`. */
  readonly currentTime: number;
  /** ms since 1970. */
  readonly since: number;
  readonly rate: number;
  readonly scalars: Readonly<Record<string, unknown>>;
}
export interface FontFaceChange {
  readonly family: string;
  readonly fontSource: string;
  readonly buffer: boolean;
  readonly descriptors: Readonly<Record<string, unknown>> | undefined;
}
export interface Pointer extends Offset {
  readonly id: number;
  /** `SOURCE.mouseMove` or `SOURCE.touchMove`. */
  readonly source: number;
}
export interface SelectedRange {
  readonly start: number;
  readonly startOffset: number;
  readonly end: number;
  readonly endOffset: number;
}

/**
 * The recorded page. What markup says is in the nodes; what it cannot say is in maps from nodes, in the order of the last
 * change, so that a keyframe visits only the nodes that have it.
 */
export interface Page {
  /** Time of the last event, ms since 1970. */
  time: number;
  href: string;
  width: number;
  height: number;
  root: PageNode | null;
  readonly nodes: Map<number, PageNode>;
  readonly inputs: Map<PageNode, InputState>;
  readonly scrolls: Map<PageNode, Offset>;
  readonly media: Map<PageNode, MediaState>;
  /** Style changes that could not be written into the style attribute exactly. */
  readonly styles: Map<PageNode, Map<string, StyleValue>>;
  /** Changes by CSSOM since the sheet's text was last parsed. */
  readonly sheets: Map<PageNode, SheetChange[]>;
  readonly constructed: Map<number, ConstructedSheet>;
  /** Documents and shadow hosts with the ids of the sheets that they adopted. */
  readonly adopted: Map<PageNode, readonly number[]>;
  /** Documents whose iframe has not come yet, by the iframe's id. */
  readonly waitingFrames: Map<number, unknown>;
  fonts: FontFaceChange[];
  pointer: Pointer | null;
  focused: number | null;
  selection: readonly SelectedRange[];
  readonly problems: Problems;
}

export const createPage = (): Page => ({
  time: 0,
  href: '',
  width: 0,
  height: 0,
  root: null,
  nodes: new Map(),
  inputs: new Map(),
  scrolls: new Map(),
  media: new Map(),
  styles: new Map(),
  sheets: new Map(),
  constructed: new Map(),
  adopted: new Map(),
  waitingFrames: new Map(),
  fonts: [],
  pointer: null,
  focused: null,
  selection: [],
  problems: { malformed: 0, unknownNode: 0, refused: 0 },
});

/** Before a full snapshot: everything on the page is forgotten. Address and window stay, they come with a meta event. */
export function clearPage(page: Page): void {
  page.root = null;
  page.nodes.clear();
  page.constructed.clear();
  page.waitingFrames.clear();
  for (const map of statesOf(page)) map.clear();
  page.fonts = [];
  page.pointer = null;
  page.focused = null;
  page.selection = [];
}

/** Takes a node out of the page with everything below it. */
export function removeNode(page: Page, node: PageNode): void {
  unlinkNode(node);
  for (const gone of withDescendants(node)) {
    if (page.nodes.get(gone.id) === gone) page.nodes.delete(gone.id);
    for (const map of statesOf(page)) map.delete(gone);
  }
}

const statesOf = (page: Page): Map<PageNode, unknown>[] => [
  page.inputs,
  page.scrolls,
  page.media,
  page.styles,
  page.sheets,
  page.adopted,
];
