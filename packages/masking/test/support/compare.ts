import type { WireEvent } from '@shoji/schema';

const ID_KEYS = new Set(['id', 'parentId', 'nextId', 'start', 'end', 'styleId', 'node']);

/** Events without what may differ between two visits for reasons of their own: times, and the numbers of ids. */
export function comparable(events: readonly WireEvent[]): string[] {
  const ids = new Map<number, number>();
  const rename = (key: string, value: unknown): unknown => {
    // rrweb leaves the root's id away while it is 1: in the first recording of a page only.
    if (key === 'rootId') return undefined;
    if (key === 'timestamp') return 0;
    if (!ID_KEYS.has(key) || typeof value !== 'number') return value;
    if (!ids.has(value)) ids.set(value, ids.size);
    return `#${ids.get(value)}`;
  };
  return events.map((event) => JSON.stringify(event, rename)).sort();
}

/** Elements of a masked snapshot and of mutations, counted. */
export function countElements(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countElements(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const self = 'tagName' in value ? 1 : 0;
  return Object.values(value).reduce((sum: number, item) => sum + countElements(item), self);
}
