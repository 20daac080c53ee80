/**
 * Keeps a recording's bytes out of the pages that SQLite rearranges. `secure_delete` zeroes what is deleted, but when rows
 * move between the leaves of a tree, copies stay behind in the unused middle of a page and outlive the row (seen with
 * SQLite 3.54: 3 of 600 erased sessions). Overflow pages never move and are zeroed when they are freed. So a row is made as
 * long as it must be for its leaf to hold none of the content (held by "keeps content out of the pages between which rows move").
 *
 * How much of a row stays in the leaf: https://www.sqlite.org/fileformat2.html section 1.6.
 */
export const PAGE_SIZE = 4096;
const MAX_LOCAL = PAGE_SIZE - 35;
export const MIN_LOCAL = Math.floor(((PAGE_SIZE - 12) * 32) / 255) - 23;
const OVERFLOW = PAGE_SIZE - 4;

/** Zeros before the content. */
export const FRONT = 512;
/** What the row holds beside the content: ids, numbers, a hash; about 110 bytes, never more than 200. */
const OTHER_COLUMNS = 100;
const TOLERANCE = 100;

/** Bytes of a row of this length that are stored in its leaf. */
export function localBytes(rowLength: number): number {
  if (rowLength <= MAX_LOCAL) return rowLength;
  const local = MIN_LOCAL + ((rowLength - MIN_LOCAL) % OVERFLOW);
  return local <= MAX_LOCAL ? local : MIN_LOCAL;
}

const LOWEST = MAX_LOCAL - MIN_LOCAL + 1 + TOLERANCE;
const HIGHEST = OVERFLOW - 1 - TOLERANCE;

/** The content between zeros, about 2 kB longer on average. */
export function pad(content: Uint8Array): Buffer {
  const rest = (FRONT + content.length + OTHER_COLUMNS - MIN_LOCAL) % OVERFLOW;
  const tail = rest >= LOWEST && rest <= HIGHEST ? 0 : (LOWEST - rest + OVERFLOW) % OVERFLOW;
  const padded = Buffer.alloc(FRONT + content.length + tail);
  padded.set(content, FRONT);
  return padded;
}
