import { isRecord, type RawRecord } from '../raw.ts';

/**
 * `raw` itself where `out` says exactly the same. What is left as it was is then known by identity: it needs neither
 * memory nor a second look.
 */
export function same(raw: RawRecord, out: RawRecord): RawRecord {
  let more = 0;
  for (const key in out) {
    if (raw[key] !== out[key]) return out;
    more++;
  }
  for (const _key in raw) more--;
  return more === 0 ? raw : out;
}

/** What `mask` makes of each item, without those that it leaves out; `items` itself where nothing differs. */
export function sameList(items: readonly unknown[], mask: (item: RawRecord) => RawRecord | null): readonly RawRecord[] {
  let out: RawRecord[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const told = isRecord(item) ? mask(item) : null;
    if (out === null && told !== item) out = items.slice(0, at) as RawRecord[];
    if (out !== null && told !== null) out.push(told);
  }
  return out ?? (items as readonly RawRecord[]);
}
