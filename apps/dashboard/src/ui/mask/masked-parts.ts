/** The character masked text is made of (`TEXT_MARK` of the masking package, which the dashboard does not depend on). */
const TEXT_MARK = '\u2592';
/** What stands for a masked piece of an address (`URL_MARK` there): a whole segment, name or value, whatever its length. */
const URL_PIECE = '(?<=^|[/=#?&])~(?=$|[/=#?&])';
const RUN = new RegExp(`(${TEXT_MARK}+|${URL_PIECE})`);
const PIECE_WIDTH = 4;
const WIDEST = 12;

export type Part = { text: string } | { masked: number };

/** Cuts a text into what is shown and what was masked, whose length is only a rough one. */
export const maskedParts = (text: string): Part[] =>
  text
    .split(RUN)
    .map((piece, at): Part => {
      if (at % 2 === 0) return { text: piece };
      return { masked: piece === '~' ? PIECE_WIDTH : Math.min(piece.length, WIDEST) };
    })
    .filter((part) => !('text' in part) || part.text !== '');
