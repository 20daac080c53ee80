import { VALUE_MARK } from '../../src/marks.ts';

const WORD = /\S+/g;
export const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0);

/** What was masked of a text: the pieces that marks stand for. */
export function maskedPieces(text: string, masked: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  const [first = '', ...rest] = masked.split(VALUE_MARK);
  at = first.length;
  for (const [index, literal] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const next = isLast ? text.length - literal.length : text.indexOf(literal, at + 1);
    pieces.push(text.slice(at, next));
    at = next + literal.length;
  }
  return pieces;
}

export interface FalsePositives {
  readonly words: number;
  readonly pieces: readonly string[];
  /** Those among them that hold an unbroken run of six digits or more. */
  readonly runs: number;
}

/** What is masked in texts that hold nothing personal. */
export function falsePositives(texts: readonly string[], mask: (text: string) => string): FalsePositives {
  const pieces = texts.flatMap((text) => maskedPieces(text, mask(text)));
  return { words: wordsIn(texts), pieces, runs: pieces.filter((piece) => /\d{6}/.test(piece)).length };
}

export const perWords = (count: number, words: number): string => ((count / words) * 100_000).toFixed(1);
