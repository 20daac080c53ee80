import type { ChildList, PageNode } from './page-node.ts';

/** Puts a detached node into a list, before `next`, or last. */
export function linkNode(node: PageNode, list: ChildList, next: PageNode | null = null): void {
  const before = next && next.list === list ? next : null;
  const previous = before ? before.previous : list.last;
  node.parent = list.owner;
  node.list = list;
  node.previous = previous;
  node.next = before;
  if (previous) previous.next = node;
  else list.first = node;
  if (before) before.previous = node;
  else list.last = node;
}

/** Takes a node out of its list, or an iframe's document out of the iframe; what is below it stays with it. */
export function unlinkNode(node: PageNode): void {
  const { parent, list, previous, next } = node;
  if (parent?.frame === node) parent.frame = null;
  if (list) {
    if (previous) previous.next = next;
    else list.first = next;
    if (next) next.previous = previous;
    else list.last = previous;
  }
  node.parent = node.list = node.previous = node.next = null;
}

export function* childrenOf(list: ChildList | null): Generator<PageNode> {
  for (let node = list?.first ?? null; node; node = node.next) yield node;
}

/** A node and everything below it, shadow roots and the documents of iframes included, in document order. */
export function* withDescendants(root: PageNode): Generator<PageNode> {
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (node.frame) waiting.push(node.frame);
    for (let child = node.shadow?.last ?? null; child; child = child.previous) waiting.push(child);
    for (let child = node.children.last; child; child = child.previous) waiting.push(child);
  }
}
