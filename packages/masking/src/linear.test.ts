import { expect, test } from 'vitest';
import { ratioOf } from '../test/support/cpu-time.ts';
import { maskCss } from './css/css.ts';
import { maskFreeText, maskUrl } from './index.ts';
import { maskMessage } from './message.ts';

/** Repeated, each is what some expression might look at again and again. */
const PIECES = [
  '1',
  'a',
  'A1',
  'a@',
  '@',
  'a.',
  '-',
  '.',
  ':',
  '1:',
  'ab:',
  '::',
  '(',
  '(0',
  '[',
  '{',
  '"',
  "'",
  '\\',
  'abcdef0',
  'eyJ',
  '1 ',
  '1 1  ',
  '4111 ',
  '411 ',
  '123 ',
  '+',
  '+ ',
  '+1',
  '00 ',
  '0 ',
  '1.',
  '1.1.1.',
  '1-',
  '1/',
  '123456/',
  '24.11.2026 ',
  'AB12 ',
  'AB121234',
  'http://',
  'http://a?',
  'https:1:1',
  '=',
  'pw=',
  'pin: ',
  'is ',
  ' ',
  '\n',
  '\u00a0',
  'sk_',
  'sk-',
  'aA1',
  '\u201e',
  'Error',
  'in promise ',
  'url(',
  '--a:(',
  '/*',
  '%',
  '&',
  '#',
  '\u{1d49c}',
  '\u2592',
];
/** What may make a search begin, and what may make it fail at its end. */
const around = (text: string): string => `4 ://@:${text}x`;

const MASKS = {
  maskFreeText,
  maskUrl,
  maskCss: (text: string) => maskCss(text),
  maskMessage: (text: string) => maskMessage(text, 'balanced'),
};

const LENGTH = 30_000;
test.each(Object.entries(MASKS))(
  '%s: twice the length takes about twice the time',
  (_name, mask) => {
    for (const piece of PIECES) {
      const half = around(piece.repeat(LENGTH / piece.length));
      const whole = around(piece.repeat((2 * LENGTH) / piece.length));
      const ratio = ratioOf(
        () => mask(half),
        () => mask(whole),
      );
      expect(ratio, `${JSON.stringify(piece)} repeated`).toBeLessThanOrEqual(3);
    }
  },
  120_000,
);

test('a megabyte of anything is masked in bounded time', () => {
  for (const piece of PIECES) {
    const begin = performance.now();
    maskFreeText(around(piece.repeat(1_000_000 / piece.length)));
    expect(performance.now() - begin, `${JSON.stringify(piece)} repeated`).toBeLessThan(10_000);
  }
}, 120_000);
