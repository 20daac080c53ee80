import { expect, it } from 'vitest';
import { tabAt } from './tabs.ts';

const tabs = [
  { id: 'a', from: 0, to: 60 },
  { id: 'b', from: 20, to: 40 },
  { id: 'c', from: 80, to: 90 },
];

it.each([
  ['a', 30, 'a'],
  ['b', 30, 'b'],
  [undefined, 30, 'b'],
  ['b', 50, 'a'],
  ['a', 85, 'c'],
  ['b', 70, 'a'],
  ['a', -5, 'a'],
])('playing %j at %d it is %s', (playing, time, id) => {
  expect(tabAt(tabs, playing, time)?.id).toBe(id);
});

it('is none without tabs', () => {
  expect(tabAt([], undefined, 0)).toBeUndefined();
});
