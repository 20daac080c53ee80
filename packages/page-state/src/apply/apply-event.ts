import { EVENT, NODE, SOURCE, type WireEvent } from '@shoji/schema';
import { clearPage, type Page } from '../model/page.ts';
import { isNumber, isRecord, own, type RawRecord } from '../read/raw.ts';
import { readNode } from '../read/read-node.ts';
import { attachWaiting } from './apply-adds.ts';
import { applyMutation } from './apply-mutation.ts';
import { applyAdoptedSheets, applyStyleDeclaration, applyStyleSheetRule } from './apply-sheets.ts';
import {
  applyFont,
  applyInput,
  applyInteraction,
  applyMedia,
  applyMeta,
  applyMoves,
  applyScroll,
  applySelection,
  applyViewport,
} from './apply-state.ts';

type Apply = (page: Page, data: RawRecord) => void;

const APPLY: Readonly<Record<number, Apply>> = {
  [SOURCE.mutation]: applyMutation,
  [SOURCE.mouseMove]: applyMoves,
  [SOURCE.touchMove]: applyMoves,
  [SOURCE.drag]: applyMoves,
  [SOURCE.mouseInteraction]: applyInteraction,
  [SOURCE.scroll]: applyScroll,
  [SOURCE.viewportResize]: applyViewport,
  [SOURCE.input]: applyInput,
  [SOURCE.mediaInteraction]: applyMedia,
  [SOURCE.styleSheetRule]: applyStyleSheetRule,
  [SOURCE.styleDeclaration]: applyStyleDeclaration,
  [SOURCE.adoptedStyleSheet]: applyAdoptedSheets,
  [SOURCE.font]: applyFont,
  [SOURCE.selection]: applySelection,
};

/** Applies one event. Never throws: what cannot be applied is left out and counted. */
export function applyEvent(page: Page, event: WireEvent): void {
  try {
    applyChecked(page, event);
  } catch {
    page.problems.malformed++;
  }
}

function applyChecked(page: Page, event: WireEvent): void {
  if (!isRecord(event) || !isNumber(event['timestamp'])) {
    page.problems.malformed++;
    return;
  }
  const { type, data } = event;
  if (event.timestamp > page.time) page.time = event.timestamp;
  if (type !== EVENT.meta && type !== EVENT.fullSnapshot && type !== EVENT.incremental) return;
  if (!isRecord(data)) page.problems.malformed++;
  else if (type === EVENT.meta) applyMeta(page, data);
  else if (type === EVENT.fullSnapshot) applyFullSnapshot(page, data);
  else {
    const source = own(data, 'source');
    if (typeof source === 'number') APPLY[source]?.(page, data);
    else page.problems.malformed++;
  }
}

function applyFullSnapshot(page: Page, data: RawRecord): void {
  const raw = own(data, 'node');
  if (!isRecord(raw) || own(raw, 'type') !== NODE.document) {
    page.problems.malformed++;
    return;
  }
  const waiting = new Map(page.waitingFrames);
  clearPage(page);
  page.root = readNode(page, raw, 0, true);
  for (const [id, frame] of waiting) page.waitingFrames.set(id, frame);
  attachWaiting(page);
  const offset = own(data, 'initialOffset');
  const [x, y] = isRecord(offset) ? [own(offset, 'left'), own(offset, 'top')] : [];
  if (page.root && isNumber(x) && isNumber(y) && (x !== 0 || y !== 0)) page.scrolls.set(page.root, { x, y });
}
