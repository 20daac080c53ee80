import { isCodeLike, isLiteral, isState } from '../code-like.ts';
import { maskAssetUrl } from '../url.ts';
import { CSS_WORD, isKnownWord } from './known-words.ts';

/** Markup inside an SVG image that can carry text or another address. */
const SPEAKING_SVG = /(?:<|%3c)(?:text|tspan|image|foreignobject|style|title|desc|metadata|script|a[\s>%]|!)/i;

/** A `data:` address that is an image or a font and can hold no markup that speaks. */
export function isQuietData(
  url: string,
  kinds: RegExp = /^data:(?:image|font)\/|^data:application\/(?:x-)?font/i,
): boolean {
  if (!kinds.test(url)) return false;
  if (!/^data:image\/svg/i.test(url)) return true;
  return !/^[^,]*base64/i.test(url) && !SPEAKING_SVG.test(url);
}

/** The address inside `url(...)`; empty where it must not be told. */
export function maskCssUrl(url: string, media: boolean): string {
  if (/^#[\w-]*$/.test(url)) return url;
  if (/^data:/i.test(url)) return (media || /^data:(?:font|application)/i.test(url)) && isQuietData(url) ? url : '';
  return media ? maskAssetUrl(url).replace(/["'()\\]/g, '') : '';
}

/** One glyph of an icon font: an escape or a character outside letters and digits. */
const isGlyph = (body: string): boolean => {
  const escaped = /^\\([\da-f]{1,6}) ?$/i.exec(body);
  return escaped ? Number.parseInt(escaped[1] ?? '', 16) >= 0x2000 : /^[^\p{L}\p{N}\\]{0,2}$/u.test(body);
};

const FONT_NAME = /^(?!.*\d.*\d.*\d.*\d)[\w .,+-]{0,40}$/;
const GRID_AREAS = /^[\w\s.-]{0,400}$/;
const SYNTAX = /^[<>a-z|*+# -]{0,80}$/;

/** Whether a string literal may stay, by the property that it stands in. Everything else is blanked. */
export function keepsString(property: string, body: string): boolean {
  if (isGlyph(body)) return true;
  if (property === '@charset' || property === 'format' || property.startsWith('font'))
    return FONT_NAME.test(body) && isCodeLike(body.replace(/ /g, '-') || 'x');
  if (property.startsWith('grid'))
    return GRID_AREAS.test(body) && body.split(/\s+/).every((word) => !word || isCodeLike(word));
  return property === 'syntax' && SYNTAX.test(body);
}

const TELLING = /^(?:class|id|name|for|slot|part)$/;
const STRUCTURAL =
  /^(?:type|dir|lang|xml:lang|role|rel|method|target|open|hidden|disabled|readonly|required|multiple|align|valign|tabindex|scope|contenteditable|draggable|popover|loading|fill|stroke)$/;

/**
 * Whether the value of an attribute selector may stay. What an attribute keeps in the page its selector may name: states of
 * `data-*` and `aria-*`, code in classes and ids, literals of structure. `value`, `title` and the like are content.
 */
export function keepsSelectorValue(attribute: string, value: string): boolean {
  if (/^(?:data|aria)-/.test(attribute)) return isState(value);
  if (TELLING.test(attribute)) return value.length <= 40 && isCodeLike(value);
  return (
    STRUCTURAL.test(attribute) &&
    (isLiteral(value) || isKnownWord(value) || /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(value))
  );
}

/** Whether a long word with digits may stay: a number, a range of characters, or a name that looks like code. */
export const keepsWord = (word: string, before: string): boolean =>
  (before === '#' && /^[\da-f]{6,8}$/i.test(word)) ||
  (/^\d+(?:e-?\d+)?[a-z]{0,5}$|^[\da-f?]{1,6}-[\da-f]{1,6}$/i.test(word)
    ? before === '.' || !/\d{9}/.test(word) || /^(?:9+|2147483647)$/.test(word)
    : isCodeLike(word));

/** Fonts and animations have names; so have other custom properties and the attributes that `attr()` asks for. */
const isKept = (word: string, isName: boolean): boolean =>
  isKnownWord(word) || ((isName || /^(?:--|data-|aria-)/.test(word)) && isCodeLike(word));

/**
 * Whether the bare words of a custom property may stay: numbers, colours, lengths and the words of CSS itself. Data hides
 * in custom properties more often than anywhere else in CSS.
 */
export const keepsCustomWords = (value: string, isName: boolean): boolean =>
  (value.match(CSS_WORD) ?? []).every((word) => isKept(word, isName));

/** Whether a declaration of this name may be told. */
export const keepsProperty = (name: string): boolean => /^-{0,2}[a-z][\w-]{0,60}$/i.test(name) && isCodeLike(name);
