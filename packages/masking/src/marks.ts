/** The character that masked text is made of; masking it again changes nothing. */
export const TEXT_MARK = '\u2592';

/** Masking writes why an element is incomplete: `floor`, `value`, `media` or `block`. The player draws it. */
export const MASKED_ATTRIBUTE = 'data-shoji-masked';
export type MaskedKind = 'floor' | 'value' | 'media' | 'block';

/** Stands for form content of any length, and for what a detector found. */
export const VALUE_MARK: string = TEXT_MARK.repeat(6);

/** Stands for a segment, a value or a fragment of a URL. */
export const URL_MARK = '~';
