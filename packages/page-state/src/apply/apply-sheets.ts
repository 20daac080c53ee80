import type { Page } from '../model/page.ts';
import { documentOf, hasSheet, type PageNode } from '../model/page-node.ts';
import type { RuleIndex, SheetChange } from '../model/sheet-change.ts';
import { isId, isRecord, listOf, own, type RawRecord, recordOf } from '../read/raw.ts';
import { appendSheetChange } from './append-sheet-change.ts';

/** Rules that were inserted or deleted, or the whole text of a constructed sheet. */
export function applyStyleSheetRule(page: Page, data: RawRecord): void {
  const changes = changesOf(page, data);
  if (!changes) return;
  const inserted = readRules(page, own(data, 'adds'));
  if (inserted.length > 0) appendSheetChange(changes, { kind: 'insert', rules: inserted });
  const deleted: { index: RuleIndex }[] = [];
  for (const one of listOf(own(data, 'removes'))) {
    const index = readIndex(own(recordOf(one), 'index'));
    if (index !== undefined) deleted.push({ index });
    else page.problems.malformed++;
  }
  if (deleted.length > 0) appendSheetChange(changes, { kind: 'delete', rules: deleted });
  if (!isId(own(data, 'styleId'))) return;
  for (const kind of ['replace', 'replaceSync'] as const) {
    const text = own(data, kind);
    if (typeof text !== 'string') continue;
    // Whatever was before is gone; only what comes later counts.
    changes.length = 0;
    changes.push({ kind: 'replace', text, isSync: kind === 'replaceSync' });
  }
}

/** One property of one rule. */
export function applyStyleDeclaration(page: Page, data: RawRecord): void {
  const changes = changesOf(page, data);
  if (!changes) return;
  const index = readIndex(own(data, 'index'));
  if (!Array.isArray(index) || index.length === 0) {
    page.problems.malformed++;
    return;
  }
  const set = own(data, 'set');
  const property = own(recordOf(set), 'property');
  const value = own(recordOf(set), 'value');
  const priority = own(recordOf(set), 'priority');
  if (typeof property === 'string' && (typeof value === 'string' || value === null))
    appendSheetChange(changes, {
      kind: 'set',
      index,
      property,
      value,
      priority: typeof priority === 'string' ? priority : undefined,
    });
  const removed = own(recordOf(own(data, 'remove')), 'property');
  if (typeof removed === 'string') appendSheetChange(changes, { kind: 'remove', index, property: removed });
}

/** The sheets that a document or a shadow root adopts, with the rules of those that are new. */
export function applyAdoptedSheets(page: Page, data: RawRecord): void {
  const id = own(data, 'id');
  const host = isId(id) ? page.nodes.get(id) : undefined;
  const home = host && documentOf(host);
  if (!host || !home) {
    page.problems[isId(id) ? 'unknownNode' : 'malformed']++;
    return;
  }
  if (host !== home && !host.shadow) {
    page.problems.refused++;
    return;
  }
  for (const style of listOf(own(data, 'styles'))) {
    const styleId = own(recordOf(style), 'styleId');
    if (!isId(styleId)) {
      page.problems.malformed++;
      continue;
    }
    const rules = readRules(page, own(recordOf(style), 'rules'));
    page.constructed.set(styleId, { home, changes: rules.length > 0 ? [{ kind: 'insert', rules }] : [] });
  }
  page.adopted.set(host, listOf(own(data, 'styleIds')).filter(isId));
}

/** The list of changes that an event adds to; null where the sheet is not there. */
function changesOf(page: Page, data: RawRecord): SheetChange[] | null {
  const styleId = own(data, 'styleId');
  if (isId(styleId)) {
    const sheet = page.constructed.get(styleId);
    if (!sheet) page.problems.unknownNode++;
    return sheet?.changes ?? null;
  }
  const id = own(data, 'id');
  const node: PageNode | undefined = isId(id) ? page.nodes.get(id) : undefined;
  if (!node || !hasSheet(node)) {
    page.problems[isId(id) ? 'unknownNode' : 'malformed']++;
    return null;
  }
  const changes = page.sheets.get(node) ?? [];
  page.sheets.set(node, changes);
  return changes;
}

function readRules(page: Page, raw: unknown): { rule: string; index?: RuleIndex }[] {
  const rules: { rule: string; index?: RuleIndex }[] = [];
  for (const one of listOf(raw)) {
    const rule = isRecord(one) ? own(one, 'rule') : undefined;
    const at = isRecord(one) ? own(one, 'index') : undefined;
    const index = readIndex(at);
    if (typeof rule !== 'string' || (index === undefined && at !== undefined && at !== null)) page.problems.malformed++;
    else rules.push(index === undefined ? { rule } : { rule, index });
  }
  return rules;
}

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function readIndex(raw: unknown): RuleIndex | undefined {
  if (isPlace(raw)) return raw;
  if (Array.isArray(raw) && raw.length > 0 && raw.length <= 64 && raw.every(isPlace)) return [...raw];
  return undefined;
}
