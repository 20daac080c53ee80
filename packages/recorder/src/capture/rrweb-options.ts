import { TEXT_MARK } from '@shoji/masking';
import type { Mode } from '@shoji/schema';
import type { record } from 'rrweb';

type RecordOptions = NonNullable<Parameters<typeof record>[0]>;

/**
 * Attributes and classes that block an element. rrweb drops them from the box it leaves, and does not tell of one that
 * comes later, so the live page is asked for them.
 */
export const BLOCK_ATTRIBUTES =
  '[data-shoji="block" i],[data-sentry-block],[data-dd-privacy="hidden"],[data-openreplay-hidden],' +
  '.rr-block,.ph-no-capture,.sentry-block,.fs-exclude,.dd-privacy-hidden';

/** Selectors of rules, as far as rrweb can act on them. */
export interface BoxRules {
  block: readonly string[];
  sensitive: readonly string[];
}

/**
 * What rrweb leaves as an empty box of the same size. Not what is sensitive as well: the size of a box may tell of a value.
 */
export const boxSelector = ({ block, sensitive }: BoxRules): string => {
  const boxes = [BLOCK_ATTRIBUTES, 'object', 'embed', ...block].join(',');
  return `:is(${boxes}):not(${['[data-shoji="sensitive" i]', ...sensitive].join(',')})`;
};

/**
 * rrweb's most private options, as a first layer; the masking pass over every event is the one that counts. Text is left to
 * that pass: rrweb would also mask style sheets, and cannot see what is allowed.
 */
export function rrwebOptions(mode: Mode, boxes: BoxRules): RecordOptions {
  return {
    // The selector says it all; a class of its own would not see what is sensitive.
    blockClass: 'shoji-no-class',
    blockSelector: boxSelector(boxes),
    ignoreSelector: 'input[type=file],input[type=hidden],input[type=password]',
    // By tag, which covers every type; `maskAllInputs` would miss hidden, file and button (and switch this off).
    ...(mode !== 'forms' && {
      maskInputOptions: { input: true, textarea: true, select: true } as NonNullable<RecordOptions['maskInputOptions']>,
      maskInputFn: (text: string) => (text ? TEXT_MARK.repeat(3) : ''),
    }),
    slimDOMOptions: 'all',
    inlineStylesheet: true,
    recordCanvas: false,
    recordCrossOriginIframes: false,
    collectFonts: false,
    inlineImages: false,
    // `last`: on change only, so that the number of key strokes stays unknown.
    sampling: { mousemove: 50, scroll: 150, media: 800, input: 'last' },
    recordAfter: 'DOMContentLoaded',
  };
}
