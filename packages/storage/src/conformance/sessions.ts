import { describe, expect, it } from 'vitest';
import type { SessionRow } from '../records.ts';
import { makeBatch, makeIndex, NOON, page, sha256, shuffled } from './fixtures.ts';
import type { Open } from './harness.ts';

const receipt = (at: number) => ({ at, notice: 'v1', lang: 'cs', how: 'banner' });

function visit() {
  const { sessionId, tabId } = makeBatch();
  const other = makeBatch().tabId;
  const session = { sessionId, tabId };
  return [
    makeBatch({
      ...session,
      receivedAt: NOON + 100,
      index: { from: NOON, to: NOON + 90, marks: [page(NOON + 5, '/a'), page(NOON + 9, '/b')], language: 'hu' },
    }),
    makeBatch({
      ...session,
      seq: 1,
      receivedAt: NOON + 300,
      index: { from: NOON + 100, to: NOON + 250, marks: [], consent: receipt(2), pages: 0, bot: true },
    }),
    makeBatch({
      ...session,
      tabId: other,
      receivedAt: NOON + 290,
      index: { from: NOON + 150, to: NOON + 900, marks: [page(NOON + 160, '/c')], consent: receipt(1), errors: 4 },
    }),
    makeBatch({
      ...session,
      seq: 2,
      receivedAt: NOON + 301,
      index: { from: NOON + 260, to: NOON + 300, marks: [{ at: NOON + 270, kind: 'error', text: 'E' }], clicks: 0 },
    }),
  ];
}

async function pages(list: (cursor?: string) => Promise<{ items: SessionRow[]; next: string | null }>) {
  const sizes: number[] = [];
  const ids: string[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const { items, next } = await list(cursor);
    sizes.push(items.length);
    ids.push(...items.map((item) => item.id));
    cursor = next;
  }
  return { sizes, ids };
}

export const describeSessions = (open: Open): void => {
  describe('sessions', () => {
    it('is listed as soon as its batch is stored', async () => {
      const { batches, sessions } = await open();
      const batch = makeBatch();
      await batches.append([batch]);
      expect((await sessions.list({ limit: 10 })).items.map((item) => item.id)).toEqual([batch.sessionId]);
      expect(await sessions.countBySite()).toEqual({ shop: 1 });
      expect(await sessions.find(makeBatch().sessionId)).toBeNull();
    });

    it('sums a session up the same in every order', async () => {
      const { batches, sessions } = await open();
      const rows: SessionRow[] = [];
      const original = visit();
      for (let seed = 0; seed < 24; seed++) {
        const { sessionId } = makeBatch();
        const group = shuffled(original, seed).map((batch) => ({ ...batch, sessionId }));
        if (seed % 2 === 0) await batches.append(group);
        else for (const batch of group) await batches.append([batch]);
        const row = await sessions.find(sessionId);
        if (row) rows.push({ ...row, id: '' });
      }
      expect(rows).toHaveLength(24);
      for (const row of rows) expect(row).toEqual(rows[0]);
      expect(rows[0]).toMatchObject({
        siteKey: 'shop',
        visitorId: original[0]?.index.visitorId,
        language: 'hu',
        startedAt: NOON,
        endedAt: NOON + 900,
        lastBatchAt: NOON + 301,
        pages: 3,
        clicks: 3,
        errors: 4,
        tabs: 2,
        bot: true,
        entryPath: '/a',
        exitPath: '/c',
        consent: receipt(1),
      });
      const { batches: parts } = rows[0] as SessionRow;
      expect(parts.map((part) => part.from - NOON)).toEqual([0, 100, 150, 260]);
      const { from, to, events, clicks, errors, pages: count, marks, activity } = original[2]?.index ?? makeIndex();
      const { tabId, seq, receivedAt } = original[2] ?? makeBatch();
      const expected = { tabId, seq, receivedAt, from, to, events, clicks, errors, pages: count, marks, activity };
      expect(parts[2]).toEqual(expected);
    });

    it('keeps what is unknown as unknown', async () => {
      const { batches, sessions } = await open();
      const batch = makeBatch({ index: { viewport: null, consent: null, marks: [], activity: [], browser: '' } });
      await batches.append([batch]);
      expect(await sessions.find(batch.sessionId)).toMatchObject({
        viewport: null,
        consent: null,
        entryPath: '',
        exitPath: '',
        browser: '',
      });
    });

    it('lists the newest first, page by page, each session once', async () => {
      const { batches, sessions } = await open();
      const all = Array.from({ length: 25 }, (_, at) =>
        // Every five begin in the same millisecond.
        makeBatch({ siteKey: at % 2 ? 'shop' : 'blog', index: { from: NOON + Math.floor(at / 5) } }),
      );
      await batches.append(shuffled(all, 7));
      const order = (a: (typeof all)[number], b: (typeof all)[number]): number =>
        b.index.from - a.index.from || (a.sessionId < b.sessionId ? 1 : -1);
      const expected = (some: typeof all): string[] => some.toSorted(order).map((batch) => batch.sessionId);
      const page7 = await pages((cursor) => sessions.list({ limit: 7, ...(cursor && { cursor }) }));
      expect(page7).toEqual({ sizes: [7, 7, 7, 4], ids: expected(all) });
      const shop = await pages((cursor) => sessions.list({ site: 'shop', limit: 4, ...(cursor && { cursor }) }));
      const ofShop = all.filter((batch) => batch.siteKey === 'shop');
      expect(shop).toEqual({ sizes: [4, 4, 4], ids: expected(ofShop) });
      expect(await sessions.countBySite()).toEqual({ blog: 13, shop: 12 });
    });

    it('names what ended before a time, oldest first', async () => {
      const { batches, sessions } = await open();
      const ended = (siteKey: string, from: number, to: number) => makeBatch({ siteKey, index: { from, to } });
      const old = ended('shop', NOON - 900, NOON - 500);
      const older = ended('shop', NOON - 1_000, NOON - 600);
      const lasting = ended('shop', NOON - 1_100, NOON + 100);
      await batches.append([old, older, lasting, ended('blog', NOON - 900, NOON - 500), ended('shop', NOON, NOON + 1)]);
      expect(await sessions.endedBefore('shop', NOON, 10)).toEqual([older.sessionId, old.sessionId]);
      expect(await sessions.endedBefore('shop', NOON, 1)).toEqual([older.sessionId]);
      expect(await sessions.endedBefore('shop', NOON - 550, 10)).toEqual([older.sessionId]);
    });

    it.each(['', 'x', 'WzFd', 'eyJhIjoxfQ', 'WyIxIiwiMiJd'])('refuses the cursor %j', async (cursor) => {
      const { sessions } = await open();
      await expect(sessions.list({ limit: 5, cursor })).rejects.toMatchObject({ code: 'bad_cursor' });
    });

    it('erases for the one who has the secret, and refuses the session from then on', async () => {
      const { batches, sessions } = await open();
      const batch = makeBatch();
      const neighbour = makeBatch();
      await batches.append([batch, neighbour]);
      expect(await sessions.erase(batch.sessionId, sha256('guess'), NOON)).toBe('wrong_secret');
      expect(await sessions.find(batch.sessionId)).not.toBeNull();
      expect(await sessions.erase(batch.sessionId, batch.secretHash, NOON)).toBe('erased');
      expect(await sessions.erase(batch.sessionId, batch.secretHash, NOON)).toBe('erased');
      expect(await sessions.find(batch.sessionId)).toBeNull();
      for await (const _ of batches.read(batch.sessionId)) expect.unreachable();
      expect(await batches.append([batch, makeBatch({ ...batch, seq: 1 })])).toEqual(['erased', 'erased']);
      await sessions.putIndex([batch]);
      expect((await sessions.list({ limit: 5 })).items.map((item) => item.id)).toEqual([neighbour.sessionId]);
    });

    it('erases for the operator without the secret, if there is such a session', async () => {
      const { batches, sessions } = await open();
      const batch = makeBatch();
      expect(await sessions.erase(batch.sessionId, null, NOON)).toBe('not_found');
      expect(await batches.append([batch])).toEqual(['stored']);
      expect(await sessions.erase(batch.sessionId, null, NOON)).toBe('erased');
      expect(await batches.append([batch])).toEqual(['erased']);
    });

    it('keeps a withdrawal that overtakes the first batch', async () => {
      const { batches, sessions } = await open();
      const batch = makeBatch();
      expect(await sessions.erase(batch.sessionId, batch.secretHash, NOON)).toBe('erased');
      expect(await batches.append([batch])).toEqual(['erased']);
    });

    it('has no index missing after storing, and writing it again changes nothing', async () => {
      const { batches, sessions } = await open();
      const all = visit();
      await batches.append(all);
      expect(await sessions.indexMissing(10)).toEqual([]);
      const { sessionId } = all[0] as (typeof all)[number];
      const before = await sessions.find(sessionId);
      await sessions.putIndex(all);
      expect(await sessions.find(sessionId)).toEqual(before);
    });
  });
};
