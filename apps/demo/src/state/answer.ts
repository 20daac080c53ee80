/** Version of the notice. A new one makes every visitor be asked again. */
export const NOTICE = '2026-11';

/** A visitor's answer with the receipt that proves it. */
export interface Answer {
  choice: 'granted' | 'denied';
  /** ms since 1970. */
  at: number;
  notice: string;
  lang: string;
  /** Where it was given: the banner, or the banner opened from the footer. */
  how: string;
}

/** The answer that was kept in the browser; null when there is none, or when it was given to another notice. */
export function readAnswer(kept: unknown): Answer | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { choice, at, notice, lang, how } = kept as Record<string, unknown>;
  if (choice !== 'granted' && choice !== 'denied') return null;
  if (notice !== NOTICE || typeof at !== 'number' || typeof lang !== 'string' || typeof how !== 'string') return null;
  return { choice, at, notice, lang, how };
}
