import { expect, test } from 'vitest';
import { maskFreeText } from '../src/index.ts';
import { falsePositives } from './detectors/false-positives.ts';
import { KINDS, recallOf } from './detectors/kinds.ts';
import { numberedLines, shopLines } from './detectors/shop-lines.ts';

test.each(KINDS)('every generated $name is masked', (kind) => {
  expect(recallOf(kind, maskFreeText, 500).missed).toEqual([]);
});

test('in ordinary shop text at most 20 of 100,000 words are masked', () => {
  const { pieces, words } = falsePositives(shopLines(10_000), maskFreeText);
  expect(words).toBeGreaterThan(100_000);
  expect((pieces.length / words) * 100_000, pieces.slice(0, 20).join(' | ')).toBeLessThanOrEqual(20);
});

test('of lines with numbers of goods and orders only these numbers are masked', () => {
  const { pieces } = falsePositives(numberedLines(2000), maskFreeText);
  expect(pieces).toHaveLength(2000);
  expect(pieces.every((piece) => /^\d{8,13}$/.test(piece))).toBe(true);
});
