import { INTERACTION, SOURCE } from '@shoji/schema';
import { isElementName } from '../code-like.ts';
import { isCheckType } from '../element-context.ts';
import { maskFreeText } from '../free-text.ts';
import { VALUE_MARK } from '../marks.ts';
import { belongsToFloor, makeFloor } from '../page/floors.ts';
import type { Page } from '../page/page.ts';
import { childrenOf, type PageNode } from '../page/page-node.ts';
import { isId, isNumber, listOf, own, pickScalars, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { maskAssetUrl } from '../url.ts';
import { isInField, isTold, showsForm } from './context.ts';
import { positionsOf, takesText } from './element.ts';
import { askAgain, maskMutation } from './mutation.ts';
import { maskAdoptedSheets, maskSheetDeclaration, maskSheetRule } from './style-sheet.ts';
import { TOLD, tellContext } from './told.ts';

type Rule = (page: Page, data: RawRecord) => RawRecord | null;

const nodeOf = (page: Page, data: RawRecord): PageNode | undefined => {
  const id = own(data, 'id');
  return isId(id) ? page.nodes.get(id) : undefined;
};

const toldNode = (page: Page, data: RawRecord): PageNode | null => {
  const node = nodeOf(page, data);
  return isTold(node) ? node : null;
};

const pointer: Rule = (page, data) => {
  const positions = positionsOf(data)
    .filter((position) => toldNode(page, position))
    .map((position) => pickScalars(position, ['x', 'y', 'id', 'timeOffset']));
  return positions.length ? { source: data['source'], positions } : null;
};

const interaction: Rule = (page, data) => {
  const node = toldNode(page, data);
  const type = own(data, 'type');
  if (!node || !isNumber(type) || type < 0 || type > INTERACTION.touchCancel) return null;
  if (type === INTERACTION.focus) page.focused = node;
  if (type === INTERACTION.blur && page.focused === node) page.focused = null;
  return { source: data['source'], ...pickScalars(data, ['type', 'id', 'x', 'y', 'pointerType']) };
};

/** How far a field is scrolled tells how much is in it. */
const scroll: Rule = (page, data) => {
  const node = toldNode(page, data);
  return !node || isInField(node) ? null : { source: data['source'], ...pickScalars(data, ['id', 'x', 'y']) };
};

const viewport: Rule = (_page, data) => ({ source: data['source'], ...pickScalars(data, ['width', 'height']) });

/**
 * Where form content is hidden, an input event tells no more than that a field is empty or no longer is; so neither
 * the length nor the number of keystrokes can be counted. What is chosen rather than written is not told at all.
 */
const input: Rule = (page, data) => {
  const node = toldNode(page, data);
  if (!node?.field || node.isFloor) return null;
  if (belongsToFloor(page, node)) {
    makeFloor(page, node);
    return null;
  }
  const text = stringOf(own(data, 'text'));
  const told = { source: data['source'], id: node.id, ...tellContext(node) };
  if (showsForm(page, node)) {
    const shown = isCheckType(node.field.type) ? 'on' : maskFreeText(text);
    return { ...told, text: shown, isChecked: own(data, 'isChecked') === true };
  }
  const filled = text !== '';
  if (!takesText(node) || filled === node.field.filled) return null;
  node.field.filled = filled;
  return { ...told, text: filled ? VALUE_MARK : '', isChecked: false };
};

const media: Rule = (page, data) => {
  if (!toldNode(page, data)) return null;
  const keys = ['type', 'id', 'currentTime', 'volume', 'muted', 'loop', 'playbackRate'];
  return { source: data['source'], ...pickScalars(data, keys) };
};

/** A selection is told where its text is, and never while the visitor is in a field. */
const selection: Rule = (page, data) => {
  if (page.focused && isInField(page.focused)) return null;
  const ranges: RawRecord[] = [];
  for (const range of listOf(own(data, 'ranges')).map(recordOf)) {
    const ends = [toldNode(page, { id: range['start'] }), toldNode(page, { id: range['end'] })];
    if (!ends.every((end) => end && end.level === 'allow' && !isInField(end) && !holdsField(end))) return null;
    ranges.push(pickScalars(range, ['start', 'startOffset', 'end', 'endOffset']));
  }
  // Told only where the text may be shown.
  return { source: data['source'], ranges, l: TOLD.shown };
};

/** The selection of a field is told as one of the element around it. */
const holdsField = (node: PageNode): boolean => childrenOf(node).some((child) => child.field !== null);

const font: Rule = (_page, data) => {
  const source = /^url\(["']?(https:\/\/[^?#"')\s]+)["']?\)$/.exec(stringOf(own(data, 'fontSource')))?.[1];
  const family = stringOf(own(data, 'family'));
  if (!source || own(data, 'buffer') === true || !/^[\w -]{1,40}$/.test(family) || /\d{4}/.test(family)) return null;
  return { source: data['source'], family, fontSource: `url(${maskAssetUrl(source)})`, buffer: false };
};

const customElement: Rule = (page, data) => {
  const name = stringOf(own(recordOf(own(data, 'define')), 'name'));
  // Only now the live page can tell whether elements of that name take part in forms.
  const hidden = page.questions && askAgain(page, name);
  if (hidden) return hidden;
  return name.includes('-') && isElementName(name) ? { source: data['source'], define: { name } } : null;
};

/** A source that is not here is not told: canvas, logs, and what later versions of rrweb may bring. */
const RULES = new Map<unknown, Rule>([
  [SOURCE.mutation, maskMutation],
  [SOURCE.mouseMove, pointer],
  [SOURCE.touchMove, pointer],
  [SOURCE.drag, pointer],
  [SOURCE.mouseInteraction, interaction],
  [SOURCE.scroll, scroll],
  [SOURCE.viewportResize, viewport],
  [SOURCE.input, input],
  [SOURCE.mediaInteraction, media],
  [SOURCE.styleSheetRule, maskSheetRule],
  [SOURCE.styleDeclaration, maskSheetDeclaration],
  [SOURCE.adoptedStyleSheet, maskAdoptedSheets],
  [SOURCE.selection, selection],
  [SOURCE.font, font],
  [SOURCE.customElement, customElement],
]);

export const maskIncremental: Rule = (page, data) => RULES.get(own(data, 'source'))?.(page, data) ?? null;
