import { seeded } from '../../src/index.ts';

/** One step of a random program; ids are of elements that earlier steps made. */
export type Move =
  | { do: 'insert'; parent: number; id: number; tag: string; level: string; word: string }
  | { do: 'move'; id: number; parent: number }
  | { do: 'remove'; id: number }
  | { do: 'text' | 'title'; id: number; word: string }
  | { do: 'level'; id: number; level: string }
  | { do: 'shadow'; id: number; child: number; word: string }
  | { do: 'frame'; parent: number; id: number; word: string; level: string }
  | { do: 'value' | 'type'; id: number; word: string }
  | { do: 'flip' | 'edit'; id: number }
  | { do: 'class'; id: number; name: string }
  | { do: 'wait' };

const LEVELS = ['', '', '', '', '', '', 'mask', 'mask', 'mask', 'block', 'sensitive', 'allow', 'allow', 'nonsense'];
const CLASSES = ['', 'rr-mask', 'rr-mask', 'rr-block', 'plain', 'other'];
const TAGS = ['div', 'p', 'section', 'b', 'input', 'textarea', 'input:password', 'button', 'style', 'label'];

/** A program of moves with a fresh canary in each that carries text. */
export function domProgram(seed: number, length: number, plant: () => string): Move[] {
  const random = seeded(seed);
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(random() * from.length)] as Value;
  let made = 0;
  const any = (): number => Math.floor(random() * (made + 1));
  const make: (() => Move)[] = [
    () => ({ do: 'insert', parent: any(), id: ++made, tag: pick(TAGS), level: pick(LEVELS), word: plant() }),
    () => ({ do: 'insert', parent: any(), id: ++made, tag: pick(TAGS), level: pick(LEVELS), word: plant() }),
    () => ({ do: 'insert', parent: any(), id: ++made, tag: pick(TAGS), level: pick(LEVELS), word: plant() }),
    () => ({ do: 'insert', parent: any(), id: ++made, tag: pick(TAGS), level: pick(LEVELS), word: plant() }),
    () => ({ do: 'move', id: any(), parent: any() }),
    () => ({ do: 'remove', id: any() }),
    () => ({ do: 'text', id: any(), word: plant() }),
    () => ({ do: 'title', id: any(), word: plant() }),
    () => ({ do: 'level', id: any(), level: pick(LEVELS) }),
    () => ({ do: 'shadow', id: any(), child: ++made, word: plant() }),
    () => ({ do: 'frame', parent: any(), id: ++made, word: plant(), level: pick(LEVELS) }),
    () => ({ do: 'value', id: any(), word: plant() }),
    () => ({ do: 'type', id: any(), word: plant() }),
    () => ({ do: 'flip', id: any() }),
    () => ({ do: 'edit', id: any() }),
    () => ({ do: 'class', id: any(), name: pick(CLASSES) }),
    () => ({ do: 'wait' }),
    () => ({ do: 'wait' }),
  ];
  return Array.from({ length }, () => pick(make)());
}

/** What of the page must not be seen, by the truth of the live page: asked after every turn. Runs in the page. */
export interface Truth {
  /** Words that stand, or have stood when told, where nothing may be shown. */
  hidden: string[];
  /** Words that may be shown. */
  open: string[];
}

/**
 * Runs a program in the page. After each turn every word is judged where it stands: a word that has only ever stood in places
 * that hide it must not have left. Runs in the page.
 */
export async function runProgram(moves: readonly Move[]): Promise<Truth> {
  const known = new Map<number, Element>([[0, document.getElementById('root') as Element]]);
  const seen = new Map<string, 'hidden' | 'open'>();
  const passwords = new WeakSet<Element>();
  const above = (node: Node): Node | null =>
    node.parentNode ??
    (node instanceof ShadowRoot
      ? node.host
      : node.nodeType === 9
        ? ((node as Document).defaultView?.frameElement ?? null)
        : null);
  const isRoot = (node: Node): boolean => 'host' in node;
  const levelOf = (start: Node): string => {
    let nearest = '';
    for (let node: Node | null = start; node; node = isRoot(node) ? (node as ShadowRoot).host : above(node)) {
      if (node.nodeType !== 1) continue;
      const level = (node as Element).getAttribute('data-shoji')?.trim().toLowerCase();
      const classes = (node as Element).classList;
      if (level === 'block' || level === 'sensitive' || classes.contains('rr-block')) return 'mask';
      if ((node as Element).getAttribute('contenteditable') === 'true') return 'mask';
      if (classes.contains('rr-mask') && !nearest) nearest = 'mask';
      if (level && !nearest) nearest = level === 'allow' ? 'allow' : 'mask';
    }
    return nearest || 'allow';
  };
  const judge = (): void => {
    const visit = (node: Node): void => {
      const isField = node.nodeType === 1 && /^(input|textarea|select)$/.test((node as Element).localName);
      const place = levelOf(node) === 'mask' ? 'hidden' : 'open';
      const words: string[] = [];
      const values: string[] = [];
      if (node.nodeType === 3) words.push((node as Text).data);
      if (node.nodeType === 1) {
        for (const { name, value } of (node as Element).attributes) (name === 'value' ? values : words).push(value);
        if (isField) values.push((node as HTMLInputElement).value);
        const root = (node as Element).shadowRoot;
        if (root) visit(root);
        if ((node as Element).localName === 'iframe') {
          const inner = (node as HTMLIFrameElement).contentDocument;
          if (inner) visit(inner);
        }
      }
      const inField = node.parentElement?.closest('textarea') != null;
      for (const word of words.flatMap((text) => text.match(/zq[a-z]+qz/g) ?? []))
        if (seen.get(word) !== 'open') seen.set(word, inField ? 'hidden' : place);
      for (const word of values.flatMap((text) => text.match(/zq[a-z]+qz/g) ?? []))
        if (!seen.has(word)) seen.set(word, 'hidden');
      for (const child of node.childNodes) visit(child);
    };
    visit(document);
  };
  const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 4));
  for (const move of moves) {
    const own = 'id' in move ? known.get(move.id) : undefined;
    const parent = 'parent' in move ? known.get(move.parent) : undefined;
    if (move.do === 'insert' && parent && parent.localName !== 'textarea') {
      const [tag = 'div', type] = move.tag.split(':');
      const made = (parent.ownerDocument ?? document).createElement(tag);
      if (type) made.setAttribute('type', type);
      if (move.level) made.setAttribute('data-shoji', move.level);
      if (tag === 'style') made.textContent = `.none::after{content:"${move.word}"}`;
      else if (made instanceof HTMLInputElement || tag === 'input') (made as HTMLInputElement).value = move.word;
      else made.append(move.word);
      if (type) passwords.add(made);
      parent.append(made);
      known.set(move.id, made);
    } else if (move.do === 'move' && own && parent && move.id !== 0 && !own.contains(parent)) {
      try {
        parent.append(own);
      } catch {
        // Across a shadow root that contains the other.
      }
    } else if (move.do === 'remove' && move.id !== 0) own?.remove();
    else if (move.do === 'text' && own && own.localName !== 'style' && move.id !== 0) {
      const text = [...own.childNodes].find((node) => node.nodeType === 3);
      if (text) (text as Text).data = move.word;
      else own.append(move.word);
    } else if (move.do === 'title' && own && move.id !== 0) own.setAttribute('title', move.word);
    else if (move.do === 'level' && own && move.id !== 0) {
      if (move.level) own.setAttribute('data-shoji', move.level);
      else own.removeAttribute('data-shoji');
    } else if (
      move.do === 'shadow' &&
      own &&
      !own.shadowRoot &&
      /^(div|p|section)$/.test(own.localName) &&
      move.id !== 0
    ) {
      const root = own.attachShadow({ mode: 'open' });
      root.append(move.word);
      const child = root.appendChild(document.createElement('p'));
      child.append(move.word);
      known.set(move.child, child);
    } else if (move.do === 'frame' && parent) {
      const frame = document.createElement('iframe');
      if (move.level) frame.setAttribute('data-shoji', move.level);
      parent.append(frame);
      const body = frame.contentDocument?.body;
      if (body) {
        body.append(move.word);
        known.set(move.id, body.appendChild(frame.contentDocument?.createElement('p') as Element));
      }
    } else if (move.do === 'value' && own && 'value' in own) {
      (own as HTMLInputElement).value = move.word;
      own.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    } else if (move.do === 'class' && own && move.id !== 0) own.setAttribute('class', move.name);
    else if (move.do === 'edit' && own && /^(?:div|p|section)$/.test(own.localName) && move.id !== 0) {
      if (own.getAttribute('contenteditable')) own.removeAttribute('contenteditable');
      else own.setAttribute('contenteditable', 'true');
    } else if (move.do === 'flip' && own?.localName === 'input') {
      const input = own as HTMLInputElement;
      input.type = input.type === 'password' ? 'text' : 'password';
    } else if (move.do === 'type' && own?.localName === 'input') {
      own.setAttribute('type', 'text');
      own.setAttribute('value', move.word);
    } else if (move.do === 'wait') await turn();
    judge();
  }
  await turn();
  judge();
  const pick = (which: string): string[] => [...seen].filter(([, place]) => place === which).map(([word]) => word);
  return { hidden: pick('hidden'), open: pick('open') };
}
