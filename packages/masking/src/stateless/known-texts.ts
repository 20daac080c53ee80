/** Below that, looking is hardly dearer than remembering. */
const SHORTEST = 8;

/**
 * Texts that came out of masking as they went in. The pages of a site send the same ones again and again, and style sheets
 * are most of a snapshot. Only what may be stored anyway is remembered.
 */
export interface KnownTexts {
  has(text: unknown): text is string;
  add(text: string): void;
}

/** Keeps `most` characters at most; then all are forgotten. */
export function createKnownTexts(most: number): KnownTexts {
  const known = new Set<string>();
  let characters = 0;
  return {
    has: (text): text is string => known.has(text as string),
    add(text) {
      if (text.length < SHORTEST || text.length > most || known.has(text)) return;
      characters += text.length;
      if (characters > most) {
        known.clear();
        characters = text.length;
      }
      known.add(text);
    },
  };
}
