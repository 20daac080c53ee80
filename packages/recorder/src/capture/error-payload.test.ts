import { expect, it } from 'vitest';
import { errorPayload } from './error-payload.ts';

const masks = {
  maskUrl: (url: string) => new URL(url).origin,
  maskFreeText: (text: string) => text.replaceAll('SECRET', 'hidden'),
};

it('keeps name, message and the frames of the stack, all masked', () => {
  const error = new TypeError('no SECRET at https://a.example/u/1?token=SECRET');
  error.stack = [
    'TypeError: no SECRET at https://a.example/u/1?token=SECRET',
    'SECRET in a second line of the message',
    '    at pay (https://a.example/app.js?v=SECRET:10:5)',
    '    at https://a.example/app.js?v=SECRET:7:1',
    'run@https://a.example/app.js?v=SECRET:2:3',
  ].join('\n');
  expect(errorPayload('error', error, masks)).toEqual({
    kind: 'error',
    name: 'TypeError',
    message: 'no hidden at https://a.example',
    stack: '    at pay (https://a.example:10:5)\n    at https://a.example:7:1\nrun@https://a.example:2:3',
  });
});

it.each([
  ['a text', 'oops', 'oops'],
  ['nothing', undefined, ''],
  ['an object', { code: 5 }, ''],
  [
    'something that cannot be read',
    new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    ),
    '',
  ],
])('takes %s', (_, thrown, message) => {
  expect(errorPayload('rejection', thrown, masks)).toMatchObject({ kind: 'rejection', name: 'Error', message });
});
