import type { Category } from '../catalogue/products.ts';
import type { Language } from './language.ts';

export const PAGES = [
  'cart',
  'checkout',
  'thanks',
  'signUp',
  'signIn',
  'account',
  'contact',
  'gift',
  'stores',
  'about',
  'terms',
  'recording',
] as const;
export type Page = (typeof PAGES)[number];

export const STEPS = ['address', 'delivery', 'payment', 'code'] as const;
/** A step of the checkout, in order. */
export type Step = (typeof STEPS)[number];

/** Words of the addresses. */
export const CATEGORY_SLUGS: Record<Language, Record<Category, string>> = {
  en: { notebooks: 'notebooks', pens: 'pens', envelopes: 'envelopes', ribbons: 'paper-and-ribbons' },
  cs: { notebooks: 'zapisniky', pens: 'pera', envelopes: 'obalky', ribbons: 'papiry-a-stuhy' },
  hu: { notebooks: 'fuzetek', pens: 'tollak', envelopes: 'boritekok', ribbons: 'papirok-es-szalagok' },
};

export const PAGE_SLUGS: Record<Language, Record<Page, string>> = {
  en: {
    cart: 'cart',
    checkout: 'checkout',
    thanks: 'thank-you',
    signUp: 'sign-up',
    signIn: 'sign-in',
    account: 'account',
    contact: 'contact',
    gift: 'gift-wrapping',
    stores: 'stores',
    about: 'about',
    terms: 'terms',
    recording: 'recording',
  },
  cs: {
    cart: 'kosik',
    checkout: 'pokladna',
    thanks: 'dekujeme',
    signUp: 'registrace',
    signIn: 'prihlaseni',
    account: 'ucet',
    contact: 'kontakt',
    gift: 'baleni-darku',
    stores: 'prodejny',
    about: 'o-nas',
    terms: 'obchodni-podminky',
    recording: 'nahravani',
  },
  hu: {
    cart: 'kosar',
    checkout: 'penztar',
    thanks: 'koszonjuk',
    signUp: 'regisztracio',
    signIn: 'bejelentkezes',
    account: 'fiok',
    contact: 'kapcsolat',
    gift: 'ajandekcsomagolas',
    stores: 'uzletek',
    about: 'rolunk',
    terms: 'feltetelek',
    recording: 'felvetel',
  },
};

export const STEP_SLUGS: Record<Language, Record<Step, string>> = {
  en: { address: 'address', delivery: 'delivery', payment: 'payment', code: 'code' },
  cs: { address: 'adresa', delivery: 'doprava', payment: 'platba', code: 'kod' },
  hu: { address: 'cim', delivery: 'szallitas', payment: 'fizetes', code: 'kod' },
};
