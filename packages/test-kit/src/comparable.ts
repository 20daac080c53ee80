import { CUSTOM_TAG, type WireEvent } from '@shoji/schema';

const IDS = new Set([
  'id',
  'parentId',
  'nextId',
  'previousId',
  'rootId',
  'start',
  'end',
  'styleId',
  'styleIds',
  'node',
]);
const TIMES = new Set(['timestamp', 'timeOffset', 'delay', 'ago', 'ms']);

/** Requests come in groups of the browser's making: each is compared. Vitals are times, and come when one has changed. */
function each(event: WireEvent): unknown[] {
  const { tag, payload } = (event.data ?? {}) as { tag?: unknown; payload?: { requests?: unknown[] } };
  if (tag === CUSTOM_TAG.vitals) return [];
  return tag === CUSTOM_TAG.network ? (payload?.requests ?? []).map((request) => ({ tag, request })) : [event];
}

/** Events as a sorted multiset, without what may differ between any two visits: times, numbers of ids, the site key. */
export function comparable(events: readonly WireEvent[], siteKey: string): string[] {
  const numbers = new Map<unknown, string>();
  const plain = (key: string, value: unknown): unknown => {
    if (TIMES.has(key)) return 0;
    if (typeof value === 'string') return value.replaceAll(`/${siteKey}/`, '/KEY/');
    if (!IDS.has(key) || typeof value !== 'number') return value;
    const known = numbers.get(value) ?? `#${numbers.size}`;
    numbers.set(value, known);
    return known;
  };
  return events
    .flatMap(each)
    .map((event) => JSON.stringify(event, plain))
    .sort();
}

/** What one of two multisets has more than the other, `-` for the first and `+` for the second. */
export function difference(first: readonly string[], second: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const line of first) count.set(line, (count.get(line) ?? 0) - 1);
  for (const line of second) count.set(line, (count.get(line) ?? 0) + 1);
  const lines = [...count].filter(([, times]) => times !== 0);
  const start = lines.length > 1 ? commonStart(lines.map(([line]) => line)) : 0;
  return lines.map(([line, times]) => `${times < 0 ? '-' : '+'}${Math.abs(times)} ${excerpt(line, start)}`);
}

/** Lines of a snapshot are long; what matters is where they part. */
const excerpt = (line: string, at: number): string =>
  line.length < 400 ? line : `${line.slice(0, 30)} ... ${line.slice(Math.max(30, at - 200), at + 150)}`;

function commonStart([first = '', ...others]: readonly string[]): number {
  let at = 0;
  while (at < first.length && others.every((other) => other[at] === first[at])) at++;
  return at;
}
