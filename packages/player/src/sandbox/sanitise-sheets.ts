import { REPLAY_LIMITS } from './limits.ts';
import { neutraliseCss, neutraliseValue } from './neutralise-css.ts';
import { asList, asNumber, asRecord, asText, type Json } from './read-json.ts';

/** Style sheet ids of constructed sheets start at 1 as well; a rule's place is an index or a path of indices. */
type Place = number | number[];

const asIndex = (value: unknown): number | undefined =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1_000_000 ? (value as number) : undefined;

function asPlace(value: unknown): Place | undefined {
  if (!Array.isArray(value)) return asIndex(value);
  const path = value.map(asIndex);
  return path.length > 0 && path.length <= 32 && path.every((step) => step !== undefined) ? path : undefined;
}

const css = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= REPLAY_LIMITS.css ? neutraliseCss(value) : undefined;

function owner(data: Json): { id?: number; styleId?: number } | undefined {
  const id = asIndex(data['id']);
  const styleId = asIndex(data['styleId']);
  if (id === undefined && styleId === undefined) return undefined;
  return { ...(id !== undefined && { id }), ...(styleId !== undefined && { styleId }) };
}

function safeRules(value: unknown): { rule: string; index?: Place }[] {
  return asList(value).flatMap((entry) => {
    const rule = css(asRecord(entry)?.['rule']);
    const index = asPlace(asRecord(entry)?.['index']);
    return rule === undefined ? [] : [{ rule, ...(index !== undefined && { index }) }];
  });
}

/** Rules put into or taken out of a sheet (source 8). */
export function safeSheetRules(data: Json): Json | undefined {
  const sheet = owner(data);
  if (!sheet) return undefined;
  const removes = asList(data['removes']).flatMap((entry) => {
    const index = asPlace(asRecord(entry)?.['index']);
    return index === undefined ? [] : [{ index }];
  });
  const replace = css(data['replace']);
  const replaceSync = css(data['replaceSync']);
  return {
    ...sheet,
    adds: safeRules(data['adds']),
    removes,
    ...(replace !== undefined && { replace }),
    ...(replaceSync !== undefined && { replaceSync }),
  };
}

/** A property set on or taken from a rule (source 13). */
export function safeDeclaration(data: Json): Json | undefined {
  const sheet = owner(data);
  const index = asPlace(data['index']);
  if (!sheet || !Array.isArray(index)) return undefined;
  const set = asRecord(data['set']);
  const property = asText(set?.['property'], 200);
  const value = asText(set?.['value'], REPLAY_LIMITS.attribute);
  const removed = asText(asRecord(data['remove'])?.['property'], 200);
  return {
    ...sheet,
    index,
    ...(property !== undefined && {
      set: {
        property,
        value: neutraliseValue(property, value ?? ''),
        priority: set?.['priority'] === 'important' ? 'important' : '',
      },
    }),
    ...(removed !== undefined && { remove: { property: removed } }),
  };
}

/** Constructed sheets adopted by a document or a shadow root (source 15). */
export function safeAdoption(data: Json): Json | undefined {
  const id = asNumber(data['id'], 1, 0x7fffffff);
  if (id === undefined) return undefined;
  const styleIds = asList(data['styleIds']).flatMap((entry) => asIndex(entry) ?? []);
  const styles = asList(data['styles']).flatMap((entry) => {
    const styleId = asIndex(asRecord(entry)?.['styleId']);
    return styleId === undefined ? [] : [{ styleId, rules: safeRules(asRecord(entry)?.['rules']) }];
  });
  return { id, styleIds, ...(styles.length > 0 && { styles }) };
}
