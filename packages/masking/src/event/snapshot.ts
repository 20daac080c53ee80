import { NODE } from '@shoji/schema';
import type { Joined } from '../join/chain.ts';
import { joinTexts, withTexts } from '../join/join-texts.ts';
import { findFloors } from '../page/floors.ts';
import { addNode, type Page, resetPage } from '../page/page.ts';
import { own, pickScalars, type RawRecord, recordOf } from '../raw.ts';
import { maskNode } from './node.ts';

/** A full snapshot: the page is learnt anew, then told. */
export function maskSnapshot(page: Page, data: RawRecord): RawRecord | null {
  resetPage(page);
  const raw = recordOf(own(data, 'node'));
  const root = addNode(page, raw, null);
  if (root?.kind !== NODE.document) return null;
  findFloors(page);
  const masked = maskNode(page, root, raw);
  const joined: Joined = page.hasDigits ? joinTexts(masked) : new Map();
  for (const [id, text] of joined) {
    const node = page.nodes.get(id);
    if (node) node.sent = text;
  }
  return {
    node: joined.size ? withTexts(masked, joined) : masked,
    initialOffset: { left: 0, top: 0, ...pickScalars(recordOf(own(data, 'initialOffset')), ['left', 'top']) },
  };
}
