import { TEXT_MARK } from './marks.ts';

const BUCKETS = [2, 4, 6, 9, 12, 16];
const LONGEST = 4096;

/** The smallest bucket that holds `length`, so that a layout stands and the exact length is not told. */
function roughLength(length: number): number {
  for (const bucket of BUCKETS) if (length <= bucket) return bucket;
  let size = 32;
  while (size < length && size < LONGEST) size *= 2;
  return size;
}

/** Words become runs of marks of rough length; white space stays. Nothing else of the text is left. */
export const maskText = (text: string): string =>
  text.replace(/[^ \t\n\r\f\u00a0]+/g, (word) => TEXT_MARK.repeat(roughLength(word.length)));

/** What is left to say of a text whose words are no longer at hand: about as long. */
export function maskLength(length: number): string {
  const words = Math.min(200, Math.ceil(length / 7));
  return Array.from({ length: words }, () => TEXT_MARK.repeat(6)).join(' ');
}
