import { expect, test } from 'vitest';
import { isCardNumber, isIban } from './detect/check-digits.ts';
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
  ['card with no-break spaces', '4111\u00a01111\u00a01111\u00a01111', '#'],
  ['card with dots', '4111.1111.1111.1111', '#'],
  ['card digit by digit', 'no. 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', 'no. #'],
  ['card over lines', '4111\n1111\n1111\n1111', '#'],
  ['card of 13 digits', '4222 2222 2222 2', '#'],
  ['card of 19 digits', '6212 3456 7890 0000 003', '#'],
  ['Austrian IBAN and a word', 'AT61 1904 3002 3457 3201 from me', '# from me'],
  ['E.164 with zeros', '00420 777 123 456', '#'],
  ['E.164 with an area code', '+44 (0)20 7946 0958', '#'],
  ['Slovak phone', '0905 123 456', '#'],
  ['Slovak phone, fixed line', '02/5930 1234', '#'],
  ['Hungarian phone without 06', '(30) 123-4567', '#'],
  ['Hungarian phone with a slash', '30/123-4567', '#'],
  ['German phone with a slash', '0171/2345678', '#'],
  ['UK mobile', '07700 900123', '#'],
  ['US phone with dots', '555.123.4567', '#'],
  ['rodne cislo without a slash', '8501011234', '#'],
  ['rodne cislo with a space', '736028 5163', '#'],
  ['rodne cislo of nine digits', '530101/123', '#'],
  ['Czech account', '19-2000145399/0800', '#'],
  ['TAJ', 'TAJ 123 456 788', 'TAJ #'],
  ['adoazonosito jel', '8071592153', '#'],
  ['adoazonosito jel in groups', '80 7159 2153', '#'],
  ['six threes are two telephone numbers', '777 123 456 777 123 457', '#'],
  ['address with a number for a domain', 'jan@10.0.0.1', '#'],
  ['after a date', '24.11.2026 777 123 456', '24.11.2026 #'],
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
  '05/11/2026 06/11/2026, 10:00 24. 11. 2026',
  '36 37 38 39 40 41 42 43',
  '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20',
  '2019 2020 2021 2022',
  '100 200 300',
  '12 345 678 901 Ft',
  'eslint@9.1.0 and solid-js@1.9.10',
  '1.299,00 € 2.499,00 €',
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
