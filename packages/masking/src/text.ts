import { TEXT_MARK } from './marks.ts';

const BUCKETS = [2, 4, 6, 9, 12, 16];
const LONGEST = 4096;

/** The smallest bucket that holds `length`, so that a layout stands and the exact length is not told. */
function roughLength(length: number): number {
  for (const bucket of BUCKETS) if (length <= bucket) return bucket;
  let size = 32;
  while (size < length && size < LONGEST) size *= 2;
  return size;
}

const MARK = TEXT_MARK.charCodeAt(0);
const isGap = (code: number): boolean =>
  code === 0x20 || (code < 0x0e && code > 0x08 && code !== 0x0b) || code === 0xa0;

/** Whether a text is white space and marks as they come out of here. */
function isMasked(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === MARK) run++;
    else if (!isGap(code) || (run && roughLength(run) !== run)) return false;
    else run = 0;
  }
  return !run || roughLength(run) === run;
}

const RUNS: string[] = [];
/** Marks for a word of `length`; the same string again for the same length. */
const marksFor = (length: number): string => {
  const short = Math.min(length, LONGEST);
  RUNS[short] ??= TEXT_MARK.repeat(roughLength(short));
  return RUNS[short];
};

/** Words become runs of marks of rough length; white space stays. Nothing else of the text is left. */
export function maskText(text: string): string {
  if (isMasked(text)) return text;
  let out = '';
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const isEnd = at === text.length;
    if (!isEnd && !isGap(text.charCodeAt(at))) continue;
    if (at > from) out += marksFor(at - from);
    if (!isEnd) out += text[at];
    from = at + 1;
  }
  return out;
}

/** What is left to say of a text whose words are no longer at hand: about as long. */
export function maskLength(length: number): string {
  const words = Math.min(200, Math.ceil(length / 7));
  return Array.from({ length: words }, () => TEXT_MARK.repeat(6)).join(' ');
}
