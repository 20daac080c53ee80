import { expect, it } from 'vitest';
import { isPageView, type Navigation } from './page-view-policy.ts';

it.each<[string, string, Navigation, boolean]>([
  ['/a', '/b', 'push', true],
  ['/a', '/b', 'replace', true],
  ['/a', '/a', 'push', false],
  ['/a', '/a#part', 'push', false],
  ['/#/a', '/#/b', 'traverse', true],
  ['/#!/a', '/#!/b', 'push', true],
  ['/list?page=1', '/list?page=2', 'push', true],
  ['/list?q=s', '/list?q=sh', 'replace', false],
  ['/list?page=2', '/list?page=1', 'traverse', true],
])('from %s to %s by %s: %j', (from, to, how, expected) => {
  expect(isPageView(new URL(from, 'https://a.example'), new URL(to, 'https://a.example'), how)).toBe(expected);
});
