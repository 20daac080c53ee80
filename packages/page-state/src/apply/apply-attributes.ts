import { type Page, removeNode } from '../model/page.ts';
import type { PageElement, PageNode } from '../model/page-node.ts';
import { isId, isRecord, own, type RawRecord, recordOf } from '../read/raw.ts';
import { applyStyleChanges, type StyleValue } from '../style/style-changes.ts';

/** rrweb's own attributes that a mutation changes; others of its name would be read only by its builder. */
const OWN_KEPT = /^rr_(?:open_mode|src)$/;

export function applyAttributes(page: Page, raw: unknown): void {
  const id = isRecord(raw) ? own(raw, 'id') : undefined;
  const changes = isRecord(raw) ? own(raw, 'attributes') : undefined;
  if (!isId(id) || !isRecord(changes)) {
    page.problems.malformed++;
    return;
  }
  const node = page.nodes.get(id);
  if (!node) page.problems.unknownNode++;
  else if (!node.element) page.problems.refused++;
  else if (typeof own(changes, '_cssText') === 'string' && /^(?:link|style)$/.test(node.element.tag))
    inlineSheet(page, node, node.element, changes);
  else for (const name of Object.keys(changes)) applyOne(page, node, node.element, name, changes[name]);
}

/** A link whose rules came later becomes a style with all that was said at once. */
function inlineSheet(page: Page, node: PageNode, element: PageElement, changes: RawRecord): void {
  for (const [name, value] of Object.entries(changes)) {
    if (typeof value === 'string' && name !== '_cssText') element.attributes.set(name, value);
  }
  removeChildren(page, node);
  page.sheets.delete(node);
  element.cssText = own(changes, '_cssText') as string;
}

function applyOne(page: Page, node: PageNode, element: PageElement, name: string, value: unknown): void {
  const { attributes, tag } = element;
  if (name === '_cssText' || (name.startsWith('rr_') && !OWN_KEPT.test(name))) return;
  if (value === null) {
    attributes.delete(name);
    if (name === 'style') page.styles.delete(node);
    if (name === 'open' && tag === 'dialog') attributes.delete('rr_open_mode');
  } else if (typeof value === 'string') {
    if (name === 'style') page.styles.delete(node);
    if (name === 'value' && tag === 'textarea') removeChildren(page, node);
    attributes.set(name, value);
  } else if (name === 'style' && isRecord(value)) changeStyle(page, node, element, value);
  else page.problems.malformed++;
}

function removeChildren(page: Page, node: PageNode): void {
  for (let child = node.children.first; child; child = node.children.first) removeNode(page, child);
}

function changeStyle(page: Page, node: PageNode, { attributes }: PageElement, raw: RawRecord): void {
  const changes = new Map<string, StyleValue>();
  for (const [property, value] of Object.entries(recordOf(raw))) {
    if (value === false || typeof value === 'string') changes.set(property, value);
    else if (Array.isArray(value) && typeof value[0] === 'string')
      changes.set(property, [value[0], typeof value[1] === 'string' ? value[1] : '']);
    else page.problems.malformed++;
  }
  const text = attributes.get('style');
  const kept = page.styles.get(node);
  const written = kept ? null : applyStyleChanges(typeof text === 'string' ? text : '', changes);
  if (written !== null) {
    attributes.set('style', written);
    return;
  }
  const all = kept ?? new Map<string, StyleValue>();
  for (const [property, value] of changes) {
    all.delete(property);
    all.set(property, value);
  }
  page.styles.set(node, all);
}
