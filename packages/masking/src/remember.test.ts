import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('asks once for the same short text, again for a long one, and keeps a bounded number of answers', () => {
  const asked: string[] = [];
  const answer = remember((text) => {
    asked.push(text);
    return text.length;
  });
  const long = 'x'.repeat(121);
  expect([answer('a'), answer('a'), answer(long), answer(long)]).toEqual([1, 1, 121, 121]);
  expect(asked).toEqual(['a', long, long]);
  for (let at = 0; at < 1000; at++) answer(`n${at}`);
  answer('a');
  expect(asked.filter((text) => text === 'a')).toHaveLength(2);
});
