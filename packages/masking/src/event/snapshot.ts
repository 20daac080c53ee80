import { NODE } from '@shoji/schema';
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
  return {
    node: maskNode(page, root, raw),
    initialOffset: { left: 0, top: 0, ...pickScalars(recordOf(own(data, 'initialOffset')), ['left', 'top']) },
  };
}
