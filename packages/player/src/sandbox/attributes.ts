import { isHarmlessAttribute } from './attribute-names.ts';
import { REPLAY_LIMITS } from './limits.ts';
import { neutraliseCss, neutraliseValue } from './neutralise-css.ts';
import { MEDIA_PAPER } from './placeholders.ts';
import { asRecord } from './read-json.ts';
import { isFragment, isImageData } from './safe-url.ts';

export type AttributeValue = string | number | boolean;
/** rrweb's difference of a style attribute: property -> value, [value, priority], or false for "removed". */
export type StyleChange = Record<string, string | [string, string] | false>;

/** `undefined`: leave the attribute out. `null`: remove it. */
export type SafeAttribute = AttributeValue | null | StyleChange | undefined;

const PIXELS = /^\d{1,6}(?:\.\d{1,6})?px$/;
const PROPERTY = /^-{0,2}[a-z_][\w-]{0,200}$/i;

/** Attributes that an element may have although it could load something by others; all others are left out. */
const ONLY: Readonly<Record<string, ReadonlySet<string>>> = {
  link: new Set(['id', 'class', 'media', 'disabled']),
  noscript: new Set(['id', 'class']),
};

/** An attribute made harmless for the element it stands on; an unknown element (`''`) may have no addresses at all. */
export function safeAttribute(tag: string, name: string, value: unknown): SafeAttribute {
  if (value === null) return /^[a-z_:][\w:.-]*$/i.test(name) ? null : undefined;
  if (name.startsWith('rr_')) return rrwebAttribute(tag, name, value);
  if (name === '_cssText') return tag === 'style' || tag === 'link' ? safeCss(value) : undefined;
  const lower = name.toLowerCase();
  if (lower === 'style') return safeStyle(value);
  if (typeof value !== 'string') return isPlain(value) && isHarmlessAttribute(name) ? value : undefined;
  const text = value.slice(0, REPLAY_LIMITS.attribute);
  if (lower === 'src') return picture(tag, text);
  if (lower === 'href' || lower === 'xlink:href') return reference(tag, text);
  const only = ONLY[tag];
  if (only && !only.has(lower) && !lower.startsWith('data-')) return undefined;
  if (lower === 'attributename') return /^(?:xlink:)?href$|^on|^src|^style$/i.test(text.trim()) ? undefined : text;
  if (!isHarmlessAttribute(name)) return undefined;
  if (lower === 'face') return `Shoji mask,${text}`;
  if (lower === 'font-family') return neutraliseValue(lower, text);
  // Presentation attributes of SVG are CSS: `fill="url(...)"`, `cursor`, `filter`.
  return /url|src|image|\\/i.test(text) && mayBeCss(lower) ? neutraliseValue(lower, text) : text;
}

const isPlain = (value: unknown): value is number | boolean =>
  typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** Words people read may well contain "url(": they are not CSS. */
const mayBeCss = (name: string): boolean =>
  !/^(?:data-|aria-|id$|class$|title$|alt$|value$|label$|placeholder$|name$)/.test(name);

function safeCss(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= REPLAY_LIMITS.css ? neutraliseCss(value) : '';
}

function safeStyle(value: unknown): string | StyleChange | undefined {
  if (typeof value === 'string') return neutraliseCss(value.slice(0, REPLAY_LIMITS.attribute));
  const changes = asRecord(value);
  if (!changes) return undefined;
  const safe: StyleChange = {};
  for (const [property, change] of Object.entries(changes)) {
    if (!PROPERTY.test(property)) continue;
    if (change === false) safe[property] = false;
    else if (typeof change === 'string') safe[property] = neutraliseValue(property, change);
    else if (Array.isArray(change) && typeof change[0] === 'string')
      safe[property] = [neutraliseValue(property, change[0]), change[1] === 'important' ? 'important' : ''];
  }
  return safe;
}

/** Pictures inside the event stay; everything that would be fetched becomes a paper of the same size. */
function picture(tag: string, address: string): string | undefined {
  if (tag !== 'img' && tag !== 'input') return undefined;
  return isImageData(address) ? address : MEDIA_PAPER;
}

function reference(tag: string, address: string): string | undefined {
  if (tag === 'a' || tag === 'area') return '#';
  if (tag === 'image' || tag === 'feimage') return isImageData(address) || isFragment(address) ? address : MEDIA_PAPER;
  return tag !== 'link' && isFragment(address) ? address : undefined;
}

function rrwebAttribute(tag: string, name: string, value: unknown): AttributeValue | undefined {
  switch (name) {
    case 'rr_width':
    case 'rr_height':
      return typeof value === 'string' && PIXELS.test(value) ? value : undefined;
    case 'rr_scrollLeft':
    case 'rr_scrollTop':
      return typeof value === 'number' && Math.abs(value) <= REPLAY_LIMITS.offset ? value : undefined;
    case 'rr_dataURL':
      return (tag === 'img' || tag === 'canvas') && typeof value === 'string' && isImageData(value) ? value : undefined;
    case 'rr_open_mode':
      return tag === 'dialog' && (value === 'modal' || value === 'non-modal') ? value : undefined;
    default:
      return undefined;
  }
}
