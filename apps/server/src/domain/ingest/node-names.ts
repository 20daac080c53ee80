import { TEXT_MARK } from '@shoji/masking';
import { EVENT, NODE, SOURCE, type WireEvent } from '@shoji/schema';

/** What is known of a recorded node, as far as a name needs it. */
interface KnownNode {
  tag: string;
  parent: number;
  id: string;
  role: string;
  text: string;
  children: number[];
}

export interface NodeNames {
  /** Learns from an event what a full snapshot, an added node or a changed text says. */
  learn(event: WireEvent): void;
  /** E.g. `“Add to basket”` or `input#email`; empty for a node that was never seen. */
  nameOf(id: unknown): string;
  /** Whether a click on it ought to do something: a link, a button or what says that it is one. */
  isControl(id: unknown): boolean;
}

type Raw = Record<string, unknown>;

const MAX_TEXT = 60;
const CLIMB = 6;
const CONTROLS = new Set(['a', 'button', 'summary', 'label', 'option']);
const CONTROL_ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'switch', 'checkbox', 'radio', 'option']);
const FIELDS = new Set(['input', 'textarea', 'select']);

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Names of the things that were clicked or typed into, from the masked recording itself: the list beside the player never
 * says more than the picture. Masked words are no name.
 */
export function createNodeNames(): NodeNames {
  const nodes = new Map<number, KnownNode>();

  function add(root: unknown, parentId: number): void {
    const waiting: [unknown, number][] = [[root, parentId]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [raw, parent] = next;
      if (!isRaw(raw) || typeof raw['id'] !== 'number') continue;
      const attributes = isRaw(raw['attributes']) ? raw['attributes'] : {};
      nodes.set(raw['id'], {
        tag: raw['type'] === NODE.element ? text(raw['tagName']).toLowerCase() : '',
        parent,
        id: text(attributes['id']),
        role: text(attributes['role']),
        text: raw['type'] === NODE.text ? text(raw['textContent']) : '',
        children: [],
      });
      nodes.get(parent)?.children.push(raw['id']);
      for (const child of list(raw['childNodes']).reverse()) waiting.push([child, raw['id']]);
    }
  }

  function mutate(data: Raw): void {
    for (const one of list(data['adds'])) if (isRaw(one)) add(one['node'], Number(one['parentId']));
    for (const one of list(data['texts'])) {
      const node = isRaw(one) ? nodes.get(Number(one['id'])) : undefined;
      if (node && isRaw(one)) node.text = text(one['value']);
    }
  }

  function wordsIn(node: KnownNode): string {
    let words = '';
    const waiting = [...node.children].reverse();
    for (let id = waiting.pop(); id !== undefined && words.length < MAX_TEXT; id = waiting.pop()) {
      const child = nodes.get(id);
      if (!child) continue;
      // Words of two elements are two words, whatever the markup between them.
      words += `${child.text} `;
      waiting.push(...[...child.children].reverse());
    }
    return words.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
  }

  const selector = (node: KnownNode): string => (node.id ? `${node.tag}#${node.id}` : node.tag);

  const isControl = ({ tag, role }: KnownNode): boolean => CONTROLS.has(tag) || CONTROL_ROLES.has(role);

  return {
    isControl(id) {
      let node = nodes.get(Number(id));
      for (let step = 0; node && step < CLIMB; step++) {
        // The field of a label has the focus then, and an option is drawn by the browser.
        if (isControl(node)) return node.tag !== 'label' && node.tag !== 'option';
        if (FIELDS.has(node.tag)) return false;
        node = nodes.get(node.parent);
      }
      return false;
    },
    learn(event) {
      if (!isRaw(event.data)) return;
      if (event.type === EVENT.fullSnapshot) {
        nodes.clear();
        add(event.data['node'], 0);
      } else if (event.type === EVENT.incremental && event.data['source'] === SOURCE.mutation) mutate(event.data);
    },
    nameOf(id) {
      const own = nodes.get(Number(id));
      if (!own) return '';
      let node: KnownNode | undefined = own;
      for (let step = 0; node && step < CLIMB; step++) {
        if (FIELDS.has(node.tag)) return selector(node);
        if (isControl(node)) {
          const words = wordsIn(node);
          return words && !words.includes(TEXT_MARK) ? `“${words}”` : selector(node);
        }
        node = nodes.get(node.parent);
      }
      return selector(own);
    },
  };
}
