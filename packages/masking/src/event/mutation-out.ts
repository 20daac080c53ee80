import { SOURCE } from '@shoji/schema';
import type { Page } from '../page/page.ts';
import type { Attributes, PageNode } from '../page/page-node.ts';
import type { RawRecord } from '../raw.ts';
import { tellContext } from './told.ts';

/** A mutation event while it is put together. */
export interface MutationOut {
  /** Whether this event brings the node: then nothing of it has to be taken back. */
  isNew(node: PageNode): boolean;
  remove(parentId: number, id: number, isShadow?: boolean): void;
  add(parent: PageNode, nextId: number | null, node: RawRecord): void;
  text(node: PageNode, value: string): void;
  /** Attributes that take back what was shown; they win over what the event itself changes. */
  hide(node: PageNode, attributes: Attributes): void;
  change(node: PageNode, attributes: Attributes): void;
  /** The event's data, or null where nothing is left to tell. */
  finish(): RawRecord | null;
}

/** Begins a turn of the page. */
export function createMutationOut(page: Page): MutationOut {
  const turn = ++page.turn;
  page.hasDigits = false;
  const removes: RawRecord[] = [];
  const adds: RawRecord[] = [];
  const texts = new Map<number, RawRecord>();
  const attributes = new Map<number, RawRecord & { attributes: Attributes }>();
  const write = (node: PageNode, first: Attributes | undefined, last: Attributes): void => {
    const { id } = node;
    attributes.set(id, { id, attributes: { ...first, ...last }, ...tellContext(node) });
  };
  return {
    isNew: (node) => node.turn === turn,
    remove(parentId, id, isShadow) {
      removes.push(isShadow ? { parentId, id, isShadow } : { parentId, id });
    },
    add(parent, nextId, node) {
      // Written out: a page that is filled by a script brings each of its nodes through here.
      const { l, t } = tellContext(parent);
      adds.push(
        t === undefined ? { parentId: parent.id, nextId, node, l } : { parentId: parent.id, nextId, node, l, t },
      );
    },
    text: ({ id, parent }, value) => texts.set(id, { id, value, ...(parent && tellContext(parent)) }),
    hide: (node, hidden) => write(node, attributes.get(node.id)?.attributes, hidden),
    change: (node, changes) => write(node, attributes.get(node.id)?.attributes, changes),
    finish() {
      // What was taken away with something around it has nothing to change any more.
      const stays = ({ id }: RawRecord): boolean => page.nodes.has(id as number);
      const out = {
        source: SOURCE.mutation,
        texts: [...texts.values()].filter(stays),
        attributes: [...attributes.values()].filter(stays),
        removes,
        adds,
      };
      return removes.length || adds.length || out.texts.length || out.attributes.length ? out : null;
    },
  };
}
