import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { KeyStore } from '../contract.ts';
import type { WrappedKey } from '../records.ts';
import type { Databases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { dataKeys } from './keys/schema.ts';

export function sqliteKeys({ keys: { writer, reader } }: Databases): KeyStore {
  const { db } = writer;
  const value = sql.placeholder;
  const findRow = db
    .select()
    .from(dataKeys)
    .where(eq(dataKeys.sessionId, value('sessionId')))
    .prepare();
  const addRow = db
    .insert(dataKeys)
    .values({ sessionId: value('sessionId'), wrapped: value('wrapped') })
    .prepare();

  const ensureOne = ({ sessionId, wrapped }: WrappedKey): Uint8Array | null => {
    const row = findRow.get({ sessionId });
    if (row) return row.destroyed ? null : row.wrapped;
    addRow.run({ sessionId, wrapped: Buffer.from(wrapped) });
    return wrapped;
  };
  const ensure = writer.raw.transaction((keys: readonly WrappedKey[]) => keys.map(ensureOne));
  const rewrap = writer.raw.transaction((keys: readonly WrappedKey[]) => {
    for (const { sessionId, wrapped } of keys) {
      const alive = and(eq(dataKeys.sessionId, sessionId), eq(dataKeys.destroyed, false));
      db.update(dataKeys)
        .set({ wrapped: Buffer.from(wrapped) })
        .where(alive)
        .run();
    }
  });

  return {
    async ensure(keys) {
      return guarded(() => ensure.immediate(keys));
    },
    async find(sessionId) {
      const row = guarded(() => reader.db.select().from(dataKeys).where(eq(dataKeys.sessionId, sessionId)).get());
      return row && !row.destroyed ? row.wrapped : null;
    },
    async page(after, limit) {
      const { sessionId, wrapped, destroyed } = dataKeys;
      const rest = and(eq(destroyed, false), after === null ? undefined : gt(sessionId, after));
      return guarded(() =>
        reader.db.select({ sessionId, wrapped }).from(dataKeys).where(rest).orderBy(asc(sessionId)).limit(limit).all(),
      );
    },
    async rewrap(keys) {
      guarded(() => rewrap.immediate(keys));
    },
  };
}

/** Writes zeros over the keys of sessions. What the log still holds of them goes when it is emptied. */
export function destroyKeys({ keys: { writer } }: Databases, sessionIds: readonly string[]): void {
  writer.db
    .update(dataKeys)
    .set({ wrapped: sql`zeroblob(length(${dataKeys.wrapped}))`, destroyed: true })
    .where(inArray(dataKeys.sessionId, [...sessionIds]))
    .run();
}
