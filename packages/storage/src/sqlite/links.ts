import { and, eq, lte } from 'drizzle-orm';
import type { LinkStore } from '../contract.ts';
import type { Databases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { links } from './shoji/schema.ts';

export function sqliteLinks({ shoji: { writer } }: Databases): LinkStore {
  return {
    async create(link) {
      guarded(() =>
        writer.db
          .insert(links)
          .values({ ...link, tokenHash: Buffer.from(link.tokenHash) })
          .run(),
      );
    },
    async use(tokenHash, kind, now) {
      const mine = and(eq(links.tokenHash, Buffer.from(tokenHash)), eq(links.kind, kind));
      // One statement: of two that come at once, one gets the row.
      const link = guarded(() => writer.db.delete(links).where(mine).returning().get());
      return link && link.expiresAt > now ? { userId: link.userId } : null;
    },
    async prune(now) {
      guarded(() => writer.db.delete(links).where(lte(links.expiresAt, now)).run());
    },
  };
}
