import type { SessionMark } from '@shoji/schema';

/** Index of the last mark at or before a moment, -1 before the first. `marks` are in order of time. */
export function currentMark(marks: readonly Pick<SessionMark, 'at'>[], time: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.at ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The mark before or after a moment. Back goes past one that was only just reached. */
export function markStep<M extends Pick<SessionMark, 'at'>>(marks: readonly M[], time: number, step: 1 | -1): M | null {
  const near = 1_000;
  const found = step === 1 ? marks.find((mark) => mark.at > time + 1) : marks.findLast((mark) => mark.at < time - near);
  return found ?? null;
}

/** Marks whose words hold every word that is searched for, of one kind or all. */
export function findMarks(
  marks: readonly SessionMark[],
  wanted: { kind: SessionMark['kind'] | 'all'; words: string; say: (mark: SessionMark) => string },
): SessionMark[] {
  const words = wanted.words.toLowerCase().split(/\s+/).filter(Boolean);
  return marks.filter((mark) => {
    if (wanted.kind !== 'all' && mark.kind !== wanted.kind) return false;
    if (words.length === 0) return true;
    const said = wanted.say(mark).toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

/** Marks that would cover each other on the timeline, thinned out; errors, pages and custom events stay. */
export function thinMarks<M extends Pick<SessionMark, 'at' | 'kind'>>(marks: readonly M[], gap: number): M[] {
  const last = new Map<string, number>();
  return marks.filter((mark) => {
    if (mark.kind === 'page') return false;
    const before = last.get(mark.kind);
    const covered = before !== undefined && mark.at - before < gap;
    if (covered && mark.kind !== 'error' && mark.kind !== 'custom') return false;
    last.set(mark.kind, mark.at);
    return true;
  });
}
