import { EVENT, SOURCE, type WireEvent } from '@shoji/schema';
import type { Page } from '../model/page.ts';
import { serialiseDocument } from './serialise-node.ts';
import { frameDocuments, sheetEvents } from './sheet-events.ts';
import { stateEvents } from './state-events.ts';

/**
 * Events that make rrweb's replayer show the page as it is. The order is what the replayer needs: as long as no mutation
 * came it works on the real page, where sheets can be changed at once; the first mutation (the first iframe) makes it go
 * on in a copy, which applies changes of constructed sheets before it knows the sheets.
 */
export function makeKeyframe(page: Page, timestamp: number): WireEvent[] {
  const { root } = page;
  if (!root) return [];
  const frames = frameDocuments(root);
  const offset = page.scrolls.get(root);
  const incremental: Record<string, unknown>[] = [
    ...sheetEvents(page, root),
    ...page.fonts.map(({ descriptors, ...font }) => ({
      source: SOURCE.font,
      ...font,
      ...(descriptors && { descriptors: { ...descriptors } }),
    })),
    ...frames.map(({ frame, iframe }) => ({
      source: SOURCE.mutation,
      adds: [{ parentId: iframe.id, nextId: null, node: serialiseDocument(frame, false) }],
      removes: [],
      texts: [],
      attributes: [],
      isAttachIframe: true,
    })),
    ...frames.flatMap(({ frame }) => sheetEvents(page, frame)),
    ...stateEvents(page, timestamp),
  ];
  return [
    { type: EVENT.meta, timestamp, data: { href: page.href, width: page.width, height: page.height } },
    {
      type: EVENT.fullSnapshot,
      timestamp,
      data: { node: serialiseDocument(root, true), initialOffset: { left: offset?.x ?? 0, top: offset?.y ?? 0 } },
    },
    ...incremental.map((data) => ({ type: EVENT.incremental, timestamp, data })),
  ];
}
