import { isElementName } from './code-like.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const HTML = words(
  'html head body title meta link style a abbr acronym address area article aside audio b bdi bdo big blockquote br ' +
    'button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em ' +
    'fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label ' +
    'legend li main map mark marquee menu meter nav nobr ol optgroup option output p picture pre progress q rb rp rt ' +
    'rtc ruby s samp search section select selectedcontent slot small source span strike strong sub summary sup table ' +
    'tbody td textarea tfoot th thead time tr track tt u ul var video wbr',
);
const MATH = words(
  'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup ' +
    'mtable mtd mtext mtr munder munderover semantics',
);
const SVG = words(
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textpath image marker mask pattern ' +
    'clippath lineargradient radialgradient stop filter desc switch foreignobject view',
);

/** The parts of an SVG filter: feBlend, feGaussianBlur, ... */
const FILTER = /^fe[a-z]{4,16}$/;

/** Never recorded, whatever an attribute says: an empty element stands for them. */
const EMPTY: Record<string, string> = {
  script: 'script',
  noscript: 'noscript',
  template: 'template',
  base: 'meta',
  param: 'meta',
  object: 'span',
  embed: 'span',
  applet: 'span',
  frame: 'div',
  frameset: 'div',
  noframes: 'div',
  portal: 'div',
  fencedframe: 'div',
  metadata: 'span',
  annotation: 'span',
  'annotation-xml': 'span',
};

/** Elements that may stand for a blocked one without changing what kind of box it makes. */
const BOXES = words(
  'html body div p section article main aside header footer nav ul ol li dl dt dd table tbody thead tfoot tr td th ' +
    'form fieldset figure span label button',
);

/** Tag under which an element is recorded, and whether its inside is. An unknown tag is recorded as `div`. */
export function tagRule(tagName: string, isSvg: boolean): { tag: string; empty: boolean } {
  const lower = tagName.toLowerCase();
  const replacement = Object.hasOwn(EMPTY, lower) ? EMPTY[lower] : undefined;
  if (replacement) return { tag: replacement, empty: true };
  if ((isSvg && FILTER.test(lower)) || (SVG.has(lower) && (isSvg || lower === 'svg')))
    return { tag: tagName, empty: false };
  if (HTML.has(lower) || MATH.has(lower)) return { tag: lower, empty: false };
  return { tag: lower.includes('-') && !isSvg && isElementName(lower) ? lower : isSvg ? 'g' : 'div', empty: false };
}

export const boxTag = (tag: string): string => (BOXES.has(tag) ? tag : 'div');
