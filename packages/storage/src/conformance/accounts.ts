import { describe, expect, it } from 'vitest';
import type { Link } from '../records.ts';
import { makeMember, NOON, sha256 } from './fixtures.ts';
import type { Open } from './harness.ts';

const makeLink = (over: Partial<Link> = {}): Link => ({
  tokenHash: sha256('token'),
  kind: 'sign-in',
  userId: 'u1',
  expiresAt: NOON + 1000,
  ...over,
});

export const describeAccounts = (open: Open): void => {
  describe('links', () => {
    it('works once', async () => {
      const { links } = await open();
      await links.create(makeLink());
      const uses = await Promise.all([1, 2, 3].map(() => links.use(sha256('token'), 'sign-in', NOON)));
      expect(uses.filter((use) => use !== null)).toEqual([{ userId: 'u1' }]);
      expect(await links.use(sha256('other'), 'sign-in', NOON)).toBeNull();
    });

    it('works for its own kind only, and a wrong try does not use it up', async () => {
      const { links } = await open();
      await links.create(makeLink({ kind: 'setup', userId: null }));
      expect(await links.use(sha256('token'), 'sign-in', NOON)).toBeNull();
      expect(await links.use(sha256('token'), 'setup', NOON)).toEqual({ userId: null });
    });

    it('ends at its time', async () => {
      const { links } = await open();
      await links.create(makeLink());
      expect(await links.use(sha256('token'), 'sign-in', NOON + 1000)).toBeNull();
    });

    it('removes the expired ones and no other', async () => {
      const { links } = await open();
      await links.create(makeLink());
      await links.create(makeLink({ tokenHash: sha256('later'), expiresAt: NOON + 1001 }));
      await expect(links.create(makeLink())).rejects.toMatchObject({ code: 'conflict' });
      await links.prune(NOON + 1000);
      expect(await links.use(sha256('token'), 'sign-in', NOON)).toBeNull();
      expect(await links.use(sha256('later'), 'sign-in', NOON)).toEqual({ userId: 'u1' });
    });
  });

  describe('users', () => {
    const ada = makeMember();
    const bob = makeMember({ id: 'a2', email: 'bob@shop.example', createdAt: NOON + 1 });

    it('lists the oldest first and finds by address, whatever its case', async () => {
      const { users } = await open({ users: [bob, ada] });
      expect(await users.count()).toBe(2);
      expect(await users.list()).toEqual([ada, bob]);
      expect(await users.findByEmail('BOB@shop.example')).toEqual(bob);
      expect(await users.findByEmail('eve@shop.example')).toBeNull();
    });

    it('gives a role', async () => {
      const { users } = await open({ users: [ada, bob] });
      await users.setRole('u1', 'owner');
      expect((await users.list()).map((user) => user.role)).toEqual(['owner', 'viewer']);
      await expect(users.setRole('nobody', 'owner')).rejects.toMatchObject({ code: 'not_found' });
    });

    it('has none at first', async () => {
      const { users } = await open();
      expect(await users.count()).toBe(0);
      expect(await users.list()).toEqual([]);
    });
  });

  describe('meta', () => {
    it('keeps the last value of a name', async () => {
      const { meta } = await open();
      expect(await meta.get('a')).toBeNull();
      await meta.set('a', '1');
      await meta.set('a', '2');
      await meta.set('b', '3');
      expect([await meta.get('a'), await meta.get('b')]).toEqual(['2', '3']);
    });
  });

  it('says whether it can be written', async () => {
    const storage = await open();
    expect(await storage.health()).toEqual({ writable: true });
  });
};
