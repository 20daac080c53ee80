const words = (text: string): string[] => text.trim().split(/\s+/);

/** Attributes of HTML that only describe or lay out. Everything that names an address or an action is missing. */
const HTML = words(`
  abbr accept accesskey align alt aria autocapitalize autocomplete axis bgcolor border bordercolor cellpadding
  cellspacing char charoff checked class clear color cols colspan compact contenteditable controls coords datetime dir dirname
  disabled draggable enterkeyhint exportparts face for frame frameborder headers height hidden high hspace id inert
  inputmode ismap itemprop itemscope kind label lang link loading low marginheight marginwidth max maxlength media
  method min minlength multiple name nohref noshade novalidate nowrap open optimum part pattern placeholder popover
  readonly required reversed role rows rowspan rules scheme scope scrolling selected shape size sizes slot span
  spellcheck start step style summary tabindex text title translate type valign value vlink vspace width wrap`);

/** Attributes of SVG, in lower case. Addresses (`href`) are decided by the element, see attributes.ts. */
const SVG = words(`
  accumulate additive alignment-baseline amplitude attributetype azimuth basefrequency baseline-shift baseprofile begin
  bias by calcmode clip clip-path clip-rule clippathunits color-interpolation color-interpolation-filters color-rendering
  cursor cx cy d diffuseconstant direction display divisor dominant-baseline dur dx dy edgemode elevation end exponent
  fill fill-opacity fill-rule filter filterunits flood-color flood-opacity font-family font-size font-size-adjust
  font-stretch font-style font-variant font-weight fr from fx fy gradienttransform gradientunits image-rendering in in2
  intercept k1 k2 k3 k4 kernelmatrix kernelunitlength keypoints keysplines keytimes lengthadjust letter-spacing
  lighting-color limitingconeangle marker-end marker-mid marker-start markerheight markerunits markerwidth mask
  maskcontentunits maskunits mask-type mode numoctaves offset opacity operator order orient origin overflow paint-order
  path pathlength patterncontentunits patterntransform patternunits pointer-events points pointsatx pointsaty pointsatz
  preservealpha preserveaspectratio primitiveunits r radius refx refy repeatcount repeatdur requiredfeatures restart
  result rotate rx ry scale seed shape-rendering side slope spacing specularconstant specularexponent spreadmethod
  startoffset stddeviation stitchtiles stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width surfacescale systemlanguage tablevalues targetx targety
  text-anchor text-decoration text-rendering textlength to transform transform-origin unicode-bidi values vector-effect
  version viewbox visibility white-space word-spacing writing-mode x x1 x2 xchannelselector xml:lang xml:space xmlns
  xmlns:xlink y y1 y2 ychannelselector z zoomandpan`);

const MATH = words(`
  accent accentunder columnalign columnlines columnspacing columnspan depth display displaystyle fence form framespacing
  largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits notation
  rowalign rowlines rowspacing rspace scriptlevel separator stretchy symmetric voffset`);

const KNOWN = new Set([...HTML, ...SVG, ...MATH]);

/** With a hyphen, and yet an attribute of HTML that does something. */
const HYPHENATED_ACTIONS = new Set(['http-equiv', 'accept-charset']);

const VALID = /^[a-z_:][\w:.-]*$/i;

/**
 * Whether an attribute of this name may be set without a look at its value. Names with a hyphen or a leading
 * underscore belong to the page (`data-*`, `aria-*`, those of frameworks): a browser gives them no meaning.
 */
export function isHarmlessAttribute(name: string): boolean {
  if (name.length > 256 || !VALID.test(name)) return false;
  const lower = name.toLowerCase();
  if (lower.startsWith('on') || lower === '__proto__') return false;
  if (KNOWN.has(lower)) return true;
  return (lower.includes('-') || lower.startsWith('_')) && !lower.includes(':') && !HYPHENATED_ACTIONS.has(lower);
}
