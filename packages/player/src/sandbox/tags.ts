const words = (text: string): string[] => text.trim().split(/\s+/);

/** Elements that only show something. */
const HARMLESS = new Set(
  words(`
  html head title body style noscript address article aside footer header h1 h2 h3 h4 h5 h6 hgroup main nav section
  search blockquote dd div dl dt figcaption figure hr li menu ol p pre ul a abbr b bdi bdo br cite code data dfn em i
  kbd mark q rp rt rb rtc ruby s samp small span strong sub sup time u var wbr area map audio img video picture canvas
  svg math del ins caption col colgroup table tbody td tfoot th thead tr button datalist fieldset form input label legend
  meter optgroup option output progress select selectedcontent textarea details dialog summary slot template iframe link
  acronym big center dir font marquee nobr strike tt

  animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix fecomponenttransfer
  fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb
  fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset fepointlight fespecularlighting
  fespotlight fetile feturbulence filter foreignobject g image line lineargradient marker mask metadata mpath path
  pattern polygon polyline radialgradient rect set stop switch symbol text textpath tspan use view

  annotation maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace
  msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics`),
);

/** Elements that load another document or a plug-in; a paper of their size stands in. */
const EMBEDDED = new Set(words('object embed applet frame portal fencedframe webview controlledframe'));

/** A frame or plug-in that is not shown. */
export const EMBEDDED_STAND_IN = 'shoji-frame';
/** Something that was never visible: script, base, meta, source. rrweb hides every noscript. */
const HIDDEN_STAND_IN = 'noscript';

const CUSTOM = /^[a-z][a-z0-9._]*-[\w.-]*$/;

/** Names with a hyphen that are not custom elements: SVG and MathML have them. */
const RESERVED = new Set(
  words(
    'annotation-xml color-profile font-face font-face-src font-face-uri font-face-format font-face-name missing-glyph',
  ),
);

export const isCustomTag = (tag: string): boolean => tag.length <= 128 && CUSTOM.test(tag) && !RESERVED.has(tag);

/** The element to build for a recorded tag name, in lower case: itself, or what stands in for it. */
export function safeTag(recorded: unknown): string {
  const tag = typeof recorded === 'string' ? recorded.toLowerCase() : '';
  if (HARMLESS.has(tag) || isCustomTag(tag)) return tag;
  if (EMBEDDED.has(tag)) return EMBEDDED_STAND_IN;
  return tag === 'frameset' ? 'div' : HIDDEN_STAND_IN;
}
