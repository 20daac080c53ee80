import type { Language } from './language.ts';

/** The forms of a phrase with `{count}` in it, by the plural category of the number. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const RULES: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  cs: new Intl.PluralRules('cs'),
  hu: new Intl.PluralRules('hu'),
};

const NUMBERS: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-IE'),
  cs: new Intl.NumberFormat('cs-CZ'),
  hu: new Intl.NumberFormat('hu-HU'),
};

export const formatNumber = (language: Language, value: number): string => NUMBERS[language].format(value);

/** Puts values into the `{places}` of a text. A place without a value stays as it is. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** `2 notebooks`, `5 zápisníků`, `2,5 zápisníku`: the form that the number asks for, with the number in it. */
export function plural(language: Language, forms: Plural, count: number): string {
  const form = forms[RULES[language].select(count)] ?? forms.other;
  return fill(form, { count: formatNumber(language, count) });
}
