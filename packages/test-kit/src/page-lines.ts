import { NODE } from '@shoji/schema';
import type { TreeNode } from './recorded-tree.ts';

/** Attributes that have to come through where everything is allowed. */
const KEPT = [
  'class',
  'colspan',
  'height',
  'id',
  'lang',
  'dir',
  'name',
  'open',
  'role',
  'rowspan',
  'scope',
  'slot',
  'title',
  'type',
  'width',
  'd',
  'viewBox',
  'fill',
  'cx',
] as const;
/** Not of what a visitor sees, or empty by the rules. */
const LEFT_OUT = ['script', 'noscript', 'template', 'meta', 'link', 'head'] as const;

/** A recorded page, a line for each element and text. */
export function linesOf(root: TreeNode): string[] {
  const lines: string[] = [];
  const walk = (node: TreeNode, depth: number): void => {
    const indent = ' '.repeat(depth);
    if (node.type === NODE.text && node.text.trim() && node.parent?.tag !== 'style')
      lines.push(indent + node.text.trim());
    if (node.type === NODE.element) {
      if ((LEFT_OUT as readonly string[]).includes(node.tag)) return;
      const kept = KEPT.filter((name) => node.attributes[name] !== undefined && node.tag !== 'iframe');
      lines.push(`${indent}<${node.tag}${kept.map((name) => ` ${name}=${node.attributes[name]}`).join('')}>`);
    }
    // As a snapshot has them: what is in the shadow root comes last.
    for (const isShadow of [false, true])
      for (const child of node.children) if (child.isShadow === isShadow) walk(child, depth + 1);
  };
  walk(root, 0);
  return lines;
}

/** The same of the live page. Runs in the page, with the two lists. */
function liveLines(kept: readonly string[], leftOut: readonly string[]): string[] {
  const lines: string[] = [];
  const walk = (node: Node, depth: number): void => {
    const indent = ' '.repeat(depth);
    const parent = node.parentElement?.localName ?? '';
    if (node.nodeType === 3 && node.textContent?.trim() && parent !== 'style' && parent !== 'textarea')
      lines.push(indent + node.textContent.trim());
    if (node instanceof (node.ownerDocument?.defaultView ?? window).Element) {
      if (leftOut.includes(node.localName)) return;
      // Recordings have names of SVG in small letters, and players know how they are written.
      const tag = node.localName.toLowerCase();
      const names = kept.filter((name) => node.hasAttribute(name) && tag !== 'iframe');
      lines.push(`${indent}<${tag}${names.map((name) => ` ${name}=${node.getAttribute(name)}`).join('')}>`);
    }
    for (const child of node.childNodes) walk(child, depth + 1);
    const { shadowRoot, contentDocument } = node as HTMLElement & HTMLIFrameElement;
    if (shadowRoot) for (const child of shadowRoot.childNodes) walk(child, depth + 1);
    if (contentDocument) walk(contentDocument, depth + 1);
  };
  walk(document, 0);
  return lines;
}
export const LIVE_LINES = `(${liveLines})(${JSON.stringify(KEPT)},${JSON.stringify(LEFT_OUT)})`;
