/** The character masked text is made of (`TEXT_MARK` of the masking package, which the dashboard does not depend on). */
const TEXT_MARK = '\u2592';
const RUN = new RegExp(`(${TEXT_MARK}+)`);

export type Part = { text: string } | { masked: number };

/** Cuts a text into what is shown and runs of marks, whose length is only a rough one. */
export const maskedParts = (text: string): Part[] =>
  text
    .split(RUN)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith(TEXT_MARK) ? { masked: Math.min(piece.length, 12) } : { text: piece }));
