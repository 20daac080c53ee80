import type { Page } from './page.ts';
import type { PageNode } from './page-node.ts';

const MOST_NODES = 60;
const MOST_CHARACTERS = 160;

interface Gathered {
  text: string;
  nodes: number;
  fields: number;
}

function gather(node: PageNode, into: Gathered): void {
  if (++into.nodes > MOST_NODES || into.text.length > MOST_CHARACTERS || node.isBoxed || node.tag === 'style') return;
  if (node.field) {
    into.fields++;
    return;
  }
  into.text += node.text ? `${node.text} ` : '';
  for (let child = node.first; child; child = child.next) gather(child, into);
}

/** The words in a small piece of the page, in the order they came. */
export function wordsOf(node: PageNode): string {
  const gathered = { text: '', nodes: 0, fields: 0 };
  gather(node, gathered);
  return gathered.text;
}

/** The words beside a field, where a row of the page has only that one: a label that is not tied to it. */
function wordsBeside(field: PageNode): string {
  let row = field.parent;
  for (let step = 0; row && step < 3; step++, row = row.parent) {
    const gathered = { text: '', nodes: 0, fields: 0 };
    gather(row, gathered);
    if (gathered.fields > 1 || gathered.nodes > MOST_NODES || gathered.text.length > MOST_CHARACTERS) return '';
    if (gathered.text.trim()) return gathered.text;
  }
  return '';
}

/** Texts of the labels that name a field: by `for`, by `aria-labelledby`, around it, and beside it. */
export function labelsOf(page: Page, field: PageNode): string[] {
  const found = [wordsBeside(field)];
  const ids = (field.field?.facts['aria-labelledby'] ?? '').split(/\s+/).filter(Boolean);
  for (const label of page.labels) if (field.htmlId && label.labelFor === field.htmlId) found.push(wordsOf(label));
  if (ids.length) for (const node of page.nodes.values()) if (ids.includes(node.htmlId)) found.push(wordsOf(node));
  for (let around = field.parent, step = 0; around && step < 8; around = around.parent, step++) {
    if (around.tag === 'label') found.push(wordsOf(around));
    if (step < 3) found.push(around.caption);
  }
  return found.filter(Boolean);
}
