import { LEVELS, type Level } from '@shoji/schema';
import { describe, expect, test } from 'vitest';
import { saidByAttribute } from './level-attributes.ts';
import { type ExplicitLevel, isStricter, reduceLevel, SAID, saidBy, wordFor } from './levels.ts';

/** What an element gets by the word on it, for each level of its parent: allow, mask, block. */
const ROWS = {
  allow: ['allow', 'allow', 'block'],
  mask: ['mask', 'mask', 'block'],
  block: ['block', 'block', 'block'],
  ignore: ['allow', 'mask', 'block'],
  sensitive: ['block', 'block', 'block'],
} as const satisfies Record<ExplicitLevel, readonly Level[]>;

describe.each(Object.entries(ROWS))('%s', (word, expected) => {
  test.each(LEVELS.map((parent, at) => [parent, expected[at]] as const))('inside %s: %s', (parent, level) => {
    expect(reduceLevel(parent, saidBy(word))).toBe(level);
  });
});

test('silence inherits, the strictest of several wins, an unknown word blocks', () => {
  for (const level of LEVELS) expect(reduceLevel(level, 0)).toBe(level);
  expect(reduceLevel('allow', SAID.allow | SAID.mask)).toBe('mask');
  expect(reduceLevel('allow', SAID.allow | SAID.sensitive)).toBe('block');
  expect(reduceLevel('allow', saidBy('alow'))).toBe('block');
  expect(reduceLevel('allow', saidBy('constructor'))).toBe('block');
  expect(isStricter('block', 'mask') && isStricter('mask', 'allow') && !isStricter('allow', 'allow')).toBe(true);
});

test.each([
  ['data-shoji', 'allow', 'allow'],
  ['data-shoji', ' MASK ', 'mask'],
  ['data-shoji', 'sensitive', 'sensitive'],
  ['data-shoji', '', 'block'],
  ['data-shoji', 'allow mask', 'block'],
  ['data-recording-ignore', 'mask', 'mask'],
  ['data-recording-ignore', 'events', 'ignore'],
  ['class', 'card rr-block', 'block'],
  ['class', 'rr-mask rr-ignore', 'mask'],
  ['class', 'rr-ignore', 'ignore'],
  ['class', 'ph-no-capture', 'block'],
  ['class', 'fs-mask', 'mask'],
  ['class', 'fs-exclude', 'block'],
  ['class', 'fs-unmask rr-unmask sentry-unmask', null],
  ['data-sentry-mask', '', 'mask'],
  ['data-sentry-block', '', 'block'],
  ['data-sentry-unmask', '', null],
  ['data-dd-privacy', 'mask-user-input', 'mask'],
  ['data-dd-privacy', 'hidden', 'block'],
  ['data-dd-privacy', 'allow', null],
  ['data-dd-privacy', 'what', 'block'],
  ['data-clarity-mask', 'true', 'mask'],
  ['data-clarity-unmask', 'true', null],
  ['data-openreplay-obscured', '', 'mask'],
  ['data-openreplay-hidden', '', 'block'],
  ['data-hj-suppress', '', 'mask'],
  ['data-hj-allow', '', null],
  ['data-private', '', 'mask'],
  ['data-other', 'block', null],
])('%s="%s" says %s', (name, value, expected) => {
  expect(wordFor(saidByAttribute(name, value, true))).toBe(expected);
});

test('without allowByAttribute an attribute only makes stricter', () => {
  expect(saidByAttribute('data-shoji', 'allow', false)).toBe(0);
  expect(saidByAttribute('data-shoji', 'mask', false)).toBe(SAID.mask);
});
