import { NODE } from '@shoji/schema';
import type { ElementContext } from '../element-context.ts';
import type { Page } from '../page/page.ts';
import type { PageNode } from '../page/page-node.ts';

/** Whether form content of a node may be shown: only in the mode `forms`, only where allowed, never on the floor, and at rest. */
export const showsForm = (page: Page, node: PageNode): boolean =>
  page.policy.mode === 'forms' && node.level === 'allow' && !node.isFloor && !page.questions?.isTyping?.();

export const contextOf = (page: Page, node: PageNode): ElementContext => ({
  tag: node.tag,
  type: node.field?.type ?? '',
  isSvg: node.isSvg,
  isField: node.field !== null,
  isFormContent: node.isFormContent,
  isChoice: node.isChoice,
  showsText: node.level === 'allow',
  showsMedia: node.level === 'allow',
  showsForm: showsForm(page, node),
});

const MEDIA_TAGS = new Set(['img', 'video', 'audio', 'picture', 'canvas', 'image', 'svg', 'object', 'embed']);
export const isMedia = (node: PageNode): boolean => MEDIA_TAGS.has(node.tag);

/** Whether events may tell of this node: it is recorded, and what happens to it is. */
export const isTold = (node: PageNode | undefined): node is PageNode =>
  node !== undefined && !node.isBoxed && !node.isIgnored;

/** Whether a node is a field or inside one, so that what moves in it may tell of its content. */
export const isInField = (node: PageNode): boolean =>
  node.field !== null || node.isFormContent || (node.kind === NODE.text && node.parent?.field != null);
