import { MASKED_ATTRIBUTE, TEXT_MARK } from '@shoji/masking';
import { NODE } from '@shoji/schema';
import type { TreeNode } from './recorded-tree.ts';

/** How two masked states of one page differ. */
export interface Strictness {
  /** Nodes of the fresh state that were compared. */
  nodes: number;
  /** Where the first says less than the fresh one, by what is less. */
  readonly stricter: Map<string, number>;
  /** Elements that were blocked after they had been told, and what they showed then still stands. */
  blockedLate: number;
  /** Where the first says something that the fresh one does not. */
  readonly looser: string[];
}

const isMarks = (text: string): boolean => !text.replaceAll(TEXT_MARK, '').trim();
const mark = (node: TreeNode): unknown => node.attributes[MASKED_ATTRIBUTE];
const isClosed = (node: TreeNode): boolean => mark(node) === 'block' || mark(node) === 'floor';
const show = ({ type, tag, attributes, text }: TreeNode): string =>
  type === NODE.element ? `<${tag} ${JSON.stringify(attributes)}>` : JSON.stringify(text);

const likeness = (a: TreeNode, b: TreeNode): number => {
  if (a.type !== b.type) return 0;
  if (a.tag !== b.tag) return isClosed(a) || isClosed(b) ? 1 : 0;
  return show(a) === show(b) ? 4 : 1;
};

type Pair = readonly [TreeNode | undefined, TreeNode | undefined];

/** Pairs the children of two nodes in their order so that the most like each other meet. */
function aligned(first: readonly TreeNode[], second: readonly TreeNode[]): Pair[] {
  const best: number[][] = Array.from({ length: first.length + 1 }, () => new Array(second.length + 1).fill(0));
  const at = (n: number, m: number): number => best[n]?.[m] ?? 0;
  const pair = (n: number, m: number): number => {
    const [a, b] = [first[n], second[m]];
    const score = a && b ? likeness(a, b) : 0;
    return score && score + at(n + 1, m + 1);
  };
  for (let n = first.length - 1; n >= 0; n--)
    for (let m = second.length - 1; m >= 0; m--) (best[n] ?? [])[m] = Math.max(at(n + 1, m), at(n, m + 1), pair(n, m));
  const pairs: Pair[] = [];
  for (let n = 0, m = 0; n < first.length || m < second.length; ) {
    if (pair(n, m) && pair(n, m) === at(n, m)) pairs.push([first[n++], second[m++]]);
    else if (n < first.length && at(n + 1, m) === at(n, m)) pairs.push([first[n++], undefined]);
    else pairs.push([undefined, second[m++]]);
  }
  return pairs;
}

/** Children of a shadow root and of its host are told apart, and have no order among each other. */
const ordered = ({ children }: TreeNode): TreeNode[] => [
  ...children.filter(({ isShadow }) => !isShadow),
  ...children.filter(({ isShadow }) => isShadow),
];

/** Attributes that say how the rest was masked, or where something is on the screen. */
const ABOUT = /^(?:data-shoji|data-shoji-masked|rr_.*|checked|selected)$/;

/** Compares what a recording has led to with what a snapshot taken then says. */
export function strictness(told: TreeNode, fresh: TreeNode): Strictness {
  const result: Strictness = { nodes: 0, stricter: new Map(), blockedLate: 0, looser: [] };
  const less = (what: string): void => void result.stricter.set(what, (result.stricter.get(what) ?? 0) + 1);
  const more = (path: string, what: string): void => void result.looser.push(`${path}: ${what}`);

  const attributes = (a: TreeNode, b: TreeNode, path: string): void => {
    for (const name of new Set([...Object.keys(a.attributes), ...Object.keys(b.attributes)])) {
      if (ABOUT.test(name)) continue;
      const [first, second] = [a.attributes[name] ?? '', b.attributes[name] ?? ''].map(String);
      if (first === second) continue;
      if (isMarks(first ?? '')) less(`attribute ${name}`);
      else more(path, `${name}=${first} where a snapshot says ${second}`);
    }
  };
  const texts = (a: TreeNode, b: TreeNode, path: string): void => {
    if (a.text === b.text) return;
    if (isMarks(a.text)) less(isMarks(b.text) ? 'marks of another length' : 'text');
    else more(path, `${show(a)} where a snapshot says ${show(b)}`);
  };
  const compare = (a: TreeNode, b: TreeNode, path: string): void => {
    result.nodes++;
    const isText = a.type !== NODE.element && a.children.length + b.children.length === 0;
    if (likeness(a, b) === 0) more(path, `${show(a)} where a snapshot has ${show(b)}`);
    else if (isText) texts(a, b, path);
    else if (isClosed(a) && !isClosed(b)) less(String(mark(a)));
    else if (mark(b) === 'block' && !isClosed(a)) result.blockedLate++;
    else if (isClosed(b) && !isClosed(a)) more(path, `${show(a)} is ${show(b)} in a snapshot`);
    else if (mark(a) === 'floor') {
      if (show(a) !== show(b)) less('frozen earlier');
    } else {
      attributes(a, b, path);
      if (!isClosed(a)) children(a, b, `${path}>${a.tag || 'document'}`);
    }
  };
  const children = (a: TreeNode, b: TreeNode, path: string): void => {
    for (const [first, second] of aligned(ordered(a), ordered(b))) {
      if (first && second) compare(first, second, `${path}[${b.children.indexOf(second)}]`);
      else if (second) less('node');
      else if (first) more(path, `${show(first)} that a snapshot does not have`);
    }
  };
  compare(told, fresh, '');
  return result;
}
