import { isBirthNumber, isCardNumber, isTaj, isTaxNumber } from './check-digits.ts';

/** Places of what is masked: from, to, from, to, ... in order. */
export type Places = number[];

const GAP = '[\\s().\\u2010-\\u2015/-]';
const SPACE = '[ \\u00a0\\u202f]';
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** 13 to 19 digits; it ends where a group of digits ends. */
const CARD = new RegExp(`(?<!\\d)[2-6](?:${GAP}{0,3}\\d){12,18}(?!\\d)`, 'g');
const DIGIT_BEFORE = /(?:^|\D)\d\D{1,3}$/;
const DIGIT_AFTER = new RegExp(`^${GAP}{1,3}\\d(?!\\d)`);

/**
 * Places of card numbers. They are written in groups of three digits and more, the last one may be shorter; or digit by
 * digit, if there are just as many digits. Of what may follow as much is taken as passes.
 */
export function findCards(text: string): Places {
  const found: Places = [];
  CARD.lastIndex = 0;
  for (let match = CARD.exec(text); match; match = CARD.exec(text)) {
    const start = match.index;
    let end = CARD.lastIndex;
    const isSpelt = /^\d\D/.test(match[0]);
    const isCard = (): boolean => {
      const number = text.slice(start, end);
      const isGrouped = isSpelt
        ? !/\d\d/.test(number) &&
          !DIGIT_BEFORE.test(text.slice(Math.max(0, start - 5), start)) &&
          !DIGIT_AFTER.test(text.slice(end, end + 5))
        : !/(?:^|\D)\d{1,2}\D/.test(number);
      return isGrouped && isCardNumber(digitsOf(number));
    };
    while (end > start && !isCard()) end = start + text.slice(start, end).search(/\D+\d+$/);
    if (end > start) found.push(start, end);
    // Where none begins, one may begin with the next group.
    CARD.lastIndex = Math.max(end, start + 1);
  }
  return found;
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|[01]?\\d?\\d)';
const END = '(?!\\d)';

/**
 * Numbers but cards, in this order; the first three are captured to be checked, a date to be left alone. A run of `least`
 * digits and more is masked with what a slash or a dash ties to it: `850101/1234`, `19-2000145399/0800`.
 */
const shapes = (run: string): RegExp =>
  new RegExp(
    [
      // Dates, day first and year first.
      `(?<!\\d)([0-3]?\\d([./-]) ?[0-3]?\\d\\2 ?(?:19|20)\\d\\d${END}|(?:19|20)\\d\\d([./-]) ?[01]?\\d\\3 ?[0-3]?\\d${END})`,
      `(?<![\\w.])(?:${OCTET}\\.){3}${OCTET}(?!\\.?\\d)`,
      // E.164: a plus sign or two zeros, then 8 to 15 digits.
      `(?:\\+${SPACE}?\\d|(?<![:,.\\d])00)(?:${GAP}{0,3}\\d){7,15}${END}`,
      // National numbers with a leading zero (SK, DE, UK, HU with 06, FR): 9 to 13 digits.
      `(?<![:,.\\d])\\(?0[1-9](?:[() \\u00a0\\u202f/\\u2010-\\u2015-]{0,3}\\d){7,11}${END}`,
      // Rodne cislo with a space.
      `(?<!\\d)(\\d{6}${SPACE}\\d{3,4}${END})`,
      `(?<!\\d)(?:\\d{1,5}(?:\\) ?| ?[/-] ?))?${run}(?: ?[/-] ?\\d+){0,4}`,
      // North America; US social security; Hungary without its 06.
      `(?<!\\d)\\(?[2-9]\\d\\d(?:\\) ?|${SPACE}|[.-])\\d{3}(?:${SPACE}|[.-])\\d{4}${END}`,
      `(?<!\\d)(?!000|666)\\d{3}([ -])\\d\\d\\5\\d{4}${END}`,
      `(?<!\\d)\\(?(?:1|[2-9]\\d)(?:(?:[/)] ?|${SPACE}|-)\\d{3}[ -]\\d{4}|[/)] ?\\d{3}[ -]\\d{3})${END}`,
      // Threes: a telephone number (CZ, PL), TAJ, or a price.
      `(?<!\\d)(\\d{1,3}(${SPACE}|[.-])\\d{3}(?:\\7\\d{3})*${END})`,
      `(?<!\\d)(8(?:(?:${SPACE}|-)?\\d){9}${END})`,
    ].join('|'),
    'g',
  );
const SHAPES = shapes('\\d{6,}');
/** In texts that only stand beside each other fewer digits are no number: prices and sizes do, too. */
const JOINED_SHAPES = shapes('\\d{9,19}(?!\\d)');

/** Exactly three groups of three, or as many again, none going on; telephone numbers have no 0 or 1 first. */
const isThrees = (threes: string, after: string): boolean =>
  threes.length % 12 === 11 &&
  !/^[ \u00a0\u202f.]?\d/.test(after) &&
  (threes > '2' || isTaj(digitsOf(threes).slice(0, 9)));

/** Places of all other numbers that look like personal data. Each shape is bounded, so time is linear. */
export function findNumbers(text: string, isJoined = false): Places {
  const found: Places = [];
  const pattern = isJoined ? JOINED_SHAPES : SHAPES;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { 0: whole, 1: date, 4: birth, 6: threes, 8: tax, index } = match;
    let end = pattern.lastIndex;
    if (date || (threes && !isThrees(threes, text.slice(end, end + 2)))) continue;
    if (birth && !isBirthNumber(digitsOf(birth))) end = index + (isJoined ? 0 : 6);
    if (tax && !isTaxNumber(digitsOf(tax))) end = index;
    if (end > index) found.push(index, end);
    // Where it is none after all, another one may begin with the next group.
    pattern.lastIndex = Math.max(end, index + whole.search(/\D|$/));
  }
  return found;
}
