import { maskCss, maskCssValue } from '../css/css.ts';
import { keepsProperty } from '../css/declaration.ts';
import type { Page } from '../page/page.ts';
import { isId, isNumber, listOf, own, type RawRecord, recordOf } from '../raw.ts';

/** Which sheet an event is of: a recorded element's, or one that the page made (by its own id). Null: neither. */
function sheetOf(page: Page, data: RawRecord): RawRecord | null {
  const out: RawRecord = { source: data['source'] };
  const { id, styleId } = data;
  if (isId(id)) {
    const node = page.nodes.get(id);
    if (!node || node.isBoxed) return null;
    out['id'] = id;
  }
  if (isId(styleId)) out['styleId'] = styleId;
  return out['id'] === undefined && out['styleId'] === undefined ? null : out;
}

/** Place of a rule: a number, or numbers inside nested rules. */
const placeOf = (value: unknown): unknown =>
  isNumber(value) || (Array.isArray(value) && value.every(isNumber)) ? value : undefined;

function rulesOf(list: unknown): RawRecord[] {
  return listOf(list)
    .map(recordOf)
    .map((item) => ({
      ...(typeof item['rule'] === 'string' && { rule: maskCss(item['rule']) }),
      ...(placeOf(item['index']) !== undefined && { index: item['index'] }),
    }));
}

export function maskSheetRule(page: Page, data: RawRecord): RawRecord | null {
  const out = sheetOf(page, data);
  if (!out) return null;
  if (Array.isArray(data['adds'])) out['adds'] = rulesOf(data['adds']);
  if (Array.isArray(data['removes'])) {
    out['removes'] = rulesOf(data['removes'].map((item) => ({ index: recordOf(item)['index'] })));
  }
  for (const key of ['replace', 'replaceSync']) {
    const css = own(data, key);
    if (typeof css === 'string') out[key] = maskCss(css);
  }
  return out;
}

export function maskSheetDeclaration(page: Page, data: RawRecord): RawRecord | null {
  const out = sheetOf(page, data);
  const index = placeOf(data['index']);
  if (!out || index === undefined) return null;
  out['index'] = index;
  const { property, value, priority } = recordOf(data['set']);
  if (typeof property === 'string' && keepsProperty(property)) {
    const text = typeof value === 'string' ? maskCssValue(property, value, { media: true }) : null;
    out['set'] = { property, value: text, ...(priority === 'important' && { priority }) };
  }
  const removed = recordOf(data['remove'])['property'];
  if (typeof removed === 'string' && keepsProperty(removed)) out['remove'] = { property: removed };
  return out['set'] || out['remove'] ? out : null;
}

export function maskAdoptedSheets(page: Page, data: RawRecord): RawRecord | null {
  const host = isId(data['id']) ? page.nodes.get(data['id']) : undefined;
  if (!host || host.isBoxed) return null;
  const styles = listOf(data['styles'])
    .map(recordOf)
    .filter((style) => isId(style['styleId']))
    .map((style) => ({ styleId: style['styleId'], rules: rulesOf(style['rules']) }));
  return {
    source: data['source'],
    id: host.id,
    styleIds: listOf(data['styleIds']).filter(isId),
    ...(Array.isArray(data['styles']) && { styles }),
  };
}
