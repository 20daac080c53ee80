import { NODE } from '@shoji/schema';
import { type Page, removeNode } from '../model/page.ts';
import { selectOf, settleSelect } from '../model/select-options.ts';
import { isId, isRecord, listOf, own, type RawRecord } from '../read/raw.ts';
import { addsOf, applyAdds } from './apply-adds.ts';
import { applyAttributes } from './apply-attributes.ts';
import { freeStyleTexts } from './style-children.ts';

/** Applies a mutation in the order in which rrweb's replayer does: removes, adds, texts, attributes. */
export function applyMutation(page: Page, data: RawRecord): void {
  for (const one of listOf(own(data, 'removes'))) applyRemove(page, one);
  applyAdds(page, addsOf(data));
  for (const one of listOf(own(data, 'texts'))) applyText(page, one);
  for (const one of listOf(own(data, 'attributes'))) applyAttributes(page, one);
}

function applyRemove(page: Page, raw: unknown): void {
  const id = isRecord(raw) ? own(raw, 'id') : undefined;
  if (!isId(id)) {
    page.problems.malformed++;
    return;
  }
  const node = page.nodes.get(id);
  if (!node) {
    page.problems.unknownNode++;
    return;
  }
  // A node that moved between two roots (out of a shadow root) is said to be added by the one before it is said to be
  // removed by the other.
  if (node === page.root || node.parent?.id !== own(raw as RawRecord, 'parentId')) {
    page.problems.refused++;
    return;
  }
  if (node.kind === NODE.text) freeStyleTexts(page, node.parent);
  const select = selectOf(node);
  removeNode(page, node);
  if (select) settleSelect(page, select, null);
}

function applyText(page: Page, raw: unknown): void {
  const id = isRecord(raw) ? own(raw, 'id') : undefined;
  const value = isRecord(raw) ? own(raw, 'value') : undefined;
  if (!isId(id) || (typeof value !== 'string' && value !== null)) {
    page.problems.malformed++;
    return;
  }
  const node = page.nodes.get(id);
  if (!node) {
    page.problems.unknownNode++;
    return;
  }
  if (node.kind !== NODE.text && node.kind !== NODE.cdata && node.kind !== NODE.comment) {
    page.problems.refused++;
    return;
  }
  freeStyleTexts(page, node.parent);
  node.text = value ?? '';
  node.isStyleText = node.parent?.element?.tag === 'style' && node.text !== '';
}
