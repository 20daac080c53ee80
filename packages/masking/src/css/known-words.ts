/**
 * Words of the language itself, wherever it lets a page put any word: custom properties, conditions of `@media` and
 * `@supports`, attributes of drawings. A word that is not here may be a name of a person.
 */
const KNOWN = new Set(
  // functions
  (
    'var env attr calc min max clamp rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark cubic-bezier steps ' +
    'linear-gradient radial-gradient conic-gradient repeating-linear-gradient translate translatex translatey translate3d ' +
    'rotate scale skew matrix blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia ' +
    'minmax repeat fit-content inset ellipse circle polygon path selector ' +
    // values
    'none auto inherit initial unset revert normal solid dashed dotted double hidden visible clip ellipsis wrap nowrap ' +
    'block inline inline-block flex inline-flex grid contents table flow-root row column reverse dense center start end left ' +
    'right top bottom middle baseline stretch between around evenly space-between cover contain fill fixed absolute relative ' +
    'static sticky scroll pointer default text bold bolder lighter italic oblique underline uppercase lowercase capitalize ' +
    'to at in from by of all and or not only infinite alternate forwards backwards both running paused linear ease ease-in ' +
    'ease-out ease-in-out step-end border-box padding-box content-box no-repeat repeat-x repeat-y x y mandatory proximity ' +
    'both-edges thin medium thick small large smaller larger tabular-nums ordinal transform spin ping pulse bounce current ' +
    'box-shadow background-color border-color not-allowed revert-layer counter round mod ' +
    'isolate multiply screen overlay darken lighten break-word anywhere true false on off sm md lg xl xs ' +
    'sans-serif serif monospace emoji system-ui ui-sans-serif ui-serif ui-monospace ui-rounded srgb display-p3 p3 ' +
    'butt round square miter bevel evenodd nonzero crispedges geometricprecision non-scaling-stroke userspaceonuse ' +
    'objectboundingbox xmidymid xminymin xmidymin xminymid xmaxymid xmaxymax meet slice preserve central hanging sum ' +
    'spacing spacingandglyphs alphabetic sourcegraphic sourcealpha backgroundimage isotropic pad reflect ' +
    // colours
    'transparent currentcolor black white gray grey silver red maroon orange yellow gold olive lime green teal aqua cyan ' +
    'blue navy purple fuchsia magenta pink brown indigo violet crimson tomato coral salmon beige ivory khaki tan ' +
    'lightgray lightgrey darkgray darkgrey dimgray whitesmoke steelblue royalblue skyblue lightblue darkblue dodgerblue ' +
    'darkgreen lightgreen darkred darkorange canvas canvastext linktext highlight buttontext buttonface field ' +
    // conditions
    'print speech any-hover any-pointer aspect-ratio color-gamut device-width device-height max-device-width ' +
    'min-device-width display-mode forced-colors prefers-color-scheme prefers-reduced-motion prefers-contrast ' +
    'prefers-reduced-transparency update overflow-block width height min-width max-width min-height max-height resolution ' +
    'min-resolution max-resolution min-aspect-ratio max-aspect-ratio orientation hover active landscape portrait fine coarse ' +
    'light dark reduce no-preference more less standalone fullscreen browser -webkit-min-device-pixel-ratio ' +
    'min--moz-device-pixel-ratio -webkit-transform-3d -ms-high-contrast ' +
    'display position gap backdrop-filter -webkit-backdrop-filter background-clip -webkit-background-clip -webkit-hyphens ' +
    'margin-trim -moz-orient object-fit mask -webkit-mask -webkit-appearance -moz-appearance appearance overflow hyphens ' +
    'transform-style preserve-3d text-decoration background padding margin -webkit-touch-callout focus-visible has r g b h s l c'
  ).split(' '),
);

const NUMBER_OR_COLOUR =
  /^[+-]?(?:\d{1,4}(?:\.\d{0,12})?|\.\d{1,12})(?:e-?\d+)?(?:[a-z]{1,5}|%)?$|^#[\da-f]{3,8}$|^[.#%+-]+$/i;

/** Whether a word is one of the language, or a number or a colour. */
export const isKnownWord = (word: string): boolean => NUMBER_OR_COLOUR.test(word) || KNOWN.has(word.toLowerCase());

/** What is a word in a value or a condition: with its leading dashes, its digits and its unit. */
export const CSS_WORD = /[\p{L}\p{N}_#.%@+-]*[\p{L}\p{N}_#%@][\p{L}\p{N}_#.%@+-]*/gu;
