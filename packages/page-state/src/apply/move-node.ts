import { NODE } from '@shoji/schema';
import { unlinkNode, withDescendants } from '../model/link-node.ts';
import { type Page, removeNode } from '../model/page.ts';
import type { PageNode } from '../model/page-node.ts';
import { own, type RawRecord, stringOf } from '../read/raw.ts';
import { readElement } from '../read/read-node.ts';
import { freeStyleTexts } from './style-children.ts';

/**
 * A node that is added although it is on the page was moved from one root to another (out of a shadow root, say), whose
 * recorders do not know of each other. It keeps what is below it and what it holds, but for what a move ends: scroll
 * offsets and the documents of iframes. Detached; null where it has to be made anew.
 */
export function moveNode(page: Page, node: PageNode, raw: RawRecord): PageNode | null {
  const element = node.kind === NODE.element ? readElement(raw) : null;
  const isSame = own(raw, 'type') === node.kind && element?.tag === node.element?.tag;
  // The sheet of a style is parsed anew where it comes to.
  if (!isSame || node.kind === NODE.document || element?.tag === 'style' || element?.tag === 'link') {
    removeNode(page, node);
    return null;
  }
  if (node.kind === NODE.text) freeStyleTexts(page, node.parent);
  unlinkNode(node);
  for (const one of withDescendants(node)) {
    page.scrolls.delete(one);
    if (one.frame) removeNode(page, one.frame);
  }
  if (element && node.element) {
    node.element.attributes.clear();
    for (const [name, value] of element.attributes) node.element.attributes.set(name, value);
    page.styles.delete(node);
  } else node.text = stringOf(own(raw, 'textContent'));
  return node;
}
