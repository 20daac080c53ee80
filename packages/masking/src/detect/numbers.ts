import { isBirthNumber, isCardNumber, isTaj, isTaxNumber } from './check-digits.ts';

/** Digits without a gap, where they begin, and what stands between them and the group before. */
interface Group {
  readonly digits: string;
  readonly at: number;
  readonly gap: string;
  /** The two characters before: a plus sign, or what makes a number a fraction or a time. */
  readonly before: string;
}

/** Index after what begins at group `at`, or 0: nothing begins there. Looks at a bounded number of groups. */
type Rule = (groups: readonly Group[], at: number, least: number) => number;

const lengthOf = (group: Group | undefined): number => group?.digits.length ?? 0;
const gapOf = (group: Group | undefined): string => group?.gap ?? '';
const joined = (groups: readonly Group[], from: number, to: number): string =>
  groups
    .slice(from, to)
    .map((group) => group.digits)
    .join('');

/** Longest groups from `at` whose digits are at most `most` and whose gaps pass; with it, how many digits. */
function reach(groups: readonly Group[], at: number, most: number, gap: RegExp): [end: number, digits: number] {
  let digits = lengthOf(groups[at]);
  let end = at + 1;
  while (end < groups.length && digits + lengthOf(groups[end]) <= most && gap.test(gapOf(groups[end]))) {
    digits += lengthOf(groups[end++]);
  }
  return [end, digits];
}

/** Cards are written in groups of three to six, the last one may be shorter; or digit by digit. */
const card: Rule = (groups, at) => {
  const isSingle = lengthOf(groups[at]) === 1;
  if (isSingle && lengthOf(groups[at - 1]) === 1) return 0;
  let end = at;
  let best = 0;
  let digits = '';
  for (; end < groups.length && digits.length < 20; end++) {
    const group = groups[end]?.digits ?? '';
    if (isSingle ? group.length > 1 : group.length < 3 && digits.length < 12) break;
    digits += group;
    if (!isSingle && isCardNumber(digits)) best = end + 1;
  }
  return isSingle && isCardNumber(digits) ? end : best;
};

const DATE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d|(?:19|20)\d\d([./-])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01]))$/;
/** Not masked: it only is no part of a telephone number. */
const date: Rule = (groups, at) => {
  const [first, second, third] = groups.slice(at, at + 3);
  if (!first || !second || !third || lengthOf(first) > 4) return 0;
  const text = first.digits + second.gap.trim() + second.digits + third.gap.trim() + third.digits;
  return DATE.test(text) ? at + 3 : 0;
};

/** Any long run, with the area code before it and what a slash or a dash ties to it: `850101/1234`, `19-2000145399/0800`. */
const long: Rule = (groups, at, least) => {
  const isLong = (group: Group | undefined): boolean => lengthOf(group) >= least && (least < 9 || lengthOf(group) < 20);
  let end = at;
  if (isLong(groups[at])) end = at + 1;
  else if (isLong(groups[at + 1]) && (groups[at]?.digits[0] === '0' || /[-/)]/.test(gapOf(groups[at + 1]))))
    end = at + 2;
  else return 0;
  const isTied = (): boolean =>
    /^ ?[/-] ?$/.test(gapOf(groups[end])) || isBirthNumber(joined(groups, end - 1, end + 1));
  while (end < groups.length && end < at + 5 && isTied()) end++;
  return end;
};

/**
 * E.164, a plus sign or two zeros, then 8 to 15 digits; or a national number with a leading zero (SK, DE, UK, HU with 06,
 * FR) of 9 to 13 digits.
 */
const telephone: Rule = (groups, at) => {
  const { digits = '', before = '' } = groups[at] ?? {};
  const isPlus = /\+[ \u00a0]?$/.test(before);
  if (!isPlus && (!/^0\d/.test(digits) || /[:,.]$/.test(before))) return 0;
  const isNational = !isPlus && digits[1] !== '0';
  const [end, count] = reach(
    groups,
    at,
    isNational ? 13 : isPlus ? 15 : 17,
    isNational ? NATIONAL_GAP : INTERNATIONAL_GAP,
  );
  return count >= (isNational ? 9 : 8) ? end : 0;
};
const NATIONAL_GAP = /^[ \u00a0\u202f()/\u2010-\u2015-]+$/;
const INTERNATIONAL_GAP = /^[\s().\u2010-\u2015/-]+$/;

/** A tax number in groups. */
const taxNumber: Rule = (groups, at) => {
  if (groups[at]?.digits[0] !== '8') return 0;
  const [end, digits] = reach(groups, at, 10, /^[ \u00a0-]$/);
  return digits === 10 && isTaxNumber(joined(groups, at, end)) ? end : 0;
};

/** Shapes of three groups: North America, US social security, Hungary without its 06. */
const SHAPES =
  /^(?:[2-9]\d\d(?:\) ?|[ .-])\d{3}[ .-]\d{4}|(?!000|666)\d{3}([ -])\d\d\1\d{4}|(?:1|[2-9]\d)(?:[/)] ?|[ -])\d{3}[ -]\d{4}|(?:1|[2-9]\d)[/)] ?\d{3}[ -]\d{3})$/;
const shaped: Rule = (groups, at) => {
  const [first, second, third] = groups.slice(at, at + 3);
  if (!first || !second || !third || lengthOf(first) > 3 || lengthOf(third) > 4) return 0;
  const text = `${first.digits}${second.gap}${second.digits}${third.gap}${third.digits}`.replace(
    /[\u00a0\u202f]/g,
    ' ',
  );
  return SHAPES.test(text) ? at + 3 : 0;
};

/** IPv4: exactly four numbers below 256 with dots between them, no part of a word. */
const ip4: Rule = (groups, at) => {
  const parts = groups.slice(at, at + 4);
  const isWhole = groups[at]?.gap !== '.' && gapOf(groups[at + 4]) !== '.' && !/[\w.]$/.test(groups[at]?.before ?? '');
  const isDotted = parts.length === 4 && parts.every((part, place) => !place || part.gap === '.');
  return isWhole && isDotted && parts.every((part) => lengthOf(part) < 4 && Number(part.digits) < 256) ? at + 4 : 0;
};

/** Threes (CZ, PL; TAJ): exactly three, or as many again; more or fewer make a price. A telephone number has no 0 or 1 first. */
const threes: Rule = (groups, at) => {
  const gap = gapOf(groups[at + 1]);
  if (!/^[ \u00a0\u202f.-]$/.test(gap) || (at && gapOf(groups[at]) === gap)) return 0;
  let end = at;
  while (lengthOf(groups[end]) === 3 && (end === at || gapOf(groups[end]) === gap)) end++;
  if (end === at || (end - at) % 3 || /^[ \u00a0\u202f.]$/.test(gapOf(groups[end]))) return 0;
  return (groups[at]?.digits ?? '') > '2' || isTaj(joined(groups, at, at + 3)) ? end : 0;
};

/** In this order; each is asked about what those before it have left. */
const RULES: readonly Rule[] = [card, date, telephone, long, taxNumber, shaped, ip4, threes];

/** Places of what is masked: from, to, from, to, ... in order. */
export type Places = number[];

function judge(groups: readonly Group[], which: number, least: number, found: Places): void {
  const rule = RULES[which];
  if (!rule || !groups.length) return;
  let left: Group[] = [];
  for (let at = 0; at < groups.length; ) {
    const end = rule(groups, at, least);
    const first = groups[at] as Group;
    if (!end) {
      left.push(first);
      at++;
      continue;
    }
    judge(left, which + 1, least, found);
    left = [];
    const last = groups[end - 1] as Group;
    if (rule !== date)
      found.push(first.at - (/[+(][ \u00a0]?$/.exec(first.before)?.[0].length ?? 0), last.at + last.digits.length);
    at = end;
  }
  judge(left, which + 1, least, found);
}

const DIGITS = /\d+/g;
const GAP = /^(?:[\s().\u2010-\u2015/-]{1,3}|\s+)$/;

/**
 * Places of numbers that look like personal data. `least`: a run of as many digits always does. Time is linear: groups
 * are found once, and each rule looks at a bounded number of them.
 */
export function findNumbers(text: string, least = 6): Places {
  const found: Places = [];
  let groups: Group[] = [];
  let end = 0;
  let count = 0;
  const flush = (): void => {
    if (count >= Math.min(least, 4)) judge(groups, 0, least, found);
    groups = [];
    count = 0;
  };
  DIGITS.lastIndex = 0;
  for (let match = DIGITS.exec(text); match; match = DIGITS.exec(text)) {
    const digits = match[0];
    const at = match.index;
    const gap = text.slice(end, at);
    if (groups.length && !GAP.test(gap)) flush();
    groups.push({ digits, at, gap: groups.length ? gap : '', before: text.slice(Math.max(0, at - 2), at) });
    end = at + digits.length;
    count += digits.length;
  }
  flush();
  return found;
}
