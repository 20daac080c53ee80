import type { ExplicitLevel } from '@shoji/masking';

export interface SelectorRules {
  /** Adds a rule. A selector that the browser cannot read matches everything; with `allow` it matches nothing. */
  add(level: ExplicitLevel, selector: string): void;
  levelsOf(element: Element): readonly ExplicitLevel[];
  /** The readable selectors of a level. */
  selectors(level: ExplicitLevel): string[];
}

const NONE: readonly ExplicitLevel[] = [];

/** The rules of the site and of the page's calls, asked of live elements. Inheritance is the masking's affair. */
export function createSelectorRules(isReadable: (selector: string) => boolean): SelectorRules {
  const rules: { level: ExplicitLevel; selector: string; readable: boolean }[] = [];
  return {
    add(level, selector) {
      const readable = typeof selector === 'string' && isReadable(selector);
      if (readable) rules.push({ level, selector, readable });
      else if (level !== 'allow') rules.push({ level, selector: '*', readable });
    },
    levelsOf: (element) =>
      rules.length === 0 ? NONE : rules.filter(({ selector }) => element.matches(selector)).map(({ level }) => level),
    selectors: (wanted) =>
      rules.filter(({ level, readable }) => readable && level === wanted).map((rule) => rule.selector),
  };
}

/** Whether the browser can read a selector. */
export function isReadableSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return selector.trim() !== '';
  } catch {
    return false;
  }
}
