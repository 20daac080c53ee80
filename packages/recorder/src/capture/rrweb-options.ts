import { TEXT_MARK } from '@shoji/masking';
import type { Mode } from '@shoji/schema';
import type { record } from 'rrweb';

type RecordOptions = NonNullable<Parameters<typeof record>[0]>;

/** What block means to rrweb, so that the empty box keeps its size. `sensitive` is not here: a size may tell of a value. */
const BLOCK_ATTRIBUTES =
  '[data-shoji="block" i],[data-sentry-block],[data-dd-privacy="hidden"],[data-openreplay-hidden],.ph-no-capture,.sentry-block,.fs-exclude,.dd-privacy-hidden';

export const blockSelector = (blocked: readonly string[]): string =>
  [BLOCK_ATTRIBUTES, 'object', 'embed', ...blocked].join(',');

/** `data-rr-*` aside, what only the attribute can say; the first layer's boxes lose it. */
export const attributeBlockSelector = BLOCK_ATTRIBUTES;

/**
 * rrweb's most private options, as a first layer; the masking pass over every event is the one that counts. Text is left to
 * that pass: rrweb would also mask style sheets, and cannot see what is allowed.
 */
export function rrwebOptions(mode: Mode, blocked: readonly string[]): RecordOptions {
  return {
    blockClass: 'rr-block',
    blockSelector: blockSelector(blocked),
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
