import { type Declaration, formatDeclarations, parseDeclarations } from './style-declarations.ts';

/** A change of one property as rrweb records it: its new value, with a priority, or false where it is gone. */
export type StyleValue = string | false | readonly [string, string];
export type StyleChanges = ReadonlyMap<string, StyleValue>;

/**
 * Writes changes of single properties into the text of a style attribute. Null where text cannot say exactly what
 * `setProperty` and `removeProperty` do: beside a shorthand, whose parts are not known here.
 */
export function applyStyleChanges(text: string, changes: StyleChanges): string | null {
  let declarations = parseDeclarations(text);
  if (!declarations) return null;
  for (const [property, value] of changes) {
    const beside = declarations.filter((one) => one.property !== property && mayOverlap(one.property, property));
    const next: Declaration[] = declarations.filter((one) => one.property !== property);
    if (value === false) {
      if (beside.length > 0) return null;
    } else {
      const [text, priority] = typeof value === 'string' ? [value, ''] : value;
      if (!parseDeclarations(`x: ${text}`)) return null;
      if (beside.some((one) => one.isImportant)) return null;
      if (text !== '') next.push({ property, value: text, isImportant: priority === 'important' });
      else if (beside.length > 0) return null;
    }
    declarations = next;
  }
  return formatDeclarations(declarations);
}

/** Families in which a shorthand's name does not begin its parts' names, and old names for new properties. */
const FAR_REACHING =
  /^(?:all|inset|(?:grid-)?(?:row-|column-)?gap|columns?|font|line-height|white-space|place|align|justify|flex-(?:flow|direction|wrap)|mask|top|right|bottom|left|word-wrap|overflow-wrap)(?:$|-)/;
const FAMILIES = /^(?:border|grid|contain|text|scroll|animation|transition|page|break)$/;

/** Whether one of two properties may be a shorthand or an old name of the other. May say yes too often. */
export function mayOverlap(one: string, other: string): boolean {
  if (one.startsWith('--') || other.startsWith('--')) return false;
  const [a, b] = [withoutVendor(one), withoutVendor(other)];
  if (a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)) return true;
  if (FAR_REACHING.test(a) && FAR_REACHING.test(b)) return true;
  if (a === 'all' || b === 'all') return true;
  const family = firstWord(a);
  return family === firstWord(b) && FAMILIES.test(family);
}

const withoutVendor = (property: string): string => property.replace(/^-[a-z]+-/, '');
const firstWord = (property: string): string => property.split('-', 1)[0] ?? property;
