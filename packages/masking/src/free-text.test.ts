import { expect, test } from 'vitest';
import { isCardNumber, isIban } from './detect/numbers.ts';
import { isSecret } from './detect/secrets.ts';
import { maskFreeText } from './free-text.ts';
import { VALUE_MARK } from './marks.ts';

test.each([
  ['e-mail', 'write to john.doe+x@mail.example.com now', 'write to # now'],
  ['e-mail with accents', 'jána.nováka@příklad.cz', '#'],
  ['card with spaces', 'card 4111 1111 1111 1111 ok', 'card # ok'],
  ['card with dashes', '5555-5555-5555-4444', '#'],
  ['card after another number', '12 4111 1111 1111 1111', '12 #'],
  ['American Express', '3782 822463 10005', '#'],
  ['IBAN', 'to CZ65 0800 0000 1920 0014 5399 today', 'to # today'],
  ['IBAN without spaces', 'DE89370400440532013000', '#'],
  ['E.164', 'call +420777123456', 'call #'],
  ['phone with spaces', '+44 20 7946 0958', '#'],
  ['Czech phone', 'tel. 777 123 456', 'tel. #'],
  ['US phone', 'call (555) 123-4567', 'call #'],
  ['German phone', '030 1234567', '#'],
  ['Hungarian phone', '06 30 123 4567', '#'],
  ['SSN', '078-05-1120', '#'],
  ['rodne cislo', 'RC 850101/1234', 'RC #'],
  ['IPv4', 'from 192.168.1.77', 'from #'],
  ['IPv6', 'from 2001:db8::ff00:42:8329', 'from #'],
  ['JWT', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N', '#'],
  ['Stripe key', 'sk_live_abcdefghijklmnop', '#'],
  ['uuid', 'id 550e8400-e29b-41d4-a716-446655440000.', 'id #'],
  ['digits', 'order 1234567', 'order #'],
  ['address in text', 'see https://a.example/x?t=secret', 'see https://a.example/x?t=~'],
  ['place in a stack', 'at f (https://a.example/app.js?v=1:10:5)', 'at f (https://a.example/app.js?v=~:10:5)'],
])('%s is masked', (_kind, text, expected) => {
  const masked = maskFreeText(text);
  expect(masked).toBe(expected.replaceAll('#', VALUE_MARK));
  expect(maskFreeText(masked)).toBe(masked);
});

test.each([
  'Lamp for 1 299 Kč, was 1 499 Kč',
  '$1,299.00 or 12 x $108.25',
  '24. 11. 2026 at 10:30:15',
  '2026-11-24',
  'Model X-200, 4 pieces, 60 x 120 cm',
  'Open 8-16, Mon-Fri, room 12/3',
  'Chrome 156.0.0 on version 2.2.2',
  'size 38/39/40/41/42',
  'Call us (free) any time @ home',
  'TypeError: Cannot read properties of undefined (reading "x")',
  'supercalifragilisticexpialidocious',
  'background-image-repeat-x-left-top',
  'Donaudampfschifffahrtsgesellschaft 2',
  '10 000 000 Ft',
  '2026-11-24 2026-11-25 2026-11-26 2026-11-27',
])('ordinary text stays: %s', (text) => {
  expect(maskFreeText(text)).toBe(text);
});

test('checksums decide', () => {
  expect(isCardNumber('4111111111111111')).toBe(true);
  expect(isCardNumber('4111111111111112')).toBe(false);
  expect(isCardNumber('0000000000000000')).toBe(false);
  expect(isIban('CZ6508000000192000145399')).toBe(true);
  expect(isIban('CZ6508000000192000145398')).toBe(false);
  expect(isSecret('AKIAIOSFODNN7EXAMPLE')).toBe(true);
  expect(isSecret('internationalization')).toBe(false);
});

test.each([
  ['a'.repeat(50_000)],
  ['1'.repeat(50_000)],
  ['1 '.repeat(25_000)],
  ['1-'.repeat(25_000)],
  ['a@'.repeat(25_000)],
  ['a.'.repeat(25_000)],
  [`${'a'.repeat(64)}.`.repeat(3000)],
  ['eyJ'.repeat(15_000)],
  [':'.repeat(50_000)],
  ['1.1.1.'.repeat(10_000)],
  ['AB12 '.repeat(10_000)],
  ['http://'.repeat(8_000)],
  ['(0'.repeat(25_000)],
  ['+ '.repeat(25_000)],
])('time is linear: %#', (text) => {
  const start = performance.now();
  maskFreeText(`${text} @ 1 ://`);
  expect(performance.now() - start).toBeLessThan(1500);
});
