import type { WireEvent } from '@shoji/schema';

/** Where a word stands in the events: type, source and the path of the field, with the tag of the node around it. */
export function locate(events: readonly WireEvent[], word: string): string[] {
  const needle = word.toLowerCase();
  const places = new Set<string>();
  const walk = (value: unknown, path: string, tag: string): void => {
    if (typeof value === 'string') {
      if (value.toLowerCase().includes(needle)) places.add(`${path} <${tag}>`);
      return;
    }
    if (typeof value !== 'object' || value === null) {
      if (String(value) === needle) places.add(`${path} <${tag}>`);
      return;
    }
    if (Array.isArray(value)) {
      for (const item of value) walk(item, `${path}[]`, tag);
      return;
    }
    const own = 'tagName' in value ? String(value.tagName) : tag;
    for (const [key, item] of Object.entries(value)) {
      const next = key === 'childNodes' || key === 'node' ? 'node' : `${path}.${key}`;
      if (key.toLowerCase().includes(needle)) places.add(`${path} (key) <${own}>`);
      walk(item, next, own);
    }
  };
  for (const { type, data } of events) {
    const source = type === 3 ? `/s${(data as { source: number }).source}` : '';
    const before = new Set(places);
    walk(data, 'data', '');
    for (const place of places) {
      if (!before.has(place) && !place.startsWith('T')) {
        places.delete(place);
        places.add(`T${type}${source} ${place}`);
      }
    }
  }
  return [...places];
}
