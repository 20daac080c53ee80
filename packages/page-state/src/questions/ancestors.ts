import { NODE } from '@shoji/schema';
import type { PageQuestions } from './page-questions.ts';

/** Parents of a node, nearest first, through shadow roots and iframes up to the main document. */
export function* ancestorsOf(page: PageQuestions, id: number): Generator<number> {
  for (let at = page.parentOf(id); at !== null; at = page.parentOf(at)) yield at;
}

/** The node itself or the nearest of its ancestors that passes the test; null: none. */
export function closest(page: PageQuestions, id: number, test: (id: number) => boolean): number | null {
  if (!page.has(id)) return null;
  if (test(id)) return id;
  for (const ancestor of ancestorsOf(page, id)) if (test(ancestor)) return ancestor;
  return null;
}

/**
 * The words in a node and below it, white space collapsed and between texts always some, at most `limit` characters. Shadow roots are read, iframes are
 * not.
 */
export function wordsIn(page: PageQuestions, id: number, limit: number): string {
  let words = '';
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined && words.length < limit; at = waiting.pop()) {
    if (page.kindOf(at) === NODE.text) words = `${words} ${page.textOf(at)}`.replace(/\s+/g, ' ').trimStart();
    const children = page.childrenOf(at);
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index] as number);
  }
  return words.slice(0, limit).trim();
}
