import { expect, it } from 'vitest';
import { FRONT, localBytes, pad } from './padding.ts';

it('leaves nothing but zeros in the leaf, whatever the length', () => {
  for (let length = 0; length < 13_000; length++) {
    const padded = pad(new Uint8Array(length));
    for (const others of [0, 110, 200]) expect(localBytes(others + padded.length)).toBeLessThanOrEqual(FRONT);
  }
});

it('costs two kilobytes on average', () => {
  let cost = 0;
  for (let length = 0; length < 4092; length++) cost += pad(new Uint8Array(length)).length - length;
  expect(cost / 4092).toBeLessThan(2500);
});

it('keeps the content in its place', () => {
  const content = Buffer.from('content');
  expect(pad(content).subarray(FRONT, FRONT + content.length)).toEqual(content);
});
