import type { Language } from './language.ts';

/** A price or a sum in each currency, in whole units with decimals (11.9 is 11 euro 90). Each is set, none is computed. */
export type Money = Record<Language, number>;

const FORMS: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }),
  cs: new Intl.NumberFormat('cs-CZ', { style: 'currency', currency: 'CZK', maximumFractionDigits: 0 }),
  hu: new Intl.NumberFormat('hu-HU', { style: 'currency', currency: 'HUF', maximumFractionDigits: 0 }),
};

export const CURRENCIES: Record<Language, string> = { en: 'EUR', cs: 'CZK', hu: 'HUF' };

/** The amount as a reader of that language writes it: `€11.90`, `289 Kč`, `4690 Ft`. */
export const formatAmount = (language: Language, amount: number): string => FORMS[language].format(amount);
