import { and, asc, eq } from 'drizzle-orm';
import type { SiteStore } from '../contract.ts';
import { StorageError } from '../errors.ts';
import type { Site } from '../records.ts';
import type { Databases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { settingsVersions, sites } from './shoji/schema.ts';

export function sqliteSites({ shoji: { writer, reader } }: Databases): SiteStore {
  const { db } = writer;

  const noteVersion = ({ key, settings, settingsVersion }: Site): void => {
    db.insert(settingsVersions)
      .values({ siteKey: key, version: settingsVersion, settings })
      .onConflictDoUpdate({ target: [settingsVersions.siteKey, settingsVersions.version], set: { settings } })
      .run();
  };

  return {
    async list() {
      return guarded(() => reader.db.select().from(sites).orderBy(asc(sites.createdAt), asc(sites.key)).all());
    },
    async find(key) {
      return guarded(() => reader.db.select().from(sites).where(eq(sites.key, key)).get() ?? null);
    },
    async create(site) {
      const create = writer.raw.transaction(() => {
        db.insert(sites).values(site).run();
        noteVersion(site);
      });
      guarded(() => create.immediate());
    },
    async update(key, change) {
      const update = writer.raw.transaction(() => {
        const before = db.select().from(sites).where(eq(sites.key, key)).get();
        if (!before) return null;
        // Sites of a data folder from before versions were kept.
        noteVersion(before);
        const after = { ...before, ...change };
        db.update(sites).set(after).where(eq(sites.key, key)).run();
        noteVersion(after);
        return after;
      });
      const site = guarded(() => update.immediate());
      if (!site) throw new StorageError('not_found');
      return site;
    },
    async settingsOf(key, version) {
      const isVersion = and(eq(settingsVersions.siteKey, key), eq(settingsVersions.version, version));
      return guarded(() => reader.db.select().from(settingsVersions).where(isVersion).get()?.settings ?? null);
    },
  };
}
