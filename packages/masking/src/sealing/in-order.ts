import { listOf, own, type RawRecord, recordOf } from '../raw.ts';

const idOf = (item: RawRecord): unknown => item['id'] ?? recordOf(item['node'])['id'];

/** What is the same in both, in the order of the first; then the rest. */
function sorted<Item>(items: readonly Item[], keyOf: (item: Item) => unknown, order: readonly unknown[]): Item[] {
  const places = new Map<unknown, number>(order.map((key, place) => [key, place]));
  const placeOf = (item: Item): number => places.get(keyOf(item)) ?? order.length;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * The parts of a masked mutation in the order in which they came. What masking takes back comes first, so that what had
 * been masked once would come out in another order than it went in.
 */
export function inOrder(raw: RawRecord, told: RawRecord): RawRecord {
  const out: RawRecord = { ...told };
  for (const list of ['texts', 'attributes', 'removes', 'adds']) {
    const before = listOf(own(raw, list)).map(recordOf);
    out[list] = sorted(listOf(told[list]).map(recordOf), idOf, before.map(idOf));
    if (list !== 'attributes') continue;
    const namesOf = new Map(before.map((item) => [idOf(item), Object.keys(recordOf(own(item, 'attributes')))]));
    out[list] = listOf(out[list]).map((item) => {
      const { attributes, ...rest } = recordOf(item);
      const entries = sorted(Object.entries(recordOf(attributes)), ([name]) => name, namesOf.get(rest['id']) ?? []);
      const { id, ...told } = rest;
      return { id, attributes: Object.fromEntries(entries), ...told };
    });
  }
  return out;
}
