/** Characters that are kept at most; then all are forgotten. */
const MOST = 8_000_000;
/** Below that, looking is hardly dearer than remembering. */
const SHORTEST = 200;

/**
 * Style sheets that came out of masking as they went in. The pages of a site send the same ones again and again, and they
 * are most of a snapshot. Only what may be stored anyway is remembered.
 */
export interface KnownSheets {
  has(css: unknown): css is string;
  add(css: string): void;
}

export function createKnownSheets(): KnownSheets {
  const sheets = new Set<string>();
  let characters = 0;
  return {
    has: (css): css is string => typeof css === 'string' && sheets.has(css),
    add(css) {
      if (css.length < SHORTEST || css.length > MOST || sheets.has(css)) return;
      characters += css.length;
      if (characters > MOST) {
        sheets.clear();
        characters = css.length;
      }
      sheets.add(css);
    },
  };
}
