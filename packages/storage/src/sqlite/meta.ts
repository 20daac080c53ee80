import { eq } from 'drizzle-orm';
import type { MetaStore } from '../contract.ts';
import type { Databases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { meta } from './shoji/schema.ts';

export function sqliteMeta({ shoji: { writer, reader } }: Databases): MetaStore {
  return {
    async get(name) {
      return guarded(() => reader.db.select().from(meta).where(eq(meta.name, name)).get()?.value ?? null);
    },
    async set(name, value) {
      guarded(() =>
        writer.db.insert(meta).values({ name, value }).onConflictDoUpdate({ target: meta.name, set: { value } }).run(),
      );
    },
  };
}
