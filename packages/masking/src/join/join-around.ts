import { NODE } from '@shoji/schema';
import type { PageNode } from '../page/page-node.ts';
import { createChain, IS_OPEN, type Joined } from './chain.ts';
import { isInline } from './inline.ts';

/** How many nodes beside a changed text are looked at. */
const REACH = 80;

/** Texts with digits, of a node and below. */
function gather(node: PageNode, into: Set<PageNode>): void {
  if (node.sent && /\d/.test(node.sent)) into.add(node);
  for (let child = node.first; child; child = child.next) gather(child, into);
}

/** Where to begin so that the texts before a node are seen: at the last one of words, at most some nodes before. */
function beginning(node: PageNode): PageNode {
  let at = node;
  for (let step = 0; step < REACH; step++) {
    let before = at.previous ?? at.parent;
    if (before && before === at.previous) while (before.last) before = before.last;
    if (!before) break;
    at = before;
    if (at.kind === NODE.text && (at.sent === null || (/\S/.test(at.sent) && !IS_OPEN.test(at.sent.trim())))) break;
  }
  return at;
}

/** Numbers that are split over texts of the page of which one at least is new: `fresh`, or below these. */
export function joinAround(fresh: Iterable<PageNode>): Joined {
  const joined: Joined = new Map();
  const seeds = new Set<PageNode>();
  for (const node of fresh) gather(node, seeds);
  for (const seed of seeds) {
    const chain = createChain(joined);
    let at: PageNode | null = beginning(seed);
    for (let step = 0; at && step < 2 * REACH; step++) {
      if (seeds.delete(at)) step = REACH;
      if (at.kind === NODE.text) {
        if (at.sent === null || at.parent?.tag === 'style') chain.cut();
        else chain.text(at.id, at.sent);
      } else if (!isInline(at.tag)) chain.edge();
      let next: PageNode | null = at.first;
      while (at && !next) {
        next = at.next;
        if (next) break;
        at = at.parent;
        if (at && !isInline(at.tag)) chain.edge();
      }
      at = next;
    }
    chain.cut();
  }
  return joined;
}
