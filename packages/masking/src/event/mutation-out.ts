import { SOURCE } from '@shoji/schema';
import type { Attributes, PageNode } from '../page/page-node.ts';
import type { RawRecord } from '../raw.ts';
import { tellContext } from './told.ts';

/** A mutation event while it is put together. */
export interface MutationOut {
  /** Nodes that this event brings: they need not be taken back. */
  readonly added: Set<PageNode>;
  remove(parentId: number, id: number, isShadow?: boolean): void;
  add(parent: PageNode, nextId: number | null, node: RawRecord): void;
  text(node: PageNode, value: string): void;
  /** Attributes that take back what was shown; they win over what the event itself changes. */
  hide(node: PageNode, attributes: Attributes): void;
  change(node: PageNode, attributes: Attributes): void;
  /** The event's data, or null where nothing is left to tell. */
  finish(): RawRecord | null;
}

export function createMutationOut(): MutationOut {
  const removes: RawRecord[] = [];
  const adds: RawRecord[] = [];
  const texts = new Map<number, RawRecord>();
  const attributes = new Map<number, RawRecord & { attributes: Attributes }>();
  const write = (node: PageNode, first: Attributes | undefined, last: Attributes): void => {
    const { id } = node;
    attributes.set(id, { id, attributes: { ...first, ...last }, ...tellContext(node) });
  };
  return {
    added: new Set(),
    remove: (parentId, id, isShadow = false) => removes.push({ parentId, id, ...(isShadow && { isShadow }) }),
    add: (parent, nextId, node) => adds.push({ parentId: parent.id, nextId, node, ...tellContext(parent) }),
    text: ({ id, parent }, value) => texts.set(id, { id, value, ...(parent && tellContext(parent)) }),
    hide: (node, hidden) => write(node, attributes.get(node.id)?.attributes, hidden),
    change: (node, changes) => write(node, attributes.get(node.id)?.attributes, changes),
    finish() {
      if (!removes.length && !adds.length && !texts.size && !attributes.size) return null;
      return {
        source: SOURCE.mutation,
        texts: [...texts.values()],
        attributes: [...attributes.values()],
        removes,
        adds,
      };
    },
  };
}
