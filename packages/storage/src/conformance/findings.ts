import { describe, expect, it } from 'vitest';
import { MOST_FINDINGS } from '../contract.ts';
import { makeFinding, NOON } from './fixtures.ts';
import type { Open } from './harness.ts';

export const describeFindings = (open: Open): void => {
  describe('findings', () => {
    it('are summed up by place, newest first, each site for itself', async () => {
      const { findings } = await open();
      const text = makeFinding({ kind: 'text', path: 'body>p' });
      await findings.add([makeFinding(), text, makeFinding({ count: 3, firstAt: NOON + 5, lastAt: NOON + 9 })]);
      await findings.add([
        makeFinding({ siteKey: 'other' }),
        makeFinding({ count: 2, firstAt: NOON - 7, lastAt: NOON - 7 }),
      ]);
      expect(await findings.list('shop')).toEqual([
        makeFinding({ count: 6, firstAt: NOON - 7, lastAt: NOON + 9 }),
        text,
      ]);
      expect(await findings.list('other')).toEqual([makeFinding({ siteKey: 'other' })]);
      expect(await findings.list('nobody')).toEqual([]);
    });

    it('of more places than are kept leave room for those that are known', async () => {
      const { findings } = await open();
      await findings.add(Array.from({ length: MOST_FINDINGS + 20 }, (_, n) => makeFinding({ path: `p@${n}` })));
      expect(await findings.list('shop')).toHaveLength(MOST_FINDINGS);
      await findings.add([makeFinding({ path: 'p@0', lastAt: NOON + 1 }), makeFinding({ path: 'new' })]);
      const kept = await findings.list('shop');
      expect(kept[0]).toEqual(makeFinding({ path: 'p@0', count: 2, lastAt: NOON + 1 }));
      expect(kept).toHaveLength(MOST_FINDINGS);
    });

    it('are removed by the time at which they were last seen', async () => {
      const { findings } = await open();
      await findings.add([makeFinding(), makeFinding({ path: 'p', lastAt: NOON + 10 }), makeFinding({ siteKey: 'b' })]);
      await findings.removeBefore('shop', NOON + 10);
      expect((await findings.list('shop')).map((row) => row.path)).toEqual(['p']);
      expect(await findings.list('b')).toHaveLength(1);
    });
  });
};
