import { SOURCE } from '@shoji/schema';
import { withDescendants } from '../model/link-node.ts';
import type { Page } from '../model/page.ts';
import { documentOf, type PageNode } from '../model/page-node.ts';
import type { SheetChange } from '../model/sheet-change.ts';

type Data = Record<string, unknown>;

/**
 * The sheets of one document: constructed ones first, all of them on the document, where they stay known even when nobody
 * adopts them now; then who adopts which; then what CSSOM did to the sheets of style elements.
 */
export function sheetEvents(page: Page, home: PageNode): Data[] {
  const events: Data[] = [];
  const own = [...page.constructed].filter(([, sheet]) => sheet.home === home);
  const adopted = page.adopted.get(home);
  if (own.length > 0 || adopted) {
    const styles = own.map(([styleId, { changes }]) => ({ styleId, rules: firstRules(changes) }));
    events.push({
      source: SOURCE.adoptedStyleSheet,
      id: home.id,
      styleIds: known(page, adopted ?? []),
      ...(styles.length > 0 && { styles }),
    });
  }
  for (const [styleId, { changes }] of own) {
    const rest = firstRules(changes).length > 0 ? changes.slice(1) : changes;
    events.push(...rest.map((change) => changeEvent({ styleId }, change)));
  }
  for (const [host, styleIds] of page.adopted) {
    if (host === home || documentOf(host) !== home) continue;
    events.push({ source: SOURCE.adoptedStyleSheet, id: host.id, styleIds: known(page, styleIds) });
  }
  for (const [node, changes] of page.sheets) {
    if (documentOf(node) !== home) continue;
    events.push(...changes.map((change) => changeEvent({ id: node.id }, change)));
  }
  return events;
}

/** The replayer tries again and again to find sheets that it does not know. */
const known = (page: Page, styleIds: readonly number[]): number[] => styleIds.filter((id) => page.constructed.has(id));

const firstRules = (changes: readonly SheetChange[]): { rule: string; index?: unknown }[] => {
  const first = changes[0];
  return first?.kind === 'insert' ? first.rules.map(copyRule) : [];
};

const copyRule = <Rule extends { readonly index?: unknown }>(rule: Rule): Rule => ({
  ...rule,
  ...(Array.isArray(rule.index) && { index: [...rule.index] }),
});

function changeEvent(sheet: { id: number } | { styleId: number }, change: SheetChange): Data {
  const rule = { source: SOURCE.styleSheetRule, ...sheet };
  const declaration = { source: SOURCE.styleDeclaration, ...sheet };
  switch (change.kind) {
    case 'insert':
      return { ...rule, adds: change.rules.map(copyRule) };
    case 'delete':
      return { ...rule, removes: change.rules.map(copyRule) };
    case 'replace':
      return { ...rule, [change.isSync ? 'replaceSync' : 'replace']: change.text };
    case 'set': {
      const { property, value, priority } = change;
      return {
        ...declaration,
        index: [...change.index],
        set: { property, value, ...(priority !== undefined && { priority }) },
      };
    }
    case 'remove':
      return { ...declaration, index: [...change.index], remove: { property: change.property } };
  }
}

/** All documents on the page with the ids of their iframes, outer ones first. */
export function frameDocuments(root: PageNode): { readonly frame: PageNode; readonly iframe: PageNode }[] {
  const found: { frame: PageNode; iframe: PageNode }[] = [];
  for (const node of withDescendants(root)) if (node.frame) found.push({ frame: node.frame, iframe: node });
  return found;
}
