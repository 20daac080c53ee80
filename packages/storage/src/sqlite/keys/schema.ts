/** `keys/keys.db`: wrapped keys alone, so that a backup of recordings never holds one. */
import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * Rows are only ever added at the end, and a key is destroyed by writing zeros over it, never by deleting its row: so no
 * key is ever moved between pages, where a copy would outlive it (see `recordings/padding.ts`). The index holds no key.
 */
export const dataKeys = sqliteTable('data_keys', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  sessionId: text('session_id').notNull().unique(),
  wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
  destroyed: integer('destroyed', { mode: 'boolean' }).notNull().default(false),
});
