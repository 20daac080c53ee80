import { expect, test } from 'vitest';
import { createKnownTexts } from './known-texts.ts';

test('keeps no more characters than it may, and no text that is longer than that', () => {
  const known = createKnownTexts(100);
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
  for (const text of texts) known.add(text);
  known.add('d'.repeat(101));
  expect([...texts, 'd'.repeat(101)].map((text) => known.has(text))).toEqual([false, false, true, false]);
});
