import { expect, test } from 'vitest';
import { CHECKS, findProblems } from './check-field.ts';

test.each([
  ['required', '', 'required'],
  ['required', '  ', 'required'],
  ['required', 'x', null],
  ['email', 'jane', 'email'],
  ['email', 'jane@example.com', null],
  ['phone', '12', 'phone'],
  ['phone', '+420 600 000 000', null],
  ['password', 'short', 'password'],
  ['password', 'long enough', null],
  ['cardNumber', '4242 4242', 'card'],
  ['cardNumber', '4242 4242 4242 4242', null],
  ['cardExpiry', '12', 'expiry'],
  ['cardExpiry', '12 / 34', null],
  ['cardCvc', '12a', 'cvc'],
  ['cardCvc', '123', null],
  ['otp', '12345', 'code'],
  ['otp', '123 456', null],
] as const)('%s of "%s" is %s', (check, value, problem) => {
  expect(CHECKS[check](value)).toBe(problem);
});

test('only fields with a problem are named', () => {
  const form = new FormData();
  form.set('email', 'nobody');
  form.set('name', 'Jane');
  expect(findProblems(form, { email: CHECKS.email, name: CHECKS.required, zip: CHECKS.required })).toEqual({
    email: 'email',
    zip: 'required',
  });
});
