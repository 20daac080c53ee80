import { expect, it } from 'vitest';
import { identifyPayload, trackPayload } from './payloads.ts';

it('keeps plain values only', () => {
  const props = { a: 'x', b: 1, c: true, d: null, e: undefined, f: Number.NaN, g: {}, h: () => 1, constructor: 'no' };
  expect(trackPayload('bought', props)).toEqual({ name: 'bought', props: { a: 'x', b: 1, c: true, d: null } });
  expect(identifyPayload('u1', 'no object')).toEqual({ id: 'u1' });
});

it.each([undefined, '', 5, {}])('needs a name: %j', (name) => {
  expect(trackPayload(name, {})).toBeUndefined();
  expect(identifyPayload(name, {})).toBeUndefined();
});
