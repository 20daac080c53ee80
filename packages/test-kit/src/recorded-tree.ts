import { EVENT, NODE, SOURCE, type WireEvent } from '@shoji/schema';

/** A node of the page as a player would have it. */
export interface TreeNode {
  readonly id: number;
  readonly type: number;
  readonly tag: string;
  readonly attributes: Record<string, unknown>;
  /** Of a text, or rules that came after a style sheet. */
  text: string;
  isShadow: boolean;
  children: TreeNode[];
  parent: TreeNode | null;
}

/** The page that a recording leads to, rebuilt without a DOM and without anything of the product. */
export interface RecordedTree {
  readonly root: TreeNode | null;
  readonly nodes: ReadonlyMap<number, TreeNode>;
}

type Raw = Record<string, unknown>;
const raws = (value: unknown): Raw[] => (Array.isArray(value) ? (value as Raw[]) : []);

/** Applies events in their order. A change of a node that is not there is left out, as players do. */
export function recordedTree(events: readonly WireEvent[]): RecordedTree {
  const nodes = new Map<number, TreeNode>();
  let root: TreeNode | null = null;

  const build = (raw: Raw, parent: TreeNode | null): TreeNode => {
    const node: TreeNode = {
      id: raw['id'] as number,
      type: raw['type'] as number,
      tag: String(raw['tagName'] ?? ''),
      attributes: { ...(raw['attributes'] as Raw) },
      text: String(raw['textContent'] ?? ''),
      isShadow: raw['isShadow'] === true,
      children: [],
      parent,
    };
    nodes.set(node.id, node);
    node.children = raws(raw['childNodes']).map((child) => build(child, node));
    return node;
  };
  const forget = (node: TreeNode): void => {
    nodes.delete(node.id);
    node.children.forEach(forget);
  };
  const detach = (node: TreeNode): void => {
    const siblings = node.parent?.children ?? [];
    if (siblings.includes(node)) siblings.splice(siblings.indexOf(node), 1);
    forget(node);
  };
  const add = ({ parentId, nextId, node: raw }: Raw): boolean => {
    const parent = nodes.get(parentId as number);
    if (!parent) return false;
    const known = nodes.get((raw as Raw)['id'] as number);
    if (known) detach(known);
    // The document of a frame takes the place of the one before.
    if (parent.tag === 'iframe') parent.children.forEach(forget);
    const next = typeof nextId === 'number' ? nodes.get(nextId) : undefined;
    if (typeof nextId === 'number' && next?.parent !== parent) return false;
    const made = build(raw as Raw, parent);
    if (parent.tag === 'iframe') parent.children = [made];
    else parent.children.splice(next ? parent.children.indexOf(next) : parent.children.length, 0, made);
    return true;
  };
  const change = ({ id, attributes }: Raw): void => {
    const node = nodes.get(id as number);
    if (!node) return;
    for (const [name, value] of Object.entries((attributes ?? {}) as Raw)) {
      if (value === null) delete node.attributes[name];
      else if (name === 'style' && typeof value === 'object')
        node.attributes['style'] = `${node.attributes['style'] ?? ''};${JSON.stringify(value)}`;
      else node.attributes[name] = value;
    }
  };
  const mutate = (data: Raw): void => {
    for (const { id } of raws(data['removes'])) {
      const node = nodes.get(id as number);
      if (node) detach(node);
    }
    let waiting = raws(data['adds']);
    for (let left = waiting.length + 1; waiting.length > 0 && left > 0; left--)
      waiting = waiting.filter((item) => !add(item));
    for (const item of waiting) add({ ...item, nextId: null });
    for (const { id, value } of raws(data['texts'])) {
      const node = nodes.get(id as number);
      if (node) node.text = String(value ?? '');
    }
    raws(data['attributes']).forEach(change);
  };
  const apply = (data: Raw): void => {
    if (data['source'] === SOURCE.mutation) mutate(data);
    const node = nodes.get(data['id'] as number);
    if (!node) return;
    if (data['source'] === SOURCE.input) {
      node.attributes['value'] = data['text'];
      node.attributes['checked'] = data['isChecked'];
    }
    const css = [SOURCE.styleSheetRule, SOURCE.styleDeclaration, SOURCE.adoptedStyleSheet] as unknown[];
    if (css.includes(data['source'])) node.text += JSON.stringify(data);
  };
  for (const { type, data } of events) {
    if (type === EVENT.incremental) apply(data as Raw);
    if (type !== EVENT.fullSnapshot) continue;
    nodes.clear();
    root = build((data as Raw)['node'] as Raw, null);
  }
  return { root, nodes };
}

/** A node and everything below it. */
export function* withDescendants(node: TreeNode): Generator<TreeNode> {
  yield node;
  for (const child of node.children) yield* withDescendants(child);
}

export const isElement = (node: TreeNode): boolean => node.type === NODE.element;
