import { expect, it } from 'vitest';
import { judgePassword } from './password-strength.ts';

it.each([
  ['Aa1!', [], false],
  ['password123456', [], false],
  ['qwertyuiop[]', [], false],
  ['aaaaaaaaaaaaaaaa', [], false],
  ['shojishojishoji', [], false],
  ['jana.novakova1', ['jana.novakova@shop.example'], false],
  ['three quiet herons over Vltava', ['jana@shop.example'], true],
  ['kxT9-vbe2-Lqpw-77', [], true],
  ['žluťoučký kůň úpěl', [], true],
])('says of %s with %j: %j', (password, context, ok) => {
  const verdict = judgePassword(password, context);
  expect(verdict.ok).toBe(ok);
  if (!ok) expect(verdict.warning + verdict.suggestions.join()).not.toBe('');
});
