/**
 * Words of the language itself, wherever it lets a page put any word: custom properties, conditions of `@media` and
 * `@supports`, attributes of drawings. A word that is not here may be somebody's name, so the rarer ones are left out.
 */
const KNOWN = new Set(
  (
    'var env attr calc min max clamp rgb rgba hsl hsla lab lch oklab oklch color color-mix srgb display-p3 p3 cubic-bezier steps ' +
    'linear-gradient radial-gradient conic-gradient translate rotate scale skew matrix blur brightness contrast drop-shadow ' +
    'grayscale hue-rotate invert opacity saturate minmax repeat selector has inset none auto inherit initial unset normal solid ' +
    'dashed dotted double hidden visible wrap nowrap block inline flex grid contents row column reverse start end center left ' +
    'right top bottom middle stretch cover contain fill fixed absolute relative sticky pointer not-allowed default text bold ' +
    'italic underline uppercase to at in and or not only all infinite both linear ease ease-in ease-out ease-in-out transform ' +
    'spin ping pulse bounce circle ellipse x y r g b tabular-nums box-shadow background-color border-color border-radius multiply screen butt ' +
    'round square miter bevel evenodd nonzero userspaceonuse objectboundingbox xmidymid xminymin meet slice preserve ' +
    'non-scaling-stroke transparent currentcolor black white gray grey silver red orange yellow gold green lime blue navy purple ' +
    'pink brown teal cyan maroon print hover any-hover any-pointer coarse fine color-gamut prefers-color-scheme ' +
    'prefers-reduced-motion prefers-contrast forced-colors active light dark reduce no-preference orientation portrait landscape ' +
    'display-mode standalone display position backdrop-filter -webkit-backdrop-filter -webkit-touch-callout -webkit-hyphens ' +
    'margin-trim -moz-orient'
  ).split(' '),
);

const OTHERS =
  /^(?:[+-]?(?:\d{1,4}(?:\.\d{0,12})?|\.\d{1,12})(?:e-?\d+)?(?:[a-z]{1,5}|%)?|#[\da-f]{3,8}|[.#%+-]+|(?:-webkit-)?(?:min-|max-)?(?:device-)?(?:width|height|aspect-ratio|resolution|pixel-ratio))$/i;

/** Whether a word is one of the language, a number or a colour. */
export const isKnownWord = (word: string): boolean => OTHERS.test(word) || KNOWN.has(word.toLowerCase());

/** What is a word in a value or a condition: with its leading dashes, its digits and its unit. */
export const CSS_WORD = /[\p{L}\p{N}_#.%@+-]*[\p{L}\p{N}_#%@][\p{L}\p{N}_#.%@+-]*/gu;
