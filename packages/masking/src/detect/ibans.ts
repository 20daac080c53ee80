import { isIban } from './check-digits.ts';

const IBAN = /\b[A-Z]{2}\d{2}(?:[\s-]?[A-Z\d]{4}){2,7}(?:[\s-]?[A-Z\d]{1,3})?/gi;

/** Asked first: most texts have no such beginning. */
const START = /\b[A-Z]{2}\d\d/i;

/** Places of account numbers. A word may follow that looks like one more group: the longest part that passes counts. */
export function findIbans(text: string): number[] {
  const found: number[] = [];
  if (!START.test(text)) return found;
  for (const { 0: match, index } of text.matchAll(IBAN)) {
    for (let end = match.length; end >= 15; end--) {
      if (/[\s-]/.test(match[end - 1] ?? '') || !isIban(match.slice(0, end))) continue;
      found.push(index, index + end);
      break;
    }
  }
  return found;
}
