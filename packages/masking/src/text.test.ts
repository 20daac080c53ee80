import { expect, test } from 'vitest';
import { TEXT_MARK } from './marks.ts';
import { maskLength, maskText } from './text.ts';

const marks = (...lengths: number[]) => lengths.map((length) => TEXT_MARK.repeat(length)).join(' ');

test.each([
  ['', ''],
  ['a', marks(2)],
  ['Hello John', marks(6, 4)],
  ['order 1234567', marks(6, 9)],
  ['x'.repeat(13), marks(16)],
  ['x'.repeat(300), marks(512)],
  ['  a\n\tb\u00a0c ', `  ${marks(2)}\n\t${marks(2)}\u00a0${marks(2)} `],
  ['a\u2028b\u200bc', marks(6)],
])('words become marks of rough length, white space stays: %j', (text, expected) => {
  expect(maskText(text)).toBe(expected);
  expect(maskText(expected)).toBe(expected);
});

test('a text that is taken back is about as long', () => {
  expect(maskLength(0)).toBe('');
  expect(maskLength(14)).toBe(marks(6, 6));
});
