import { CUSTOM_TAG } from '@shoji/schema';
import { expect, test } from 'vitest';
import { maskCustom } from './custom.ts';

const payload = (tag: string, given: object, mode: 'strict' | 'balanced'): unknown =>
  maskCustom({ tag, payload: given }, mode)?.['payload'];
const error = (given: object, mode: 'strict' | 'balanced' = 'strict'): unknown =>
  payload(CUSTOM_TAG.error, { kind: 'error', message: '', ...given }, mode);

test.each(['TypeError', 'AbortError', 'Error'])('%s is a name of engines', (name) => {
  expect(error({ name })).toMatchObject({ name });
});

test('strict: another name of an error is not told, elsewhere it is', () => {
  expect(error({ name: 'LeakwordError' })).toMatchObject({ name: 'Error' });
  expect(error({ name: 'LeakwordError' }, 'balanced')).toMatchObject({ name: 'LeakwordError' });
});

test.each([
  ['    at leakword (https://a.example/b.js:1:2)', '    at https://a.example/b.js:1:2'],
  ['    at new Leak word (https://a.example/b.js:1:2)', '    at https://a.example/b.js:1:2'],
  ['    at async https://a.example/b.js:1:2', '    at https://a.example/b.js:1:2'],
  ['    at https://a.example/b.js:1:2', '    at https://a.example/b.js:1:2'],
  ['leakword@https://a.example/b.js:1:2', '@https://a.example/b.js:1:2'],
])('strict: %s tells its place only', (line, told) => {
  expect(error({ stack: `Error: leakword\n${line}` })).toMatchObject({ stack: told });
  expect(error({ stack: told })).toMatchObject({ stack: told });
});

test('the frames of the other modes keep their names', () => {
  const stack = '    at f (https://a.example/b.js:1:2)';
  expect(error({ stack }, 'balanced')).toMatchObject({ stack });
});

test.each([
  ['checkout_started', true],
  ['Order Completed', true],
  ['cart.addItem', true],
  ['CANARY-xyz-123', false],
  ['zqxcanary17', false],
  ['babebibobuby', false],
  ['CANARY', false],
  ['Jana Nováková', false],
])('strict: an event called %s: %s', (name, shown) => {
  expect(payload(CUSTOM_TAG.track, { name }, 'strict')).toEqual({
    name: shown ? name : expect.stringMatching(/^[▒ -]+$/),
  });
});

test('strict: of properties and traits states, small numbers and yes or no are told', () => {
  const props = {
    plan: 'leakword',
    state: 'success',
    count: 3,
    total: 1290.5,
    ok: true,
    newsletterSubscription: 1,
    cardNumber: 1,
  };
  const told = { plan: expect.stringMatching(/^▒+$/), state: 'success', count: 3, total: null, ok: true };
  expect(payload(CUSTOM_TAG.track, { name: 'buy', props }, 'strict')).toEqual({ name: 'buy', props: told });
  expect(payload(CUSTOM_TAG.identify, { id: 'u1', traits: props }, 'strict')).toEqual({ id: 'u1', traits: told });
  expect(payload(CUSTOM_TAG.identify, { id: 'u1', traits: props }, 'balanced')).toEqual({
    id: 'u1',
    traits: { ...told, plan: 'leakword', total: 1290.5, newsletterSubscription: 1 },
  });
});
