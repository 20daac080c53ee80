import { cs } from './cs/index.ts';
import { en, type Texts } from './en/index.ts';
import { hu } from './hu/index.ts';
import type { Language } from './language.ts';

export type { Texts };
export const TEXTS: Record<Language, Texts> = { en, cs, hu };
