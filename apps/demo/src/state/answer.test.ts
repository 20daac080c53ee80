import { expect, test } from 'vitest';
import { NOTICE, readAnswer } from './answer.ts';

const answer = { choice: 'granted', at: 1, notice: NOTICE, lang: 'cs', how: 'banner' };

test('an answer to this notice is kept', () => {
  expect(readAnswer(answer)).toEqual(answer);
});

test.each([
  ['nothing', null],
  ['another notice', { ...answer, notice: '2025-01' }],
  ['an unknown choice', { ...answer, choice: 'maybe' }],
  ['a broken time', { ...answer, at: '1' }],
  ['a bare word', 'granted'],
])('with %s the visitor is asked again', (_, kept) => {
  expect(readAnswer(kept)).toBeNull();
});
