import { listOf, own, type RawRecord, recordOf, stringOf } from '../raw.ts';

const idOf = (item: RawRecord): unknown => item['id'] ?? recordOf(item['node'])['id'];

/** What is in `order` in that order; then the rest. */
function sorted<Item>(items: readonly Item[], keyOf: (item: Item) => unknown, order: readonly unknown[]): Item[] {
  const places = new Map<unknown, number>(order.map((key, place) => [key, place]));
  const placeOf = (item: Item): number => places.get(keyOf(item)) ?? order.length;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The type of an input as the sender had it: a field that is frozen from now on does not tell its new one. */
const INPUT = /^input [a-z-]{1,14}$/;

/** Each bit of `l` allows something: it stays at what the sender claimed, and at what the page's state lets it claim. */
function withClaim(raw: RawRecord, told: RawRecord): RawRecord {
  const out = { ...told };
  const [l, t] = [own(raw, 'l'), own(raw, 't')];
  if (typeof l === 'number' && typeof told['l'] === 'number') out['l'] = l & told['l'];
  if (INPUT.test(stringOf(t)) && INPUT.test(stringOf(told['t']))) out['t'] = t;
  return out;
}

function likeItem(raw: RawRecord, told: RawRecord): RawRecord {
  const item = withClaim(raw, told);
  if (item['attributes'] === undefined) return item;
  const order = Object.keys(recordOf(own(raw, 'attributes')));
  const entries = sorted(Object.entries(recordOf(item['attributes'])), ([name]) => name, order);
  return { ...item, attributes: Object.fromEntries(entries) };
}

/**
 * Masked data, written as that which it was made of: parts in the order in which they came. Masking puts what it takes back
 * first, so that what had been masked once would come out otherwise than it went in.
 */
export function likeBefore(raw: RawRecord, told: RawRecord, isMutation: boolean): RawRecord {
  const out = withClaim(raw, told);
  if (!isMutation) return out;
  const parts = ['texts', 'attributes', 'removes', 'adds'].map((list) => {
    const before = new Map(listOf(own(raw, list)).map((item) => [idOf(recordOf(item)), recordOf(item)]));
    const items = sorted(listOf(told[list]).map(recordOf), idOf, [...before.keys()]);
    return [list, items.map((item) => likeItem(before.get(idOf(item)) ?? {}, item))];
  });
  return { ...out, ...Object.fromEntries(parts) };
}
