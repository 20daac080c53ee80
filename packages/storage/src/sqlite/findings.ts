import { and, asc, count, desc, eq, lt, sql } from 'drizzle-orm';
import { type FindingStore, MOST_FINDINGS } from '../contract.ts';
import type { FindingRow } from '../records.ts';
import type { Databases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { findings } from './shoji/schema.ts';

/** Derived and of no session: written without waiting for the disk. */
export function sqliteFindings({ shoji: { indexer, reader } }: Databases): FindingStore {
  const { db, raw } = indexer;

  const placeOf = ({ siteKey, page, kind, path }: FindingRow) =>
    and(eq(findings.siteKey, siteKey), eq(findings.page, page), eq(findings.kind, kind), eq(findings.path, path));

  const hasRoom = (siteKey: string): boolean => {
    const there = db.select({ n: count() }).from(findings).where(eq(findings.siteKey, siteKey)).get();
    return (there?.n ?? 0) < MOST_FINDINGS;
  };

  const addOne = (row: FindingRow): void => {
    const more = {
      count: sql`${findings.count} + ${row.count}`,
      firstAt: sql`min(${findings.firstAt}, ${row.firstAt})`,
      lastAt: sql`max(${findings.lastAt}, ${row.lastAt})`,
    };
    const known = db.update(findings).set(more).where(placeOf(row)).run();
    if (known.changes === 0 && hasRoom(row.siteKey)) db.insert(findings).values(row).run();
  };
  const add = raw.transaction((rows: readonly FindingRow[]) => {
    for (const row of rows) addOne(row);
  });

  return {
    async add(rows) {
      if (rows.length > 0) guarded(() => add.immediate(rows));
    },
    async list(siteKey) {
      const newest = [desc(findings.lastAt), asc(findings.page), asc(findings.kind), asc(findings.path)];
      return guarded(() =>
        reader.db
          .select()
          .from(findings)
          .where(eq(findings.siteKey, siteKey))
          .orderBy(...newest)
          .all(),
      );
    },
    async removeBefore(siteKey, time) {
      guarded(() =>
        db
          .delete(findings)
          .where(and(eq(findings.siteKey, siteKey), lt(findings.lastAt, time)))
          .run(),
      );
    },
  };
}
