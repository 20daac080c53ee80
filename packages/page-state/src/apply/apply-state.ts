import { INTERACTION, SOURCE } from '@shoji/schema';
import type { Page, SelectedRange } from '../model/page.ts';
import { isValueAttribute, type PageNode } from '../model/page-node.ts';
import { findOption } from '../model/select-options.ts';
import { isId, isNumber, isRecord, listOf, numberOf, own, pickScalars, type RawRecord, stringOf } from '../read/raw.ts';

const MEDIA_ACTION = { play: 0, pause: 1 } as const;
const MAX_FONTS = 1_000;
/** The node that `data.id` names, counting where there is none. rrweb writes -1 for nodes it does not record. */
function nodeOf(page: Page, data: RawRecord): PageNode | null {
  const id = own(data, 'id');
  const node = isId(id) ? page.nodes.get(id) : undefined;
  if (!node && id !== -1) page.problems[isId(id) ? 'unknownNode' : 'malformed']++;
  return node ?? null;
}

export function applyInput(page: Page, data: RawRecord): void {
  const node = nodeOf(page, data);
  if (!node?.element) return;
  const text = own(data, 'text');
  if (typeof text !== 'string') {
    page.problems.malformed++;
    return;
  }
  if (isValueAttribute(node.element)) node.element.attributes.set('value', text);
  // The last change comes last: of radios with one name, checking one takes the mark from the others.
  page.inputs.delete(node);
  const option = node.element.tag === 'select' ? { option: findOption(node, text) } : null;
  page.inputs.set(node, { text, isChecked: own(data, 'isChecked') === true, ...option });
}

export function applyScroll(page: Page, data: RawRecord): void {
  const node = nodeOf(page, data);
  const [x, y] = [own(data, 'x'), own(data, 'y')];
  if (!node) return;
  if (isNumber(x) && isNumber(y)) page.scrolls.set(node, { x, y });
  else page.problems.malformed++;
}

export function applyMedia(page: Page, data: RawRecord): void {
  const node = nodeOf(page, data);
  const before = node && page.media.get(node);
  if (!before) return;
  const type = own(data, 'type');
  page.media.set(node, {
    isPlaying: type === MEDIA_ACTION.play || (type !== MEDIA_ACTION.pause && before.isPlaying),
    currentTime: numberOf(own(data, 'currentTime'), before.currentTime),
    since: page.time,
    rate: numberOf(own(data, 'playbackRate'), before.rate),
    scalars: { ...before.scalars, ...pickScalars(data, ['volume', 'muted', 'loop']) },
  });
}

export function applyViewport(page: Page, data: RawRecord): void {
  const [width, height] = [own(data, 'width'), own(data, 'height')];
  if (isNumber(width) && isNumber(height)) {
    page.width = width;
    page.height = height;
  } else page.problems.malformed++;
}

export function applyMeta(page: Page, data: RawRecord): void {
  page.href = stringOf(own(data, 'href'));
  applyViewport(page, data);
}

export function applyFont(page: Page, data: RawRecord): void {
  const family = own(data, 'family');
  const fontSource = own(data, 'fontSource');
  if (typeof family !== 'string' || typeof fontSource !== 'string') page.problems.malformed++;
  else if (page.fonts.length >= MAX_FONTS) page.problems.refused++;
  else {
    const given = own(data, 'descriptors');
    const descriptors = isRecord(given) ? pickScalars(given, Object.keys(given)) : undefined;
    page.fonts.push({ family, fontSource, buffer: own(data, 'buffer') === true, descriptors });
  }
}

/** Where the mouse or the finger was last. */
export function applyMoves(page: Page, data: RawRecord): void {
  const last = listOf(own(data, 'positions')).at(-1);
  if (isRecord(last)) point(page, last, own(data, 'source') === SOURCE.touchMove ? SOURCE.touchMove : SOURCE.mouseMove);
  else page.problems.malformed++;
}

function point(page: Page, data: RawRecord, source: number): void {
  const id = own(data, 'id');
  const [x, y] = [own(data, 'x'), own(data, 'y')];
  if (isId(id) && isNumber(x) && isNumber(y)) page.pointer = { id, x, y, source };
}

export function applyInteraction(page: Page, data: RawRecord): void {
  const node = nodeOf(page, data);
  if (!node) return;
  switch (own(data, 'type')) {
    case INTERACTION.focus:
      page.focused = node.id;
      return;
    case INTERACTION.blur:
      if (page.focused === node.id) page.focused = null;
      return;
    case INTERACTION.touchStart:
    case INTERACTION.touchEnd:
      point(page, data, SOURCE.touchMove);
      return;
    case INTERACTION.click:
    case INTERACTION.mouseDown:
    case INTERACTION.mouseUp:
      point(page, data, SOURCE.mouseMove);
  }
}

export function applySelection(page: Page, data: RawRecord): void {
  const ranges: SelectedRange[] = [];
  for (const raw of listOf(own(data, 'ranges'))) {
    const range = isRecord(raw) ? raw : {};
    const [start, end] = [own(range, 'start'), own(range, 'end')];
    const [startOffset, endOffset] = [own(range, 'startOffset'), own(range, 'endOffset')];
    if (isId(start) && isId(end) && isNumber(startOffset) && isNumber(endOffset))
      ranges.push({ start, startOffset, end, endOffset });
    else page.problems.malformed++;
  }
  page.selection = ranges;
}
