import { expect, it } from 'vitest';
import { VALUE_MARK } from './marks.ts';
import { maskMessage } from './message.ts';
import { maskText } from './text.ts';

it.each([
  "Cannot read properties of undefined (reading 'price')",
  'token is not defined',
  'basket.items.map is not a function',
  'Failed to fetch',
  'Maximum call stack size exceeded',
  'Script error.',
])('what engines say stays in every mode: %s', (message) => {
  for (const mode of ['strict', 'balanced', 'forms'] as const) expect(maskMessage(message, mode)).toBe(message);
});

it.each([
  ['Cannot use "Jana Nováková" as a password', `Cannot use ${VALUE_MARK} as a password`],
  ['No user „Jana“ here', `No user ${VALUE_MARK} here`],
  [`Unexpected token 'j', "jana" is not valid JSON`, `Unexpected token ${VALUE_MARK}, ${VALUE_MARK} is not valid JSON`],
  [
    `Unexpected token 'j', "jana@shop.cz" is not valid JSON`,
    `Unexpected token ${VALUE_MARK}, ${VALUE_MARK} is not valid JSON`,
  ],
])('what stands in quotes goes: %s', (message, expected) => {
  expect(maskMessage(message, 'balanced')).toBe(expected);
});

it.each(['Jana Nováková has no basket', 'Order of Jana', 'no'])(
  'a message of the page is a text in strict: %s',
  (message) => {
    expect(maskMessage(message, 'strict')).toBe(maskText(message));
    expect(maskMessage(message, 'balanced')).toBe(message);
  },
);

it('masks once what was masked', () => {
  for (const mode of ['strict', 'balanced'] as const) {
    const once = maskMessage(`Order "12" of Jana, x is not a function`, mode);
    expect(maskMessage(once, mode)).toBe(once);
  }
});
