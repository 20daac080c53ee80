import { passesLuhn } from '../../src/index.ts';
import { createRandom, type Random, two } from './random.ts';

export interface Kind {
  readonly name: string;
  /** Where the shape and the check are laid down. */
  readonly source: string;
  readonly make: (random: Random) => string;
}

const inGroups = (text: string, sizes: readonly number[], gap: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (let group = 0; at < text.length; group++) {
    const size = sizes[Math.min(group, sizes.length - 1)] ?? 4;
    parts.push(text.slice(at, at + size));
    at += size;
  }
  return parts.join(gap);
};

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const letters = ({ pick }: Random, length: number): string =>
  Array.from({ length }, () => pick([...ALPHABET])).join('');

const NETWORKS: readonly [start: string, length: number, sizes: readonly number[]][] = [
  ['4', 16, [4]],
  ['4', 13, [4]],
  ['4', 19, [4]],
  ['51', 16, [4]],
  ['55', 16, [4]],
  ['2221', 16, [4]],
  ['2720', 16, [4]],
  ['34', 15, [4, 6, 5]],
  ['37', 15, [4, 6, 5]],
  ['36', 14, [4, 6, 4]],
  ['3528', 16, [4]],
  ['6011', 16, [4]],
  ['62', 16, [4]],
  ['62', 19, [6, 13]],
  ['5018', 16, [4]],
];

function card(random: Random): string {
  const [start, length, sizes] = random.pick(NETWORKS);
  const body = start + random.digits(length - 1 - start.length);
  const last = [...'0123456789'].find((digit) => passesLuhn(body + digit)) ?? '';
  return inGroups(body + last, sizes, random.pick(['', ' ', '-', '.', '\u00a0']));
}

/** Country, then the account: `n` a digit, `a` a letter, `c` either. */
const ACCOUNTS: readonly [country: string, account: string][] = [
  ['CZ', 'n'.repeat(20)],
  ['SK', 'n'.repeat(20)],
  ['HU', 'n'.repeat(24)],
  ['DE', 'n'.repeat(18)],
  ['AT', 'n'.repeat(16)],
  ['PL', 'n'.repeat(24)],
  ['GB', `aaaa${'n'.repeat(14)}`],
  ['FR', `${'n'.repeat(10)}${'c'.repeat(11)}nn`],
  ['NL', `aaaa${'n'.repeat(10)}`],
  ['NO', 'n'.repeat(11)],
  ['MT', `aaaannnnn${'c'.repeat(18)}`],
];

function iban({ pick, below }: Random): string {
  const [country, shape] = pick(ACCOUNTS);
  const letter = (): string => pick([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']);
  const account = [...shape]
    .map((kind) => (kind === 'a' || (kind === 'c' && below(3) === 0) ? letter() : below(10)))
    .join('');
  const number = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  const check = 98n - (BigInt(number) % 97n);
  return inGroups(`${country}${two(Number(check))}${account}`, [4], pick(['', ' ', '\u00a0']));
}

function birthNumber(random: Random): string {
  const { below, digits, pick } = random;
  for (;;) {
    const start = `${two(below(100))}${two(1 + below(12) + pick([0, 50]))}${two(1 + below(28))}`;
    const isOld = below(4) === 0;
    const number = start + digits(isOld ? 3 : 4);
    if (isOld || Number(number) % 11 === 0) {
      return start + pick(['', '/', ' / ', ' ']) + number.slice(6);
    }
  }
}

function taj({ digits, pick }: Random): string {
  const start = [...digits(8)].map(Number);
  const check = start.reduce((sum, digit, at) => sum + digit * (at % 2 ? 7 : 3), 0) % 10;
  return inGroups(start.join('') + check, [3], pick(['', ' ', '-', '\u00a0']));
}

function taxNumber({ digits, pick }: Random): string {
  for (;;) {
    const start = [...`8${digits(8)}`].map(Number);
    const check = start.reduce((sum, digit, at) => sum + digit * (at + 1), 0) % 11;
    if (check < 10) return inGroups(start.join('') + check, pick([[10], [3, 3, 4], [2, 4, 4]]), ' ');
  }
}

const KEYS: readonly ((random: Random) => string)[] = [
  (random) => `sk_live_${letters(random, 24)}`,
  (random) => `ghp_${letters(random, 36)}`,
  (random) => `AKIA${letters(random, 16).toUpperCase()}`,
  (random) => `xoxb-${random.digits(11)}-${letters(random, 24)}`,
  (random) => `npm_${letters(random, 36)}`,
  (random) => `glpat-${letters(random, 20)}`,
  (random) => `AIza${letters(random, 35)}`,
  (random) => `sk-${letters(random, 48)}`,
  (random) => `SG.${letters(random, 22)}.${letters(random, 43)}`,
  (random) => `whsec_${letters(random, 32)}`,
];

/** Every kind of data that detectors look for, with a generator of positives. */
export const KINDS: readonly Kind[] = [
  { name: 'card number', source: 'ISO/IEC 7812: Luhn, beginnings of issuers, 13 to 19 digits', make: card },
  { name: 'IBAN', source: 'ISO 13616: modulo 97', make: iban },
  {
    name: 'e-mail',
    source: 'RFC 5321, RFC 6531, bounded',
    make: (random) =>
      `${letters(random, 6)}${random.pick(['.', '+', '_', '-'])}${letters(random, 5)}@${letters(random, 7)}.${random.pick(['example', 'cz', 'co.uk', 'příklad.cz'])}`,
  },
  {
    name: 'phone, E.164',
    source: 'ITU-T E.164',
    make: ({ digits, pick }) =>
      `${pick(['+', '00', '+ ', '00 '])}${pick(['420', '421', '36', '49', '44', '1'])}${pick(['', ' '])}${inGroups(digits(9), [3], pick(['', ' ', '-', '.']))}`,
  },
  {
    name: 'phone, Czech',
    source: 'nine digits from 2, in threes',
    make: ({ below, digits, pick }) => inGroups(`${2 + below(7)}${digits(8)}`, [3], pick([' ', '-', '', '\u00a0'])),
  },
  {
    name: 'phone, Slovak',
    source: '09xx and area codes 02 to 058',
    make: ({ below, digits, pick }) =>
      pick([
        `09${digits(2)} ${digits(3)} ${digits(3)}`,
        `09${digits(2)}/${digits(3)} ${digits(3)}`,
        `02/${digits(4)} ${digits(4)}`,
        `0${3 + below(3)}${1 + below(8)}/${digits(3)} ${digits(2)} ${digits(2)}`,
      ]),
  },
  {
    name: 'phone, Hungarian',
    source: '06 and an area code, or the area code alone',
    make: ({ digits, pick }) => {
      const area = pick(['20', '30', '70', '1', '52', '96']);
      const number = `${digits(3)}${pick([' ', '-'])}${area === '52' || area === '96' ? digits(3) : digits(4)}`;
      return pick([`06 ${area} ${number}`, `06-${area}-${number}`, `06${area}/${number}`, `(${area}) ${number}`]);
    },
  },
  {
    name: 'phone, German',
    source: 'DIN 5008, leading 0',
    make: ({ below, digits, pick }) =>
      pick([
        `0${1 + below(9)}${digits(2)}${pick([' ', '/', '-'])}${digits(7)}`,
        `(0${1 + below(9)}${digits(1)}) ${digits(4)} ${digits(4)}`,
        `0${1 + below(9)}${digits(3)} ${digits(2)} ${digits(2)} ${digits(2)}`,
        `0${1 + below(9)}${digits(1)} ${digits(6)}-${digits(2)}`,
      ]),
  },
  {
    name: 'phone, UK',
    source: 'Ofcom, leading 0',
    make: ({ digits, pick }) =>
      pick([`020 ${digits(4)} ${digits(4)}`, `07${digits(3)} ${digits(6)}`, `(0161) ${digits(3)} ${digits(4)}`]),
  },
  {
    name: 'phone, US',
    source: 'NANP',
    make: ({ below, digits, pick }) => {
      const area = `${2 + below(8)}${digits(2)}`;
      const rest = `${digits(3)}-${digits(4)}`;
      return pick([`(${area}) ${rest}`, `${area}-${rest}`, `${area}.${rest.replace('-', '.')}`, `${area} ${rest}`]);
    },
  },
  {
    name: 'US SSN',
    source: 'Social Security Administration: no 000, 666',
    make: ({ below, digits, pick }) =>
      [`${pick([1, 2, 3, 4, 5, 7, 8])}${digits(2)}`, two(1 + below(99)), `${1 + below(9)}${digits(3)}`].join(
        pick(['-', ' ']),
      ),
  },
  {
    name: 'IPv4',
    source: 'four numbers below 256',
    make: ({ below }) => Array.from({ length: 4 }, () => below(256)).join('.'),
  },
  {
    name: 'IPv6',
    source: 'RFC 4291: eight groups, or fewer around ::',
    make: ({ below, pick }) => {
      const groups = (length: number): string =>
        Array.from({ length }, () => (0x1000 + below(0xefff)).toString(16)).join(':');
      return pick([groups(8), `2001:db8::${groups(2)}`, `fe80::${groups(4)}`]);
    },
  },
  {
    name: 'JWT',
    source: 'RFC 7519: begins with eyJ',
    make: (random) => `eyJ${letters(random, 20)}.eyJ${letters(random, 40)}.${letters(random, 43)}`,
  },
  { name: 'API key', source: 'prefixes of 20 services', make: (random) => random.pick(KEYS)(random) },
  { name: 'rodné číslo', source: 'Act 133/2000: modulo 11, nine digits before 1954', make: birthNumber },
  { name: 'TAJ', source: 'weights 3 and 7, modulo 10', make: taj },
  { name: 'adóazonosító jel', source: 'from 8, weights 1 to 9, modulo 11', make: taxNumber },
];

/** How many of the generated values leave nothing of three letters or digits in a row behind, by kind. */
export function recallOf(kind: Kind, mask: (text: string) => string, runs: number): { hits: number; missed: string[] } {
  const random = createRandom(2026);
  const missed: string[] = [];
  for (let run = 0; run < runs; run++) {
    const value = kind.make(random);
    const left = mask(`Note: ${value}, thanks`).slice(6, -8);
    if (/[\p{L}\p{N}]{3}/u.test(left) || left.replace(/[^\p{L}\p{N}]/gu, '').length > 3) missed.push(value);
  }
  return { hits: runs - missed.length, missed };
}
