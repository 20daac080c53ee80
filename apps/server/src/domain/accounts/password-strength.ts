import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

export const MIN_PASSWORD_LENGTH = 12;
/** Long ones are cut for the estimate, which takes time that grows with the length. */
export const MAX_PASSWORD_LENGTH = 256;
const ESTIMATED_LENGTH = 100;
const MIN_SCORE = 3;

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

/** Estimates how long a password would be guessed; `context` are words an attacker would try first. */
export function judgePassword(password: string, context: readonly string[]): PasswordVerdict {
  if (password.length < MIN_PASSWORD_LENGTH) {
    return {
      ok: false,
      score: 0,
      warning: `It has fewer than ${MIN_PASSWORD_LENGTH} characters.`,
      suggestions: ['Use several words.'],
    };
  }
  if (password.length > MAX_PASSWORD_LENGTH) {
    return {
      ok: false,
      score: 0,
      warning: `It has more than ${MAX_PASSWORD_LENGTH} characters.`,
      suggestions: ['Make it shorter.'],
    };
  }
  const words = ['shoji', ...context.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)])].filter(Boolean);
  const result = getEstimator().check(password.slice(0, ESTIMATED_LENGTH), words);
  return {
    ok: result.score >= MIN_SCORE,
    score: result.score,
    warning: result.feedback.warning ?? '',
    suggestions: result.feedback.suggestions,
  };
}
