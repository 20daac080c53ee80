import { BOOLEANS, DRAWING, GEOMETRY, LITERALS, MEDIA, NAMES, NUMBERS, READABLE } from './attribute-tables.ts';
import { codeLikeTokens, isCodeLike, isElementName, isLiteral, isState } from './code-like.ts';
import { maskCss } from './css/css.ts';
import { isQuietData, keepsCustomWords } from './css/declaration.ts';
import { isKnownWord } from './css/known-words.ts';
import { type ElementContext, inputType, isButtonType } from './element-context.ts';
import { maskFreeText } from './free-text.ts';
import { maskText } from './text.ts';
import { maskAssetUrl, maskUrl } from './url.ts';

const NUMBER = /^-?\d{0,5}(?:\.\d{1,12})?(?:px|%|em|rem|ex|pt|vw|vh|\*)?$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Za-z]{2}|\d{3}))?$/;
const PATH = /^[\s\d.,eE+mzlhvcsqta-]*$/i;
const WORDS = /^[\w\s.,:;/%#()<>=+-]{0,200}$/;
const VIEWPORT =
  /^(?:(?:width|height|(?:initial|minimum|maximum)-scale|user-scalable|viewport-fit|shrink-to-fit|interactive-widget) ?= ?[a-z\d.-]{1,15}[,; ]*){1,8}$/;
const LINK_KIND = /^(?:(?:alternate |preload )?stylesheet|icon|preload)$/;
const DATA_NAME = /^(?:data|aria)(?:-[a-z]{1,24}){1,5}$/;
/** Words in the name of an attribute that tell its state is form content. */
const FORM_STATE = /check|select|value|chosen|filled|valid|empty|dirty|password|error/;

const IMAGE = /^data:image\//i;
const show = (value: string, context: ElementContext): string =>
  context.showsText ? maskFreeText(value) : maskText(value);

/** An address of media, or null where it may not be shown. A `data:` image stays whole: its bytes are the picture. */
function maskMedia(value: string, context: ElementContext): string | null {
  if (context.isSvg && /^#[\w-]{1,64}$/.test(value)) return isCodeLike(value.slice(1)) ? value : null;
  if (!context.showsMedia) return null;
  if (/^\s*data:/i.test(value)) return isQuietData(value, IMAGE) ? value : null;
  const masked = maskAssetUrl(value);
  return masked === '#' ? null : masked;
}

function maskDataOrAria(name: string, value: string, context: ElementContext): string | null {
  if (!DATA_NAME.test(name) || context.isField || context.isFormContent) return null;
  if (FORM_STATE.test(name) && (context.isChoice || name !== 'aria-selected')) return null;
  if (context.isChoice && name.startsWith('data-')) return null;
  return value === '' || isState(value) ? value : null;
}

function maskAddress(name: string, value: string, context: ElementContext): string | null {
  const { tag, type } = context;
  if (name.endsWith('href')) {
    if (tag === 'a' || tag === 'area') return context.showsText ? maskUrl(value) : '#';
    if (tag === 'link') return name === 'href' ? maskAssetUrl(value) : null;
    return context.isSvg ? maskMedia(value, context) : null;
  }
  if (tag === 'input' && type !== 'image') return null;
  return tag === 'iframe' ? null : maskMedia(value, context);
}

/**
 * The value under which one attribute is recorded, or null: not at all. Unknown names are not recorded. `value` and
 * `checked` of fields are decided elsewhere.
 */
export function maskAttribute(name: string, value: string, context: ElementContext): string | null {
  const lower = name.toLowerCase();
  const { tag } = context;
  if (tag === 'meta') return maskMeta(lower, value);
  if (lower === 'class' || lower === 'part') return codeLikeTokens(value);
  if (lower === 'style') return maskCss(value, { media: context.showsMedia });
  if (lower === '_csstext') return tag === 'style' || tag === 'link' ? maskCss(value) : null;
  if (NAMES.has(lower)) return isCodeLike(value) && (lower !== 'name' || tag !== 'iframe') ? value : null;
  if (tag === 'input' && lower === 'type') return inputType(value);
  if (lower === 'is') return isElementName(value) ? value : null;
  if (LITERALS.has(lower)) return isLiteral(value.toLowerCase()) ? value : null;
  if (BOOLEANS.has(lower)) return '';
  if (lower === 'lang') return LANGUAGE.test(value) ? value : null;
  if (tag === 'link' && lower === 'rel') return LINK_KIND.test(value) ? value : null;
  if (lower === 'media') return keepsWords(value) ? value : null;
  if (context.isSvg && (GEOMETRY.has(lower) || DRAWING.has(lower) || NUMBERS.has(lower)))
    return maskDrawing(lower, value, context);
  if (NUMBERS.has(lower)) return NUMBER.test(value) ? value : null;
  if (lower === 'color' || lower === 'bgcolor') return isKnownWord(value) || /^[\da-f]{6}$/i.test(value) ? value : null;
  if (READABLE.has(lower)) return maskReadable(lower, value, context);
  if (lower === 'rr_src') return context.showsText ? maskAssetUrl(value) : null;
  if (MEDIA.has(lower)) return maskAddress(lower, value, context);
  return maskDataOrAria(lower, value, context);
}

function maskReadable(name: string, value: string, context: ElementContext): string | null {
  const isLabel = name === 'label' || (context.tag === 'input' && name === 'alt' && isButtonType(context.type));
  if (tagSpeaksElsewhere(context.tag)) return null;
  // The title of a field is where pages repeat its value; an element of the page's own that is a field speaks for itself.
  const isContent = context.isFormContent && (!context.isField || context.tag.includes('-'));
  if (isContent || isLabel || (context.isField && name === 'title'))
    return context.showsForm ? maskFreeText(value) : null;
  return show(value, context);
}

/** Their titles are not of the page that the visitor sees. */
const tagSpeaksElsewhere = (tag: string): boolean => /^(?:link|style|iframe|meta|html|track)$/.test(tag);

function maskMeta(name: string, value: string): string | null {
  if (name === 'charset') return /^utf-8$/i.test(value) ? value : null;
  if (name === 'name') return value === 'viewport' ? value : null;
  return name === 'content' && VIEWPORT.test(value) ? value : null;
}

/** Shapes are drawn only where media may be shown: a chart or a signature is content. */
function maskDrawing(name: string, value: string, context: ElementContext): string | null {
  const isFrame = context.tag === 'svg';
  if (!context.showsMedia && (GEOMETRY.has(name) || (NUMBERS.has(name) && !isFrame))) return null;
  if (name === 'd' || name === 'points') return PATH.test(value) ? value : null;
  if (name === 'in' || name === 'in2' || name === 'result') return isCodeLike(value) ? value : null;
  if (name.startsWith('xmlns')) return /^http:\/\/www\.w3\.org\/[\w/]{1,20}$/.test(value) ? value : null;
  if (/url\(/i.test(value)) return /^url\(["']?#[\w-]{1,64}["']?\)$/.test(value) && isCodeLike(value) ? value : null;
  return keepsWords(value, name === 'font-family') ? value : null;
}

/** Numbers, colours and words of CSS. */
const keepsWords = (value: string, isName = false): boolean => WORDS.test(value) && keepsCustomWords(value, isName);
