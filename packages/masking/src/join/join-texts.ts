import { NODE } from '@shoji/schema';
import { listOf, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { type Chain, createChain, type Joined } from './chain.ts';
import { isInline } from './inline.ts';

/** Gives the texts of a recorded tree to a chain. */
export function feed(node: RawRecord, chain: Chain): void {
  if (node['type'] === NODE.text) {
    chain.text(node['id'] as number, stringOf(node['textContent']));
    return;
  }
  const tag = stringOf(node['tagName']);
  if (tag === 'style') {
    chain.cut();
    return;
  }
  const isEdge = !isInline(tag);
  if (isEdge) chain.edge();
  for (const child of listOf(node['childNodes'])) feed(recordOf(child), chain);
  if (isEdge) chain.edge();
}

/** The tree with other texts; what does not change is shared. */
export function withTexts(node: RawRecord, joined: Joined): RawRecord {
  if (node['type'] === NODE.text) {
    const text = joined.get(node['id'] as number);
    return text === undefined ? node : { ...node, textContent: text };
  }
  const before = listOf(node['childNodes']);
  const childNodes = before.map((child) => withTexts(recordOf(child), joined));
  return childNodes.some((child, at) => child !== before[at]) ? { ...node, childNodes } : node;
}

/** Numbers of a recorded tree that are split over texts beside each other. */
export function joinTexts(root: RawRecord): Joined {
  const joined: Joined = new Map();
  const chain = createChain(joined);
  feed(root, chain);
  chain.cut();
  return joined;
}
