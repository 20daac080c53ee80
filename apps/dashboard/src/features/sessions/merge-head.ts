import type { SessionPage, SessionSummary } from '@shoji/schema';

/** What the list shows: newest first, with the cursor of what comes after the last row. */
export interface SessionRows {
  items: readonly SessionSummary[];
  next: string | null;
}

const newestFirst = (a: SessionSummary, b: SessionSummary): number =>
  b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1);

/**
 * Puts a fresh first page on top of the rows that are there. Rows within its reach that it does not have are gone
 * (erased or expired); rows below stay. When so much is new that the two do not meet, only the fresh page stays, because
 * what lies between is unknown.
 */
export function mergeHead(rows: SessionRows, head: SessionPage): SessionRows {
  const last = head.items.at(-1);
  if (last === undefined || head.next === null) return { items: head.items, next: head.next };
  const fresh = new Set(head.items.map((item) => item.id));
  if (!rows.items.some((item) => fresh.has(item.id))) return { items: head.items, next: head.next };
  const below = rows.items.filter((item) => !fresh.has(item.id) && newestFirst(item, last) > 0);
  return { items: [...head.items, ...below], next: below.length === 0 ? head.next : rows.next };
}

/** Puts an older page below. */
export function appendPage(rows: SessionRows, page: SessionPage): SessionRows {
  const known = new Set(rows.items.map((item) => item.id));
  return { items: [...rows.items, ...page.items.filter((item) => !known.has(item.id))], next: page.next };
}
