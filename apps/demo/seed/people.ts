import type { Language } from '../src/i18n/language.ts';
import type { Person } from '../src/state/person.ts';

/** A made-up person. Addresses end in example.com, numbers are zeros, the card is the one of every test. */
export interface FakePerson extends Person {
  password: string;
  card: { number: string; expiry: string; cvc: string };
  code: string;
  message: string;
}

const SECRETS = {
  password: 'not-a-real-password',
  card: { number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '123' },
  code: '000000',
};

const PEOPLE: Record<Language, readonly [FakePerson, ...FakePerson[]]> = {
  en: [
    {
      ...SECRETS,
      name: 'Jane Sample',
      email: 'jane.sample@example.com',
      phone: '+353 1 555 0100',
      street: '12 Example Street',
      city: 'Sampletown',
      zip: 'X00 EX00',
      country: 'IE',
      message: 'Do you also make the A5 notebook with squared paper? This is a made-up question.',
    },
    {
      ...SECRETS,
      name: 'Tom Placeholder',
      email: 'tom.placeholder@example.com',
      phone: '+353 1 555 0111',
      street: '1 Nowhere Lane',
      city: 'Testbury',
      zip: 'X00 EX01',
      country: 'IE',
      message: 'The pen from the made-up order leaks. Can it be repaired?',
    },
  ],
  cs: [
    {
      ...SECRETS,
      name: 'Jana Vzorová',
      email: 'jana.vzorova@example.com',
      phone: '+420 600 000 000',
      street: 'Příkladná 12',
      city: 'Vzorov',
      zip: '000 00',
      country: 'CZ',
      message: 'Děláte zápisník A5 i čtverečkovaný? Toto je vymyšlený dotaz.',
    },
    {
      ...SECRETS,
      name: 'Petr Smyšlený',
      email: 'petr.smysleny@example.com',
      phone: '+420 600 000 001',
      street: 'Nikde 1',
      city: 'Zkušebnice',
      zip: '000 01',
      country: 'CZ',
      message: 'Pero z vymyšlené objednávky teče. Dá se opravit?',
    },
  ],
  hu: [
    {
      ...SECRETS,
      name: 'Minta Jolán',
      email: 'minta.jolan@example.com',
      phone: '+36 20 000 0000',
      street: 'Példa utca 12.',
      city: 'Mintaháza',
      zip: '0000',
      country: 'HU',
      message: 'Van az A5-ös füzetből négyzetrácsos is? Ez egy kitalált kérdés.',
    },
    {
      ...SECRETS,
      name: 'Kitalált Péter',
      email: 'kitalalt.peter@example.com',
      phone: '+36 20 000 0001',
      street: 'Sehol köz 1.',
      city: 'Próbafalva',
      zip: '0001',
      country: 'HU',
      message: 'A kitalált rendelésből származó toll folyik. Meg tudják javítani?',
    },
  ],
};

export const peopleOf = (language: Language): readonly [FakePerson, ...FakePerson[]] => PEOPLE[language];
