import type { Kind } from './kinds.ts';

/** What a canary has to look like to be accepted where it is planted. */
export type Shape =
  | 'word'
  | 'capitals'
  | 'code'
  | 'number'
  | 'decimal'
  | 'date'
  | 'month'
  | 'week'
  | 'time'
  | 'colour'
  | 'email';

export interface Canary {
  readonly word: string;
  readonly place: string;
  readonly kind: Kind;
}

/** A place where one was found, with what stood around it. */
export interface Found extends Canary {
  readonly around: string;
}

/** Words that occur nowhere else, each planted in one place. */
export interface Canaries {
  plant(place: string, kind: Kind, shape?: Shape): string;
  readonly all: readonly Canary[];
  /** Canaries that are in the text: whole, in either half, percent-encoded or as base64. */
  foundIn(text: string): Found[];
}

const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const VOWELS = 'aeiouy';

/** A generator of numbers below 1 that gives the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function createCanaries(seed: number): Canaries {
  const random = seeded(seed);
  const pick = (from: string): string => from.charAt(Math.floor(random() * from.length));
  const letters = (): string => Array.from({ length: 6 }, () => pick(CONSONANTS) + pick(VOWELS)).join('');
  const digits = (count: number): string => Array.from({ length: count }, () => pick('123456789')).join('');
  const make: Record<Shape, () => string> = {
    word: letters,
    capitals: () => letters().toUpperCase(),
    code: () => `user-${digits(7)}`,
    number: () => digits(11),
    decimal: () => `0.${digits(9)}`,
    date: () => `${digits(4)}-0${pick('123456789')}-1${pick('123456789')}`,
    month: () => `${digits(4)}-0${pick('123456789')}`,
    week: () => `${digits(4)}-W2${pick('123456789')}`,
    time: () =>
      `1${pick('123456789')}:${pick('2345')}${pick('123456789')}:${pick('2345')}${pick('123456789')}.${digits(3)}`,
    colour: () => `#${digits(2)}${pick('abcdef')}${digits(1)}${pick('abcdef')}${pick('abcdef')}`,
    email: () => `${letters()}@${letters()}.example`,
  };
  const all: Canary[] = [];
  const taken = new Set<string>();
  return {
    all,
    plant(place, kind, shape = 'word') {
      let word = make[shape]();
      while (taken.has(word)) word = make[shape]();
      taken.add(word);
      all.push({ word, place, kind });
      return word;
    },
    foundIn: (text) => all.flatMap((canary) => find(canary, text.toLowerCase(), text)),
  };
}

function find(canary: Canary, lower: string, text: string): Found[] {
  const at = firstOf(lower, spellings(canary.word));
  const place = at >= 0 ? at : firstOf(text, inBase64(canary.word));
  return place < 0 ? [] : [{ ...canary, around: text.slice(Math.max(0, place - 90), place + 60) }];
}

const firstOf = (text: string, words: readonly string[]): number =>
  Math.max(-1, ...words.map((word) => text.indexOf(word)));

/** The word, and where it is long enough for chance not to matter its halves, and backwards. */
function spellings(word: string): string[] {
  if (!/^[a-z]{12}$/.test(word)) return [word, encodeURIComponent(word).toLowerCase()];
  return [word, word.slice(0, 7), word.slice(-7), [...word].reverse().join('')];
}

/** The middle of the word's base64 at each of the three alignments. */
const inBase64 = (word: string): string[] =>
  [0, 1, 2].map((shift) =>
    Buffer.from('x'.repeat(shift) + word)
      .toString('base64')
      .slice(shift ? 4 : 0, -4),
  );
