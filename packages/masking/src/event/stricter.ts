import { NODE } from '@shoji/schema';
import { isStricter } from '../levels.ts';
import { MASKED_ATTRIBUTE, VALUE_MARK } from '../marks.ts';
import { forgetChildren, type Page, settle } from '../page/page.ts';
import type { PageNode } from '../page/page-node.ts';
import { maskLength } from '../text.ts';
import { isMedia } from './context.ts';
import { hideAttributes } from './element.ts';
import type { MutationOut } from './mutation-out.ts';

/**
 * Works out a subtree's levels anew, as far as they change, and takes back what had been shown where one became
 * stricter.
 */
export function settleTree(page: Page, node: PageNode, out: MutationOut): void {
  const { level, isFormContent, isIgnored } = node;
  settle(page, node);
  if (node.isBoxed && level !== 'block') {
    takeBack(page, node, 'block', out);
    return;
  }
  if (node.level === level && node.isFormContent === isFormContent && node.isIgnored === isIgnored) return;
  if (isStricter(node.level, level) || (node.isFormContent && !isFormContent)) hide(node, out);
  for (let child = node.first; child; child = child.next) settleTree(page, child, out);
}

function hide(node: PageNode, out: MutationOut): void {
  // What is sealed shows nothing, and its mark says why.
  if (out.isNew(node) || node.isSealed) return;
  if (node.kind === NODE.element) {
    const kind = isMedia(node) ? 'media' : node.field ? 'value' : null;
    out.hide(node, kind ? hideAttributes(kind) : withoutMark(hideAttributes('')));
    node.isMarked ||= kind !== null;
  } else if (node.kind === NODE.text && node.textLength && node.parent?.tag !== 'style') {
    node.sent = node.isFormContent ? VALUE_MARK : maskLength(node.textLength);
    out.text(node, node.sent);
  }
}

const withoutMark = ({ 'data-shoji-masked': _mark, ...rest }: Record<string, unknown>): Record<string, unknown> => rest;

/** An element that is blocked or of the floor from now on: empty, without what its attributes had told. */
export function takeBack(page: Page, node: PageNode, kind: 'block' | 'floor', out: MutationOut): void {
  // A box tells no more than that it is one.
  if (!out.isNew(node) && !(node.isBoxed && kind === 'floor')) {
    for (let child = node.first; child; child = child.next) if (!out.isNew(child)) out.remove(node.id, child.id);
    out.hide(node, hideAttributes(kind));
    // What it is frozen at may have changed since it was told: a later snapshot tells nothing but that it is a field.
    if (kind === 'floor') page.questions?.freeze?.(node.id, { [MASKED_ATTRIBUTE]: kind });
  }
  forgetChildren(page, node);
}
