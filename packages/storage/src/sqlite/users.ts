import { asc, count, eq, sql } from 'drizzle-orm';
import type { UserStore } from '../contract.ts';
import { StorageError } from '../errors.ts';
import type { Member } from '../records.ts';
import type { Databases } from './databases.ts';
import { guarded } from './driver-errors.ts';
import { user } from './shoji/schema.ts';

const toMember = ({ id, email, name, role, createdAt }: typeof user.$inferSelect): Member => ({
  id,
  email,
  name,
  role,
  createdAt: createdAt.getTime(),
});

export function sqliteUsers({ shoji: { writer, reader } }: Databases): UserStore {
  return {
    async count() {
      return guarded(() => reader.db.select({ users: count() }).from(user).get()?.users ?? 0);
    },
    async findByEmail(email) {
      const same = eq(sql`lower(${user.email})`, email.toLowerCase());
      const row = guarded(() => reader.db.select().from(user).where(same).get());
      return row ? toMember(row) : null;
    },
    async list() {
      return guarded(() => reader.db.select().from(user).orderBy(asc(user.createdAt), asc(user.id)).all()).map(
        toMember,
      );
    },
    async setRole(id, role) {
      const { changes } = guarded(() => writer.db.update(user).set({ role }).where(eq(user.id, id)).run());
      if (changes === 0) throw new StorageError('not_found');
    },
  };
}
