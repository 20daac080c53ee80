import { MASKED_ATTRIBUTE, type MaskedKind, TEXT_MARK } from '@shoji/masking';
import { MASK_FONT } from './mask-font.gen.ts';
import { BLOCK_LATTICE, FLOOR_BOX, MEDIA_PAPER, VALUE_SLIP } from './placeholders.ts';
import { EMBEDDED_STAND_IN } from './tags.ts';

const fill = (picture: string): string =>
  `background:url("${picture}") 0 0/100% 100% no-repeat border-box!important;border-color:transparent!important`;
const silent = 'color:transparent!important;-webkit-text-fill-color:transparent!important;text-shadow:none!important';
const is = (kind: MaskedKind): string => `[${MASKED_ATTRIBUTE}="${kind}"]`;

/** Types of inputs whose value cannot be the mark, so that a slip has to be drawn instead. */
const NO_TEXT = ['date', 'datetime-local', 'month', 'week', 'time', 'number', 'color', 'range']
  .map((type) => `[type="${type}" i]`)
  .join(',');

/** How masks look, one rule each: what must win over the page is `!important`, the rest yields to everything. */
const MASK_RULES: readonly string[] = [
  `${is('floor')}{${fill(FLOOR_BOX)};${silent}}`,
  `${is('floor')}::placeholder{color:transparent!important}`,
  `${is('floor')} *{visibility:hidden!important}`,
  `${is('value')}:is(${NO_TEXT}){background:url("${VALUE_SLIP}") 8px 50%/48px 100% no-repeat padding-box!important;${silent}}`,
  // An image has its paper as its source already.
  `${is('media')}:not(img[src]){${fill(MEDIA_PAPER)}}`,
  `${is('block')}:not(img[src]){${fill(BLOCK_LATTICE)}}`,
  // Where scripts are off, browsers put their own controls over media.
  ':is(video,audio)::-webkit-media-controls{display:none!important}',
  'audio:not([controls]){display:none!important}',
  `:where(${EMBEDDED_STAND_IN}){display:inline-block;width:300px;height:150px}`,
];

/** For each document of a replay: the masks, the font they need, and what makes a replay differ from a page. */
export const DOCUMENT_RULES: readonly string[] = [
  `@font-face{font-family:"Shoji mask";src:url("${MASK_FONT}");unicode-range:U+${TEXT_MARK.charCodeAt(0).toString(16)}}`,
  ':where(html){font-family:"Shoji mask",serif}',
  ':where(button,input,select,textarea){font-family:"Shoji mask",Arial,sans-serif}',
  // A jump in the recording is a jump in the replay.
  '*{scroll-behavior:auto!important}',
  ...MASK_RULES,
];

/** For shadow roots, which the rules of their document do not reach. */
export const SHADOW_CSS: string = MASK_RULES.join('\n');
