import { NODE } from '@shoji/schema';
import { linkNode, unlinkNode } from '../model/link-node.ts';
import { type Page, removeNode } from '../model/page.ts';
import { canHaveChildren, isIframe, type PageNode, shadowOf } from '../model/page-node.ts';
import { selectOf, settleSelect } from '../model/select-options.ts';
import { isId, isRecord, listOf, own, type RawRecord } from '../read/raw.ts';
import { readNode } from '../read/read-node.ts';
import { moveNode } from './move-node.ts';
import { freeStyleTexts, takeOverStyleText } from './style-children.ts';

const MAX_WAITING_FRAMES = 1_000;

/** Applies the added nodes of a mutation. One whose parent or next sibling comes later in the same list waits for it. */
export function applyAdds(page: Page, adds: readonly unknown[]): void {
  const waiting = new Map<number, RawRecord[]>();
  let left = 0;
  for (const first of adds) {
    const queue: unknown[] = [first];
    for (let at = 0; at < queue.length; at++) {
      const add = queue[at];
      const id = isRecord(add) ? idOfNode(add) : undefined;
      if (!isRecord(add) || id === undefined) {
        page.problems.malformed++;
        continue;
      }
      const missing = missingFor(page, add);
      if (missing !== null) {
        const others = waiting.get(missing);
        if (others) others.push(add);
        else waiting.set(missing, [add]);
        left++;
        continue;
      }
      addOne(page, add);
      const freed = page.nodes.has(id) ? waiting.get(id) : undefined;
      if (!freed) continue;
      waiting.delete(id);
      left -= freed.length;
      queue.push(...freed);
    }
  }
  page.problems.unknownNode += left;
}

function idOfNode(add: RawRecord): number | undefined {
  const node = own(add, 'node');
  const id = isRecord(node) ? own(node, 'id') : undefined;
  return isId(id) ? id : undefined;
}

const isDocument = (add: RawRecord): boolean => own(own(add, 'node') as RawRecord, 'type') === NODE.document;

/** The id that has to be on the page first, or null. */
function missingFor(page: Page, add: RawRecord): number | null {
  const parentId = own(add, 'parentId');
  if (isId(parentId) && !page.nodes.has(parentId) && !isDocument(add)) return parentId;
  const nextId = own(add, 'nextId');
  return isId(nextId) && !page.nodes.has(nextId) ? nextId : null;
}

function addOne(page: Page, add: RawRecord): void {
  const parentId = own(add, 'parentId');
  const raw = own(add, 'node') as RawRecord;
  if (!isId(parentId)) {
    page.problems.malformed++;
    return;
  }
  const parent = page.nodes.get(parentId);
  if (isDocument(add)) {
    if (parent) attachDocument(page, parent, raw);
    else if (page.waitingFrames.size < MAX_WAITING_FRAMES) page.waitingFrames.set(parentId, structuredClone(raw));
    else page.problems.refused++;
    return;
  }
  // An iframe shows its document and nothing else; rrweb's replayer does not append other children either.
  if (!parent || !canHaveChildren(parent) || isIframe(parent)) {
    page.problems.refused++;
    return;
  }
  insert(page, parent, add, raw);
}

function insert(page: Page, parent: PageNode, add: RawRecord, raw: RawRecord): void {
  const old = page.nodes.get(own(raw, 'id') as number);
  if (old && isSelfOrAncestor(old, parent)) {
    page.problems.refused++;
    return;
  }
  const node = (old && moveNode(page, old, raw)) ?? readNode(page, raw, parent.depth + 1, false);
  if (!node) return;
  if (parent.kind === NODE.document) removeRival(page, parent, node);
  if (node.kind === NODE.text) prepareForText(page, parent, node);
  const list = own(raw, 'isShadow') === true && parent.kind === NODE.element ? shadowOf(parent) : parent.children;
  const nextId = own(add, 'nextId');
  linkNode(node, list, isId(nextId) ? (page.nodes.get(nextId) ?? null) : null);
  const select = selectOf(node);
  if (select) settleSelect(page, select, node);
  const frame = page.waitingFrames.get(node.id);
  if (frame && isIframe(node)) {
    page.waitingFrames.delete(node.id);
    attachDocument(page, node, frame);
  }
}

function isSelfOrAncestor(node: PageNode, below: PageNode): boolean {
  for (let at: PageNode | null = below; at; at = at.parent) if (at === node) return true;
  return false;
}

/** A document has one doctype and one root element; after `document.open` the old one may not have been taken out. */
function removeRival(page: Page, parent: PageNode, node: PageNode): void {
  if (node.kind !== NODE.doctype && node.kind !== NODE.element) return;
  for (let child = parent.children.first; child; child = child.next) {
    if (child.kind !== node.kind) continue;
    removeNode(page, child);
    return;
  }
}

function prepareForText(page: Page, parent: PageNode, text: PageNode): void {
  const tag = parent.element?.tag;
  if (tag === 'textarea') {
    parent.element?.attributes.delete('value');
    for (let child = parent.children.first; child; ) {
      const next: PageNode | null = child.next;
      if (child.kind === NODE.text) removeNode(page, child);
      child = next;
    }
  } else if (tag === 'style') {
    takeOverStyleText(parent, text);
    freeStyleTexts(page, parent);
  }
}

/** Shows a document in an iframe, in place of the one it showed. */
export function attachDocument(page: Page, iframe: PageNode, raw: unknown): void {
  if (!isIframe(iframe)) {
    page.problems.refused++;
    return;
  }
  if (iframe.frame) removeNode(page, iframe.frame);
  const id = isRecord(raw) ? own(raw, 'id') : undefined;
  const old = isId(id) ? page.nodes.get(id) : undefined;
  if (old && old === page.root) {
    page.problems.refused++;
    return;
  }
  if (old) removeNode(page, old);
  const node = page.nodes.get(iframe.id) === iframe ? readNode(page, raw, iframe.depth + 1, true) : null;
  if (!node) return;
  unlinkNode(node);
  node.parent = iframe;
  iframe.frame = node;
  attachWaiting(page);
}

/** Documents that came before their iframes. */
export function attachWaiting(page: Page): void {
  for (const [id, raw] of page.waitingFrames) {
    const iframe = page.nodes.get(id);
    if (!iframe || !isIframe(iframe)) continue;
    page.waitingFrames.delete(id);
    attachDocument(page, iframe, raw);
    attachWaiting(page);
    return;
  }
}

export const addsOf = (data: RawRecord): readonly unknown[] => listOf(own(data, 'adds'));
