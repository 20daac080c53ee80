import { SOURCE } from '@shoji/schema';
import type { Attributes, PageNode } from '../page/page-node.ts';
import type { RawRecord } from '../raw.ts';

/** A mutation event while it is put together. */
export interface MutationOut {
  /** Nodes that this event brings: they need not be taken back. */
  readonly added: Set<PageNode>;
  remove(parentId: number, id: number, isShadow?: boolean): void;
  add(parentId: number, nextId: number | null, node: RawRecord): void;
  text(id: number, value: string): void;
  /** Attributes that take back what was shown; they win over what the event itself changes. */
  hide(node: PageNode, attributes: Attributes): void;
  change(id: number, attributes: Attributes): void;
  /** The event's data, or null where nothing is left to tell. */
  finish(): RawRecord | null;
}

export function createMutationOut(): MutationOut {
  const removes: RawRecord[] = [];
  const adds: RawRecord[] = [];
  const texts = new Map<number, string>();
  const attributes = new Map<number, Attributes>();
  return {
    added: new Set(),
    remove: (parentId, id, isShadow = false) => removes.push({ parentId, id, ...(isShadow && { isShadow }) }),
    add: (parentId, nextId, node) => adds.push({ parentId, nextId, node }),
    text: (id, value) => texts.set(id, value),
    hide: (node, hidden) => attributes.set(node.id, { ...attributes.get(node.id), ...hidden }),
    change: (id, changes) => attributes.set(id, { ...attributes.get(id), ...changes }),
    finish() {
      if (!removes.length && !adds.length && !texts.size && !attributes.size) return null;
      return {
        source: SOURCE.mutation,
        texts: [...texts].map(([id, value]) => ({ id, value })),
        attributes: [...attributes].map(([id, changes]) => ({ id, attributes: changes })),
        removes,
        adds,
      };
    },
  };
}
