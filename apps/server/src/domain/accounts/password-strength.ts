import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

export const MIN_PASSWORD_LENGTH = 12;
/** Long ones are cut for the estimate, which takes time that grows with the length. */
export const MAX_PASSWORD_LENGTH = 256;
const ESTIMATED_LENGTH = 100;
const MIN_SCORE = 3;
/** Characters that are not a name, an address or ours. */
const MIN_OWN_LENGTH = 6;

export interface PasswordVerdict {
  ok: boolean;
  /** 0 (guessed at once) to 4. */
  score: number;
  warning: string;
  suggestions: string[];
}

let estimator: ZxcvbnFactory | undefined;

/** The dictionaries take 40 ms to index, so they are read when the first password is chosen. */
const getEstimator = (): ZxcvbnFactory => {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  return estimator;
};

const refuse = (warning: string, suggestion: string): PasswordVerdict => ({
  ok: false,
  score: 0,
  warning,
  suggestions: [suggestion],
});

/** What is left of a password when the words that are known of its owner are taken out. */
function withoutWords(password: string, words: readonly string[]): string {
  const longestFirst = words.filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word.toLowerCase(), ''), password.toLowerCase());
}

/** Estimates how long a password would be guessed; `context` are words an attacker would try first. */
export function judgePassword(password: string, context: readonly string[]): PasswordVerdict {
  if (password.length < MIN_PASSWORD_LENGTH) {
    return refuse(`It has fewer than ${MIN_PASSWORD_LENGTH} characters.`, 'Use several words.');
  }
  if (password.length > MAX_PASSWORD_LENGTH) {
    return refuse(`It has more than ${MAX_PASSWORD_LENGTH} characters.`, 'Make it shorter.');
  }
  const words = ['shoji', ...context.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)])].filter(Boolean);
  if (withoutWords(password, words).length < MIN_OWN_LENGTH) {
    return refuse(
      'It is made of a name or an address that others know.',
      'Use words that have nothing to do with you.',
    );
  }
  const result = getEstimator().check(password.slice(0, ESTIMATED_LENGTH), words);
  return {
    ok: result.score >= MIN_SCORE,
    score: result.score,
    warning: result.feedback.warning ?? '',
    suggestions: result.feedback.suggestions,
  };
}
