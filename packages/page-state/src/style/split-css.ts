/** What rrweb's recorder puts between the texts of a style that has several. */
const MARK = '/* rr_split */';

/** The parts of recorded rules for the texts of a style, as rrweb's builder hands them out. */
export function splitCss(cssText: string, texts: number): string[] {
  const parts = cssText.split(MARK);
  while (parts.length > 1 && parts.length > texts) parts.splice(-2, 2, parts.slice(-2).join(''));
  return parts;
}
