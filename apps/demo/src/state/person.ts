import type { Language } from '../i18n/language.ts';

/** What a visitor typed about themselves. Never a password, never a card. */
export interface Person {
  name: string;
  email: string;
  phone: string;
  street: string;
  city: string;
  zip: string;
  country: string;
}

export interface Order {
  number: string;
  /** ms since 1970. */
  at: number;
  total: number;
  language: Language;
  state: 'packed' | 'sent' | 'delivered';
}

export const PERSON_FIELDS = ['name', 'email', 'phone', 'street', 'city', 'zip', 'country'] as const;

export const COUNTRIES = ['CZ', 'SK', 'HU', 'AT', 'DE', 'PL', 'IE', 'FR'] as const;

/** Countries by language, as the one that the form starts with. */
export const HOME_COUNTRY: Record<Language, (typeof COUNTRIES)[number]> = { en: 'IE', cs: 'CZ', hu: 'HU' };

/** Shown on the account page as long as nobody signed in or ordered. Obviously made up. */
export const SAMPLE_PERSON: Record<Language, Person> = {
  en: {
    name: 'Jane Sample',
    email: 'jane.sample@example.com',
    phone: '+353 1 555 0100',
    street: '12 Linden Street',
    city: 'Sampletown',
    zip: 'X00 EX00',
    country: 'IE',
  },
  cs: {
    name: 'Jana Vzorová',
    email: 'jana.vzorova@example.com',
    phone: '+420 600 000 000',
    street: 'Lipová 12',
    city: 'Vzorov',
    zip: '000 00',
    country: 'CZ',
  },
  hu: {
    name: 'Minta Jolán',
    email: 'minta.jolan@example.com',
    phone: '+36 20 000 0000',
    street: 'Hárs utca 12.',
    city: 'Mintaháza',
    zip: '0000',
    country: 'HU',
  },
};

const DAY = 86_400_000;

export const sampleOrders = (language: Language, now: number): Order[] => {
  const totals: Record<Language, [number, number]> = { en: [31.2, 64], cs: [757, 1540], hu: [12_290, 24_900] };
  return [
    { number: 'PL-20417', at: now - 4 * DAY, total: totals[language][0], language, state: 'sent' },
    { number: 'PL-18802', at: now - 61 * DAY, total: totals[language][1], language, state: 'delivered' },
  ];
};

/** A person that was kept in the browser; only the known fields, and only texts. */
export function readPerson(kept: unknown): Partial<Person> {
  if (typeof kept !== 'object' || kept === null) return {};
  const record = kept as Record<string, unknown>;
  const person: Partial<Person> = {};
  for (const field of PERSON_FIELDS) {
    const value = record[field];
    if (typeof value === 'string') person[field] = value;
  }
  return person;
}
