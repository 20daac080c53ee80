import { keepsCustomWords, keepsSelectorValue, keepsString, keepsWord, maskCssUrl } from './declaration.ts';

/** rrweb marks the borders of a style element's text nodes with it; the replay needs it. */
const SPLIT = '/* rr_split */';

/**
 * One token that matters: comment, string, `url(...)`, custom property with its value, attribute test of a selector,
 * name of a property or function, or a border. Each alternative consumes what it looked at, so time is linear.
 */
const STRING = /"(?:[^"\\]+|\\[\s\S])*(?:"|\\?$)|'(?:[^'\\]+|\\[\s\S])*(?:'|\\?$)/.source;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/.source;
const TOKEN = new RegExp(
  [
    COMMENT,
    STRING,
    String.raw`\burl\(\s*(?:${STRING}|[^"'()\s][^)]*)?\)?`,
    // A custom property up to its end; a semicolon inside brackets, strings and comments does not end it.
    String.raw`(?<![\w-])--[\w-]+\s*:(?:[^;{}"'(/]+|${COMMENT}|${STRING}|\((?:[^()"']+|${STRING})*|\/)*`,
    String.raw`\[[^\]"'{};]*`,
    String.raw`(?<![\w-])@?[a-z-]+(?=\s*[:(])`,
    '@(?:import|charset)',
    String.raw`[{};\]]`,
    // Long words: a name that looks like data is no name of a developer's.
    String.raw`(?<![\w-])[\w-]{9,}`,
  ].join('|'),
  'gi',
);

const unquoted = (text: string): string => text.replace(/^["']|["']$/g, '');

/** Whether words of CSS images may be shown: `media` false drops addresses and pictures. */
export interface CssPolicy {
  readonly media: boolean;
}

/**
 * A style sheet, a rule or a list of declarations without what may name a person: strings (icon glyphs, font names and
 * the like stay), queries of addresses, values of attribute selectors, words in custom properties, comments.
 */
export function maskCss(css: string, policy: CssPolicy = { media: true }): string {
  let property = '';
  // The attribute whose selector is being read; null outside of one.
  let attribute: string | null = null;
  return css.replace(TOKEN, (token, at: number) => {
    const first = token[0] ?? '';
    if (first === '/' && token[1] === '*') return token === SPLIT ? token : '';
    if (first === '"' || first === "'") {
      const body = unquoted(token);
      if (property === '@import') return `"${maskCssUrl(body, policy.media)}"`;
      const keep = attribute === null ? keepsString(property, body) : keepsSelectorValue(attribute, body);
      return keep ? first + body + first : '""';
    }
    if (/^url\(/i.test(token)) return maskedUrl(token, policy);
    if (first === '-' && token[1] === '-' && token.includes(':')) return maskCustomProperty(token, policy);
    if (first === '[') {
      attribute = attributeOf(token);
      return maskBareSelector(token, attribute);
    }
    if (first === ']') attribute = null;
    else if (/[{};]/.test(first)) {
      property = '';
      attribute = null;
    } else if (/\d/.test(token)) return keepsWord(token, css[at - 1] ?? '') ? token : 'x';
    else property = token.toLowerCase() === 'tech' ? 'format' : token.toLowerCase();
    return token;
  });
}

function maskedUrl(token: string, policy: CssPolicy): string {
  const address = unquoted(token.slice(4).replace(/\)$/, '').trim());
  return `url("${maskCssUrl(address, policy.media)}")`;
}

/** `[data-name^` and `[svg|href` are tests of `data-name` and `href`. */
const attributeOf = (token: string): string =>
  /^\[\s*(?:[\w*-]*\|(?!=))?([\w:-]*)/.exec(token)?.[1]?.toLowerCase() ?? '';

/** `[data-name=john` as far as the first quote or the closing bracket. */
function maskBareSelector(token: string, attribute: string): string {
  const masked = (all: string, value: string): string => (keepsSelectorValue(attribute, value) ? all : '=""');
  return token.replace(/=\s*([^\s"'\]]+)/, masked);
}

function maskCustomProperty(token: string, policy: CssPolicy): string {
  const colon = token.indexOf(':') + 1;
  return token.slice(0, colon) + maskCustomValue(token.slice(0, colon - 1), token.slice(colon), policy);
}

const CUSTOM_PART = new RegExp(String.raw`${COMMENT}|\burl\(\s*(?:${STRING}|[^"'()\s][^)]*)?\)?|${STRING}`, 'gi');

/** A custom property: strings blanked, addresses masked, and nothing at all where a word looks like data. */
function maskCustomValue(name: string, value: string, policy: CssPolicy): string {
  const isFont = /font|family/i.test(name);
  if (!keepsCustomWords(value.replace(CUSTOM_PART, ' '), isFont)) return ' ';
  return value.replace(CUSTOM_PART, (part) => {
    if (part.startsWith('/*')) return '';
    if (/^url\(/i.test(part)) return maskedUrl(part, policy);
    return keepsString(isFont ? 'font' : '', unquoted(part)) ? part : '""';
  });
}

/** The value of one declaration, as the CSS object model hands it over. */
export function maskCssValue(property: string, value: string, policy: CssPolicy): string {
  if (property.startsWith('--')) return maskCustomValue(property, value, policy);
  const masked = maskCss(`${property.replace(/[^\w-]/g, '')}:${value}`, policy);
  return masked.slice(masked.indexOf(':') + 1);
}
