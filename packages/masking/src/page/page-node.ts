import { type Level, NODE } from '@shoji/schema';
import type { RawRecord } from '../raw.ts';

/** What masking remembers of a field to recognise it, as the page wrote it. */
export interface FieldState {
  type: string;
  readonly facts: Record<string, string>;
  wasPassword: boolean;
  /** Whether the last value that was told was not empty. */
  filled: boolean;
}

/** A node of the recorded page: what the rules need of it, and no more. */
export interface PageNode {
  readonly id: number;
  readonly kind: number;
  /** Lower case, as the page wrote it; empty for what is no element. */
  readonly tag: string;
  /** The name under which it is recorded. */
  readonly recordedTag: string;
  readonly isSvg: boolean;
  /** The turn of the page in which it came: see `Page.turn`. */
  turn: number;
  parent: PageNode | null;
  /** Its children and their neighbours, in the order of the document. */
  first: PageNode | null;
  last: PageNode | null;
  previous: PageNode | null;
  next: PageNode | null;
  /** What its attributes say about its level, by attribute. */
  said: Record<string, number> | null;
  ruled: number;
  level: Level;
  isIgnored: boolean;
  /** A contenteditable host or an element whose role makes it a text field; its inside is form content. */
  isEditHost: boolean;
  isFormContent: boolean;
  isChoice: boolean;
  /** An option or a list of them by its role, or a code editor by its class: its inside is form content. */
  isOption: boolean;
  /** Nothing inside is recorded; stays so until the next full snapshot. */
  isSealed: boolean;
  isBoxed: boolean;
  isFloor: boolean;
  /** A field of the floor was taken out from here; one that takes its place is the same field. */
  lostFloor: boolean;
  isMarked: boolean;
  field: FieldState | null;
  htmlId: string;
  labelFor: string;
  /** What its attributes call it; a custom element names the field inside it so. */
  caption: string;
  /** A text of at most 80 characters as it is, to recognise labels. */
  text: string;
  textLength: number;
  /** The text that was sent last, where it is short. */
  sent: string | null;
}

/** Elements that browsers make fields of. */
export const FIELD_TAGS: ReadonlySet<string> = new Set(['input', 'textarea', 'select']);

export type Attributes = RawRecord;

export const canHaveChildren = ({ kind }: PageNode): boolean => kind === NODE.element || kind === NODE.document;

/** Puts a child before another one of the same parent; null: at the end. */
export function placeBefore(parent: PageNode, child: PageNode, next: PageNode | null): void {
  const previous = next ? next.previous : parent.last;
  child.previous = previous;
  child.next = next;
  if (previous) previous.next = child;
  else parent.first = child;
  if (next) next.previous = child;
  else parent.last = child;
}

/** Takes a child out of the order. */
export function takeOut(parent: PageNode, child: PageNode): void {
  const { previous, next } = child;
  // One that was forgotten with its parent's children is out already.
  if (!previous && parent.first !== child) return;
  if (previous) previous.next = next;
  else parent.first = next;
  if (next) next.previous = previous;
  else parent.last = previous;
  child.previous = child.next = null;
}

export function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.first; child; child = child.next) children.push(child);
  return children;
}

export const createPageNode = (
  fixed: Pick<PageNode, 'id' | 'kind' | 'tag' | 'recordedTag' | 'isSvg'>,
  parent: PageNode | null,
): PageNode => ({
  id: fixed.id,
  kind: fixed.kind,
  tag: fixed.tag,
  recordedTag: fixed.recordedTag,
  isSvg: fixed.isSvg,
  turn: 0,
  parent,
  first: null,
  last: null,
  previous: null,
  next: null,
  said: null,
  ruled: 0,
  level: 'block',
  isIgnored: false,
  isEditHost: false,
  isFormContent: false,
  isChoice: false,
  isOption: false,
  isSealed: false,
  isBoxed: false,
  isFloor: false,
  lostFloor: false,
  isMarked: false,
  field: null,
  htmlId: '',
  labelFor: '',
  caption: '',
  text: '',
  textLength: 0,
  sent: null,
});

/** What is said about an element by its attributes and by rules, together. */
export function saidAbout(node: PageNode): number {
  let said = node.ruled;
  for (const name in node.said) said |= node.said[name] ?? 0;
  return said;
}
