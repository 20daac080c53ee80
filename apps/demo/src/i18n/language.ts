export const LANGUAGES = ['en', 'cs', 'hu'] as const;
/** The languages that the shop speaks; each has its own addresses, texts and currency. */
export type Language = (typeof LANGUAGES)[number];

/** Names of the languages in themselves. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', cs: 'Čeština', hu: 'Magyar' };

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/** The first wish of the browser (BCP 47 tags, most wanted first) that the shop can fulfil; English otherwise. */
export function chooseLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split('-')[0] ?? '';
    // Slovak readers understand Czech better than English.
    if (base === 'sk') return 'cs';
    if (isLanguage(base)) return base;
  }
  return 'en';
}
