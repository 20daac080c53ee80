import { asc, eq } from 'drizzle-orm';
import type { SiteStore } from '../contract.ts';
import { StorageError } from '../errors.ts';
import type { Databases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { sites } from './shoji/schema.ts';

export function sqliteSites({ shoji: { writer, reader } }: Databases): SiteStore {
  return {
    async list() {
      return guarded(() => reader.db.select().from(sites).orderBy(asc(sites.createdAt), asc(sites.key)).all());
    },
    async find(key) {
      return guarded(() => reader.db.select().from(sites).where(eq(sites.key, key)).get() ?? null);
    },
    async create(site) {
      guarded(() => writer.db.insert(sites).values(site).run());
    },
    async update(key, change) {
      const site = guarded(() => writer.db.update(sites).set(change).where(eq(sites.key, key)).returning().get());
      if (!site) throw new StorageError('not_found');
      return site;
    },
  };
}
