/** `recordings.db`: what is acknowledged. One commit here makes a batch durable; everything else can be derived. */
import { blob, foreignKey, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const recordings = sqliteTable('recordings', {
  sessionId: text('session_id').primaryKey(),
  siteKey: text('site_key').notNull(),
  secretHash: blob('secret_hash', { mode: 'buffer' }).notNull(),
  createdAt: integer('created_at').notNull(),
});

export const batches = sqliteTable(
  'batches',
  {
    id: integer('id').primaryKey(),
    sessionId: text('session_id').notNull(),
    tabId: text('tab_id').notNull(),
    seq: integer('seq').notNull(),
    receivedAt: integer('received_at').notNull(),
    contentHash: blob('content_hash', { mode: 'buffer' }).notNull(),
    size: integer('size').notNull(),
    /** `size` bytes between zeros, see `padding.ts`. Must be the last column. */
    padded: blob('padded', { mode: 'buffer' }).notNull(),
  },
  (table) => [
    uniqueIndex('batches_key').on(table.sessionId, table.tabId, table.seq),
    foreignKey({ columns: [table.sessionId], foreignColumns: [recordings.sessionId] }).onDelete('cascade'),
  ],
);

/** Sessions that were erased: their batches are refused. `cleaned` once no byte is left in the files. */
export const tombstones = sqliteTable('tombstones', {
  sessionId: text('session_id').primaryKey(),
  erasedAt: integer('erased_at').notNull(),
  cleaned: integer('cleaned', { mode: 'boolean' }).notNull().default(false),
});

/** One row, written to find out whether writing works. */
export const probe = sqliteTable('probe', { id: integer('id').primaryKey(), at: integer('at').notNull() });
