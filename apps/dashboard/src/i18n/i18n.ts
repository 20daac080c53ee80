import { flatten, resolveTemplate } from '@solid-primitives/i18n';
import { createSignal } from 'solid-js';
import type { Dictionary, Names, PluralKey, TextKey, Texts } from './catalogue.ts';
import { en } from './en.ts';
import { createFormats, readerLocale } from './formats.ts';

export type Language = 'en';

interface Loaded {
  language: Language;
  texts: Readonly<Record<string, string>>;
  plurals: Intl.PluralRules;
  formats: ReturnType<typeof createFormats>;
}

function load(language: Language, dictionary: Dictionary): Loaded {
  const locale = readerLocale(language, globalThis.navigator?.languages ?? []);
  return {
    language,
    texts: flatten(dictionary) as unknown as Record<string, string>,
    plurals: new Intl.PluralRules(language),
    formats: createFormats(locale),
  };
}

// A signal, so that every text on the page changes when a second language comes and is chosen.
const [loaded] = createSignal(load('en', en));

type Args<K extends TextKey> = [Names<Texts[K]>] extends [never] ? [] : [Record<Names<Texts[K]>, string | number>];

const text = (path: string): string => loaded().texts[path] ?? path;

/** The text at `key`, with its names filled in. */
export function t<K extends TextKey>(key: K, ...args: Args<K>): string {
  return resolveTemplate(text(key), ...(args as [Record<string, string | number>]));
}

/** The text for this number of things, by the plural rules of the language; `{{ count }}` is the number, formatted. */
export function plural(key: PluralKey, count: number): string {
  const { plurals, formats, texts } = loaded();
  const path = `${key}.${plurals.select(count)}`;
  return resolveTemplate(texts[path] ?? text(`${key}.other`), { count: formats.number(count) });
}

/** The text as it stands, cut at its names: every odd piece is a name. For texts with an element inside. */
export const pieces = (key: TextKey): string[] => text(key).split(/\{\{ (\w+) \}\}/);

export const formats = (): Loaded['formats'] => loaded().formats;
export const language = (): Language => loaded().language;
