import { isCodeLike, isState } from '../code-like.ts';
import { maskAssetUrl } from '../url.ts';

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
  if (property === '@charset' || property === 'format' || property.startsWith('font')) return FONT_NAME.test(body);
  if (property.startsWith('grid'))
    return GRID_AREAS.test(body) && body.split(/\s+/).every((word) => !word || isCodeLike(word));
  return property === 'syntax' && SYNTAX.test(body);
}

const TELLING = /^(?:class|id|name|for)$/;
const STRUCTURAL =
  /^(?:type|dir|lang|xml:lang|role|rel|method|target|open|hidden|disabled|readonly|required|multiple|align|valign|media|slot|part|is|tabindex|scope|contenteditable|draggable|popover|loading|fill|stroke)$/;

/**
 * Whether the value of an attribute selector may stay. What an attribute keeps in the page its selector may name: states of
 * `data-*` and `aria-*`, code in classes and ids, literals of structure. `value`, `title` and the like are content.
 */
export function keepsSelectorValue(attribute: string, value: string): boolean {
  if (/^(?:data|aria)-/.test(attribute)) return isState(value);
  if (TELLING.test(attribute)) return value.length <= 40 && isCodeLike(value);
  return STRUCTURAL.test(attribute) && /^(?:[a-z]{1,20}|(?=.{1,20}$)[a-z]+(?:-[a-z]+)+)$/i.test(value);
}

/** Whether a long word with digits may stay: a number, a range of characters, or a name that looks like code. */
export const keepsWord = (word: string, before: string): boolean =>
  /^\d+(?:e-?\d+)?[a-z]{0,5}$|^[\da-f?]{1,6}-[\da-f]{1,6}$/i.test(word)
    ? before === '.' || !/\d{9}/.test(word)
    : isCodeLike(word);

const NUMBER_OR_COLOUR = /^[+-]?(?:\d{1,4}(?:\.\d{0,12})?|\.\d{1,12})(?:e-?\d+)?(?:[a-z]{1,5}|%)?$|^#[\da-f]{3,8}$/i;
const CODE_WORD = /^-{0,2}[a-z]+\d{0,3}(?:[-_]+[a-z]*\d{0,3})*$/i;

/**
 * Whether the bare words of a custom property may stay: numbers, colours, lengths, functions, short words of code.
 * Data hides in custom properties more often than anywhere else in CSS; capitals are for the names of fonts.
 */
export const keepsCustomWords = (value: string, isFont: boolean): boolean =>
  (value.match(/[\p{L}\p{N}_#.%@-]+/gu) ?? []).every(
    (word) =>
      NUMBER_OR_COLOUR.test(word) ||
      /^[.#%-]+$/.test(word) ||
      (word.length <= 48 && CODE_WORD.test(word) && (isFont || word.startsWith('--') || !/^[A-Z]/.test(word))),
  );
