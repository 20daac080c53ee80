import { listOf, type RawRecord, recordOf } from '../raw.ts';
import { createChain, type Joined } from './chain.ts';
import { isInline } from './inline.ts';
import { feed, withTexts } from './join-texts.ts';

interface Item {
  readonly node: RawRecord;
  readonly parentId: unknown;
  previous: Item | null;
  next: Item | null;
}

/** Added nodes in the order of the document, as far as the event itself tells it: rrweb adds them one by one. */
function arrange(adds: readonly RawRecord[]): { items: Map<unknown, Item>; heads: Map<unknown, Item[]> } {
  const items = new Map<unknown, Item>();
  for (const { node: raw, parentId, nextId } of adds) {
    const node = recordOf(raw);
    const next = items.get(nextId) ?? null;
    const item: Item = { node, parentId, previous: null, next: null };
    items.set(node['id'], item);
    if (!next || next.parentId !== parentId) continue;
    item.previous = next.previous;
    item.next = next;
    if (next.previous) next.previous.next = item;
    next.previous = item;
  }
  const heads = new Map<unknown, Item[]>();
  for (const item of items.values()) {
    if (item.previous) continue;
    const all = heads.get(item.parentId);
    if (all) all.push(item);
    else heads.set(item.parentId, [item]);
  }
  return { items, heads };
}

/** Numbers that are split over texts which one event adds. */
export function joinAdds(adds: readonly RawRecord[]): readonly RawRecord[] {
  const joined: Joined = new Map();
  const chain = createChain(joined);
  const { items, heads } = arrange(adds);
  const walk = (first: Item): void => {
    for (let item: Item | null = first; item; item = item.next) {
      const { node } = item;
      const isEdge = !isInline(String(node['tagName'] ?? ''));
      const own = heads.get(node['id']);
      if (!own) {
        feed(node, chain);
        continue;
      }
      heads.delete(node['id']);
      if (isEdge) chain.edge();
      for (const child of listOf(node['childNodes'])) feed(recordOf(child), chain);
      own.forEach((head, at) => {
        if (at) chain.cut();
        walk(head);
      });
      if (isEdge) chain.edge();
    }
  };
  for (const [parentId, all] of heads) {
    if (items.has(parentId)) continue;
    for (const head of all) {
      walk(head);
      chain.cut();
    }
  }
  if (!joined.size) return adds;
  return adds.map((item) => {
    const node = withTexts(recordOf(item['node']), joined);
    return node === item['node'] ? item : { ...item, node };
  });
}
