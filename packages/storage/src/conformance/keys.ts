import { describe, expect, it } from 'vitest';
import { makeBatch } from './fixtures.ts';
import type { Open } from './harness.ts';

const LENGTH = 69;
const key = (fill: number): Uint8Array => new Uint8Array(LENGTH).fill(fill);
const plain = (bytes: Uint8Array | null | undefined): number[] | null => (bytes ? [...bytes] : null);

export const describeKeys = (open: Open): void => {
  describe('keys', () => {
    it('keeps the first key of a session, whoever brings another', async () => {
      const { keys } = await open();
      const first = await keys.ensure([{ sessionId: 'a', wrapped: key(1) }]);
      const again = await keys.ensure([
        { sessionId: 'a', wrapped: key(2) },
        { sessionId: 'b', wrapped: key(3) },
        { sessionId: 'b', wrapped: key(4) },
      ]);
      expect([...first, ...again].map(plain)).toEqual([key(1), key(1), key(3), key(3)].map(plain));
      expect(plain(await keys.find('b'))).toEqual(plain(key(3)));
      expect(await keys.find('c')).toBeNull();
    });

    it('goes with its session, and does not come back', async () => {
      const { keys, batches, sessions } = await open();
      const batch = makeBatch();
      const { sessionId } = batch;
      await batches.append([batch]);
      // A storage that encrypts has made one already.
      await keys.ensure([
        { sessionId, wrapped: key(1) },
        { sessionId: 'other', wrapped: key(2) },
      ]);
      expect(await keys.find(sessionId)).not.toBeNull();
      await sessions.erase(sessionId, null, 0);
      expect(await keys.find(sessionId)).toBeNull();
      expect(await keys.ensure([{ sessionId, wrapped: key(3) }])).toEqual([null]);
      await keys.rewrap([{ sessionId, wrapped: key(4) }]);
      expect(await keys.find(sessionId)).toBeNull();
      expect(plain(await keys.find('other'))).toEqual(plain(key(2)));
    });

    it('is given out in pages and wrapped anew', async () => {
      const { keys } = await open();
      const ids = Array.from({ length: 25 }, (_, n) => `s${String(n).padStart(2, '0')}`);
      await keys.ensure([...ids].reverse().map((sessionId) => ({ sessionId, wrapped: key(1) })));
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const page = await keys.page(after, 10);
        if (page.length === 0) break;
        await keys.rewrap(page.map(({ sessionId }) => ({ sessionId, wrapped: key(9) })));
        seen.push(...page.map(({ sessionId }) => sessionId));
        after = page.at(-1)?.sessionId ?? null;
      }
      expect(seen).toEqual(ids);
      expect(plain(await keys.find('s13'))).toEqual(plain(key(9)));
    });
  });
};
