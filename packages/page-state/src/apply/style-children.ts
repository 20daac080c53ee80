import { NODE } from '@shoji/schema';
import { childrenOf } from '../model/link-node.ts';
import type { Page } from '../model/page.ts';
import { hasSheet, type PageNode } from '../model/page-node.ts';
import { splitCss } from '../style/split-css.ts';

/**
 * Before and after the texts of a style change: the browser parses the sheet anew then, so changes by CSSOM are gone, and
 * what the recorder said about the rules at once is handed out to the texts, as rrweb's builder did.
 */
export function freeStyleTexts(page: Page, style: PageNode | null): void {
  if (!style?.element || !hasSheet(style)) return;
  page.sheets.delete(style);
  const { cssText } = style.element;
  if (cssText === null || !style.children.first) return;
  const texts = [...childrenOf(style.children)].filter((child) => child.kind === NODE.text);
  const parts = splitCss(cssText, texts.length);
  for (const [at, text] of texts.entries()) {
    const part = parts[at];
    if (part === undefined) break;
    text.text = part;
    text.isStyleText = true;
  }
  style.element.cssText = null;
}

/**
 * A style that came without children has a text of the builder's making, without an id. The first text that is added
 * takes its place and what it says.
 */
export function takeOverStyleText(style: PageNode, text: PageNode): void {
  const { element } = style;
  if (element?.tag !== 'style' || element.cssText === null || style.children.first) return;
  text.text = element.cssText;
  text.isStyleText = true;
  element.cssText = null;
}
