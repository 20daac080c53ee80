import { createTabId, isTabId, LIMITS, type TabId } from '@shoji/schema';

/** What a tab keeps over reloads. */
export interface TabRecord {
  tab: TabId;
  /** The number that the next batch gets. */
  seq: number;
  /** A page that lives holds this id. A duplicated tab starts with a copy of the record, and sees by it that the id is taken. */
  taken: boolean;
  /** What the page before this one could not send. */
  lost?: { batches: number; events: number };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LIMITS.seq;

/** Reads what was stored; undefined when it is not exactly ours. */
export function parseTabRecord(value: unknown): TabRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { tab, seq, taken, lost } = value as Record<string, unknown>;
  if (!isTabId(tab) || !isCount(seq) || typeof taken !== 'boolean') return undefined;
  const { batches, events } = (lost ?? {}) as Record<string, unknown>;
  return { tab, seq, taken, ...(isCount(batches) && isCount(events) && { lost: { batches, events } }) };
}

/** The record that a page begins with: its tab's own, or a new one where there is none or another page holds it. */
export const takeTab = (stored: TabRecord | undefined): TabRecord =>
  stored && !stored.taken && stored.seq < LIMITS.seq
    ? { ...stored, taken: true }
    : { tab: createTabId(), seq: 0, taken: true };
