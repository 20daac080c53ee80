import type { SessionMark } from '@shoji/schema';

/** A page of one tab: from its mark to the next, ms from the start of the session. */
export interface PageBand {
  from: number;
  to: number;
  path: string;
}

/** The pages of a tab, one after the other. What lies before the first mark belongs to the first page. */
export function pageBands(marks: readonly SessionMark[], tab: { id: string; from: number; to: number }): PageBand[] {
  const pages = marks.filter((mark) => mark.kind === 'page' && mark.tab === tab.id).sort((a, b) => a.at - b.at);
  return pages
    .map((page, at) => ({
      from: at === 0 ? Math.min(tab.from, page.at) : page.at,
      to: pages[at + 1]?.at ?? Math.max(tab.to, page.at),
      path: page.text,
    }))
    .filter((band) => band.to > band.from || pages.length === 1);
}

/** The page at a moment; the first or last one outside. */
export const bandAt = (bands: readonly PageBand[], time: number): PageBand | undefined =>
  bands.findLast((band) => band.from <= time) ?? bands[0];

/** Start of the page before (`-1`) or after (`1`). Going back from the middle of a page leads to its own start. */
export function pageStep(bands: readonly PageBand[], time: number, step: 1 | -1): number | null {
  const near = 2_000;
  const band = step === 1 ? bands.find(({ from }) => from > time) : bands.findLast(({ from }) => from < time - near);
  return band?.from ?? (step === -1 ? (bands[0]?.from ?? null) : null);
}
