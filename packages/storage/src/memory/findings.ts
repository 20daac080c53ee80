import { type FindingStore, MOST_FINDINGS } from '../contract.ts';
import type { FindingRow } from '../records.ts';
import { compareText, type MemoryState } from './state.ts';

const placeOf = ({ page, kind, path }: FindingRow): string => JSON.stringify([page, kind, path]);

export function memoryFindings({ findings }: MemoryState): FindingStore {
  const ofSite = (siteKey: string): FindingRow[] => [...findings.values()].filter((row) => row.siteKey === siteKey);
  const keyOf = (row: FindingRow): string => `${row.siteKey} ${placeOf(row)}`;
  return {
    async add(rows) {
      for (const row of rows) {
        const known = findings.get(keyOf(row));
        if (known) {
          known.count += row.count;
          known.firstAt = Math.min(known.firstAt, row.firstAt);
          known.lastAt = Math.max(known.lastAt, row.lastAt);
        } else if (ofSite(row.siteKey).length < MOST_FINDINGS) findings.set(keyOf(row), { ...row });
      }
    },
    async list(siteKey) {
      const byPlace = (a: FindingRow, b: FindingRow): number =>
        compareText(a.page, b.page) || compareText(a.kind, b.kind) || compareText(a.path, b.path);
      return structuredClone(ofSite(siteKey).sort((a, b) => b.lastAt - a.lastAt || byPlace(a, b)));
    },
    async removeBefore(siteKey, time) {
      for (const row of ofSite(siteKey)) if (row.lastAt < time) findings.delete(keyOf(row));
    },
  };
}
