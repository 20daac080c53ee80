export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

const IMPORTANT = /\s*!\s*important\s*$/i;

/** The declarations of a style attribute in order; null where the text is not plainly a list of them. */
export function parseDeclarations(text: string): Declaration[] | null {
  const parts = splitDeclarations(text);
  if (!parts) return null;
  const declarations: Declaration[] = [];
  for (const part of parts) {
    const trimmed = part.trim();
    if (!trimmed) continue;
    const colon = trimmed.indexOf(':');
    if (colon < 1) return null;
    const name = trimmed.slice(0, colon).trim();
    if (!/^[a-zA-Z_-][\w-]*$/.test(name)) return null;
    const raw = trimmed.slice(colon + 1).trim();
    const value = raw.replace(IMPORTANT, '');
    declarations.push({
      property: name.startsWith('--') ? name : name.toLowerCase(),
      value,
      isImportant: value !== raw,
    });
  }
  return declarations;
}

export const formatDeclarations = (declarations: readonly Declaration[]): string =>
  declarations
    .map(({ property, value, isImportant }) => `${property}: ${value}${isImportant ? ' !important' : ''};`)
    .join(' ');

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Splits at the semicolons that end declarations; null for comments, escapes and what does not close. */
function splitDeclarations(text: string): string[] | null {
  const parts: string[] = [];
  const open: string[] = [];
  let quote = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\' || (char === '/' && text.charAt(at + 1) === '*')) return null;
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (CLOSES[char]) open.push(CLOSES[char]);
    else if (char === ')' || char === ']' || char === '}') {
      if (open.pop() !== char) return null;
    } else if (char === ';' && open.length === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return quote || open.length > 0 ? null : parts;
}
