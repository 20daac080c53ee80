import type { Level } from '@shoji/schema';

/** What an attribute, a selector or a rule of the site can say about an element. */
export type ExplicitLevel = 'allow' | 'mask' | 'block' | 'ignore' | 'sensitive';

/** What was said about one element, as a set; saying it twice changes nothing and order does not matter. */
export const SAID = { allow: 1, mask: 2, block: 4, ignore: 8, sensitive: 16 } as const satisfies Record<
  ExplicitLevel,
  number
>;

/** A word that is no level counts as the strictest. */
export const saidBy = (word: string): number => (Object.hasOwn(SAID, word) ? SAID[word as ExplicitLevel] : SAID.block);

/** At the same element the strictest wins; nothing inside `block` can be anything else; silence inherits. */
export function reduceLevel(parent: Level, said: number): Level {
  if (parent === 'block' || said & (SAID.block | SAID.sensitive)) return 'block';
  if (said & SAID.mask) return 'mask';
  return said & SAID.allow ? 'allow' : parent;
}

/** Whether `next` shows less than `before`. */
export const isStricter = (next: Level, before: Level): boolean => RANK[next] > RANK[before];

const RANK: Record<Level, number> = { allow: 0, mask: 1, block: 2 };

/** The word to write on an element about which something was said, for those who read the recording later. */
export function wordFor(said: number): ExplicitLevel | null {
  if (said & SAID.sensitive) return 'sensitive';
  if (said & SAID.block) return 'block';
  if (said & SAID.mask) return 'mask';
  if (said & SAID.allow) return 'allow';
  return said & SAID.ignore ? 'ignore' : null;
}
