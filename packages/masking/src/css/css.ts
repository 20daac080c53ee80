import { isCodeLike } from '../code-like.ts';
import { remember } from '../remember.ts';
import { keepsCustomWords, keepsSelectorValue, keepsString, keepsWord, maskCssUrl } from './declaration.ts';
import { CSS_WORD, isKnownWord } from './known-words.ts';

/** rrweb marks the borders of a style element's text nodes with it; the replay needs it. */
const SPLIT = '/* rr_split */';

/**
 * One token that matters: comment, string, `url(...)`, custom property with its value, condition of a group of rules,
 * attribute test of a selector, name of a property or function, or a border. Each alternative consumes what it looked at, so time is linear.
 */
const STRING = /"(?:[^"\\]+|\\[\s\S])*(?:"|\\?$)|'(?:[^'\\]+|\\[\s\S])*(?:'|\\?$)/.source;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/.source;
const URL = String.raw`\b[uU][rR][lL]\(\s*(?:${STRING}|[^"'()\s][^)]*)?\)?`;
/** Up to where a value or a condition ends; a semicolon inside brackets, strings and comments does not end it. */
const REST = String.raw`(?:[^;{}"'(/]+|${COMMENT}|${STRING}|\((?:[^()"']+|${STRING})*|\/)*`;
/** A custom property may hold anything in braces. */
const BRACES = String.raw`\{(?:[^{}]|\{[^{}]*\}?)*\}?`;
const TOKEN = new RegExp(
  [
    COMMENT,
    STRING,
    URL,
    String.raw`(?<![\w-])(?:--[\w-]+|initial-value)\s*:(?:${REST}|${BRACES})*`,
    `@(?:media|supports|container|import)${REST}`,
    String.raw`\[[^\]"'{};]*`,
    String.raw`(?<![\w-])@?[a-zA-Z-]+(?=\s*[:(])`,
    '@charset',
    String.raw`[{};\]]`,
    // A name that looks like data is no name of a developer's.
    String.raw`(?<![\w-])[\w-]{9,}`,
    String.raw`(?<![\w-])[\w-]*(?:[A-Z]{6}|[\w-]\d{5})[\w-]*`,
  ].join('|'),
  'g',
);

const unquoted = (text: string): string => text.replace(/^["']|["']$/g, '');

/** Whether words of CSS images may be shown: `media` false drops addresses and pictures. */
export interface CssPolicy {
  readonly media: boolean;
}

/** Styles of elements come again and again. */
const withMedia = remember((css) => maskRules(css, { media: true }));
const withoutMedia = remember((css) => maskRules(css, { media: false }));

/**
 * A style sheet, a rule or a list of declarations without what may name a person: strings (icon glyphs, font names and
 * the like stay), queries of addresses, values of attribute selectors, words in custom properties, comments.
 */
export const maskCss = (css: string, { media }: CssPolicy = { media: true }): string =>
  media ? withMedia(css) : withoutMedia(css);

function maskRules(css: string, policy: CssPolicy): string {
  let property = '';
  // The attribute whose selector is being read; null outside of one.
  let attribute: string | null = null;
  return css.replace(TOKEN, (token, at: number) => {
    const first = token[0] ?? '';
    if (first === '/' && token[1] === '*') return token === SPLIT ? token : '';
    if (first === '"' || first === "'") {
      const body = unquoted(token);
      const keep = attribute === null ? keepsString(property, body) : keepsSelectorValue(attribute, body);
      return keep ? first + body + first : '""';
    }
    if (/^url\(/i.test(token)) return maskedUrl(token, policy);
    if (/^(?:--|initial-value)[^:]*:/.test(token)) return maskCustomProperty(token, policy);
    if (/^@(?:me|su|co|im)/.test(token)) return maskCondition(token, policy);
    if (first === '[') {
      attribute = attributeOf(token);
      return maskBareSelector(token, attribute);
    }
    if (first === ']') attribute = null;
    else if (/[{};]/.test(first)) {
      property = '';
      attribute = null;
    } else if (!keepsWord(token, css[at - 1] ?? '')) return 'x';
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
  // A name of an attribute, or those of the lines of a grid.
  const names = (word: string): string => (isCodeLike(word) ? word : 'x');
  return token.replace(/=\s*([^\s"'\]]+)/, masked).replace(/[\w-]{6,}/g, names);
}

const PART = new RegExp(`${COMMENT}|${URL}|${STRING}`, 'g');

/** Of a condition, and of what follows `@import`, only the words of CSS stay, and the name of a container. */
function maskCondition(token: string, policy: CssPolicy): string {
  const [, head = '', name = '', rest = ''] = /^(@container[^("']*|@([a-z]+))([\s\S]*)$/.exec(token) ?? [];
  let out = head.replace(/[\w-]+/g, (word) => (isCodeLike(word) ? word : 'x'));
  let end = 0;
  // What is asked of `@supports` is new and long: a compound name is a developer's.
  const keeps = (word: string): boolean =>
    isKnownWord(word) || (name === 'supports' && word.includes('-') && isCodeLike(word));
  const words = (text: string): string => text.replace(CSS_WORD, (word) => (keeps(word) ? word : 'x'));
  for (const { 0: part, index } of rest.matchAll(PART)) {
    out += words(rest.slice(end, index));
    if (name === 'import' && !part.startsWith('/*'))
      out += /^url/i.test(part) ? maskedUrl(part, policy) : `"${maskCssUrl(unquoted(part), policy.media)}"`;
    end = index + part.length;
  }
  return out + words(rest.slice(end));
}

function maskCustomProperty(token: string, policy: CssPolicy): string {
  const colon = token.indexOf(':') + 1;
  const name = token.slice(0, colon - 1).trimEnd();
  return `${isCodeLike(name) ? name : '--x'}:${maskCustomValue(name, token.slice(colon), policy)}`;
}

/** A custom property: strings blanked, addresses masked, and nothing at all where a word is not one of CSS. */
function maskCustomValue(name: string, value: string, policy: CssPolicy): string {
  const isFont = /font/i.test(name);
  if (!keepsCustomWords(value.replace(PART, ' '), isFont || /animat/i.test(name))) return ' ';
  return value.replace(PART, (part) => {
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
