import { VALUE_MARK } from '../marks.ts';

/** Luhn's check (ISO/IEC 7812-1) of a string of digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    let digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    if (place & 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** A payment card: 13 to 19 digits, a first digit that card networks use, Luhn. */
export const isCardNumber = (digits: string): boolean =>
  digits.length >= 13 && digits.length <= 19 && /^[2-6]/.test(digits) && passesLuhn(digits);

/** Groups of digits with one separator between them. It starts only where a run starts, so time is linear. */
const GROUPS = /(?<!\d)\d+(?:[ \u00a0.-]\d+)+/g;

/** Masks card numbers written in groups; those written without a gap are long runs of digits anyway. */
export function maskCards(text: string): string {
  return text.replace(GROUPS, (run) => {
    const parts = run.split(/([ \u00a0.-])/);
    let out = '';
    for (let at = 0; at < parts.length; ) {
      const end = cardEnd(parts, at);
      out += end === at ? parts[at] : VALUE_MARK;
      at = end === at ? at + 1 : end;
    }
    return out;
  });
}

/** Index after the card number that begins at `parts[from]` (digits and separators alternate), or `from`. */
function cardEnd(parts: readonly string[], from: number): number {
  if (from % 2 || !/^[2-6]/.test(parts[from] ?? '')) return from;
  let digits = '';
  for (let at = from; at < parts.length && digits.length <= 19; at += 2) {
    const group = parts[at] ?? '';
    // Cards are written in groups of four, five or six; dates and prices have shorter ones.
    if (group.length < 3) return from;
    digits += group;
    if (at > from && isCardNumber(digits)) return at + 1;
  }
  return from;
}

const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/gi;

/** The check of ISO 13616: country and check digits moved to the end, letters as 10..35, remainder 1 modulo 97. */
export function isIban(candidate: string): boolean {
  const compact = candidate.replace(/ /g, '').toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** An IBAN may be followed by a word that looks like one more group: the longest part that passes is masked. */
export const maskIbans = (text: string): string =>
  text.replace(IBAN, (match) => {
    for (let end = match.length; end >= 15; end--) {
      if (match[end - 1] !== ' ' && isIban(match.slice(0, end))) return VALUE_MARK + match.slice(end);
    }
    return match;
  });

/** Rodne cislo and the like (`850101/1234`), then any run of six or more digits. */
const LONG_RUNS = /\d{6} ?\/ ?\d{3,4}|\d{6,}/g;
export const maskDigitRuns = (text: string): string => text.replace(LONG_RUNS, VALUE_MARK);

/**
 * International numbers (`+420 777 123 456`, `00 36 ...`), three groups of three (CZ, SK, PL, TAJ), North America with
 * US social security numbers, and national numbers with a leading zero (DE, SK, HU `06`, UK).
 */
const PHONES = [
  /(?:\+|\b00)[ \u00a0]?\d(?:[ \u00a0()./-]{0,2}\d){7,14}/g,
  /\b\d{3}([ \u00a0.-])\d{3}\1\d{3}\b(?![ \u00a0.,]?\d)/g,
  /(?:\b|\()\d{3}(?:\) ?|[ .-])\d{3}[ .-]\d{4}\b|\b\d{3}-\d{2}-\d{4}\b/g,
  /\b0\d(?:[ \u00a0()/-]{0,2}\d){7,12}\b|\(0\d{1,4}\)(?:[ \u00a0/-]?\d){5,9}\b/g,
];
export function maskPhones(text: string): string {
  let out = text;
  for (const phone of PHONES) out = out.replace(phone, VALUE_MARK);
  return out;
}
