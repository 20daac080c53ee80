import { findIbans } from '../detect/ibans.ts';
import { maskPlaces } from '../detect/mask-places.ts';
import { findCards, findNumbers } from '../detect/numbers.ts';
import { maskFreeText } from '../free-text.ts';
import { TEXT_MARK } from '../marks.ts';

/** New texts by the id of their node. */
export type Joined = Map<number, string>;

/** Takes the texts of a page in document order, as they are recorded. */
export interface Chain {
  /** An element that is not in line begins or ends here: there is a gap to be seen. */
  edge(): void;
  text(id: number, text: string): void;
  /** What comes does not follow what was. */
  cut(): void;
}

interface Piece {
  readonly id: number;
  readonly text: string;
  readonly body: string;
  readonly gap: string;
}

const HAS_DIGIT = /\d/;
/** What may go on a number that an earlier text began, and what a later one may go on; a bank is named by four letters. */
const GOES_ON = /^[\d\s()+./\u2010-\u2015-]|^[A-Z\d]{1,4}$/;
export const IS_OPEN = /[\d\s()+./\u2010-\u2015-]$|^[A-Z\d]{4}$/;
const BANK = /^[A-Z]{4}$/;
const findJoined = (text: string): number[] => findNumbers(text, true);

function maskPieces(pieces: readonly Piece[], joined: Joined): void {
  let whole = '';
  let before = '';
  const starts = pieces.map(({ body, gap }) => {
    // Digits one by one are not one number: the days of a calendar stand so.
    whole += gap || (before.length === 1 && body.length === 1 ? ' ' : '');
    before = body;
    whole += body;
    return whole.length - body.length;
  });
  if (whole.replace(/\D/g, '').length < 8) return;
  const found: [from: number, to: number][] = [];
  for (const find of [findIbans, findCards, findJoined]) {
    const places = find(whole);
    for (let at = 0; at < places.length; at += 2) {
      const [from = 0, to = 0] = places.slice(at, at + 2);
      found.push([from, to]);
    }
    // What is found is found once; lengths stay.
    if (places.length) whole = maskPlaces(whole, places, (length) => TEXT_MARK.repeat(length));
  }
  found.sort(([one], [other]) => one - other);
  let at = 0;
  for (const [index, { id, text, body }] of pieces.entries()) {
    const start = starts[index] ?? 0;
    const places: number[] = [];
    for (let next = found[at]; next && next[0] < start + body.length; next = found[++at]) {
      const to = next[1] - start;
      if (to > 0) places.push(Math.max(0, next[0] - start), Math.min(body.length, to));
      // It goes on in the next text.
      if (to > body.length) break;
    }
    if (places.length) joined.set(id, maskFreeText(text.replace(body, () => maskPlaces(body, places))));
  }
}

/** Finds numbers that are split over texts beside each other, and what is left of these texts. Time is linear. */
export function createChain(joined: Joined): Chain {
  let pieces: Piece[] = [];
  let gap = '';
  const cut = (): void => {
    if (pieces.length > 1) maskPieces(pieces, joined);
    if (pieces.length) pieces = [];
  };
  return {
    cut,
    edge() {
      gap = '\n';
    },
    text(id, text) {
      if (!HAS_DIGIT.test(text)) {
        if (!pieces.length) return;
        const rest = text.trim();
        if (!rest) {
          if (text) gap ||= ' ';
          return;
        }
        if (!(BANK.test(rest) || (rest.length < 3 && GOES_ON.test(rest)))) return cut();
      }
      const body = text.trim();
      const isOpen = IS_OPEN.test(body);
      if (!GOES_ON.test(body)) cut();
      if (!isOpen && !pieces.length) return;
      const isSpaced = text[0] !== body[0];
      pieces.push({ id, text, body, gap: pieces.length ? gap || (isSpaced ? ' ' : '') : '' });
      gap = text.endsWith(body) ? '' : ' ';
      if (!isOpen) cut();
    },
  };
}
