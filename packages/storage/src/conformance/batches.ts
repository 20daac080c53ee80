import { describe, expect, it } from 'vitest';
import { collect, makeBatch } from './fixtures.ts';
import type { Open } from './harness.ts';

const body = (batch: { bytes: Uint8Array }): string => new TextDecoder().decode(batch.bytes);

export const describeBatches = (open: Open): void => {
  describe('batches', () => {
    it('stores a batch once, however often it is sent', async () => {
      const { batches, sessions } = await open();
      const batch = makeBatch({ body: 'once' });
      expect(await batches.append([batch])).toEqual(['stored']);
      expect(await batches.append([{ ...batch, receivedAt: batch.receivedAt + 1 }])).toEqual(['duplicate']);
      const { tabId, seq, receivedAt } = batch;
      const [only, ...more] = await collect(batches.read(batch.sessionId));
      expect(more).toEqual([]);
      expect({ ...only, bytes: [...(only?.bytes ?? [])] }).toEqual({
        tabId,
        seq,
        receivedAt,
        bytes: [...batch.bytes],
      });
      expect(await sessions.find(batch.sessionId)).toMatchObject({ clicks: 1, pages: 1 });
    });

    it('answers for each batch of a group, also when the group repeats itself', async () => {
      const { batches } = await open();
      const first = makeBatch({ body: 'a' });
      const same = { sessionId: first.sessionId, tabId: first.tabId };
      const results = await batches.append([
        first,
        first,
        makeBatch({ ...same, body: 'b' }),
        makeBatch({ ...same, seq: 1, secret: 'other' }),
        makeBatch({ ...same, seq: 1, siteKey: 'blog' }),
        makeBatch({ ...same, seq: 2 }),
        makeBatch(),
      ]);
      expect(results).toEqual(['stored', 'duplicate', 'conflict', 'wrong_secret', 'wrong_secret', 'stored', 'stored']);
      expect((await collect(batches.read(first.sessionId))).map(body)).toEqual(['a', 'body']);
    });

    it('takes the secret of the first batch, whichever its number is', async () => {
      const { batches } = await open();
      const late = makeBatch({ seq: 7 });
      const { sessionId } = late;
      expect(await batches.append([late])).toEqual(['stored']);
      expect(await batches.append([makeBatch({ sessionId, secret: 'guess' })])).toEqual(['wrong_secret']);
      expect(await batches.append([makeBatch({ sessionId })])).toEqual(['stored']);
    });

    it('reads by tab and number, in any order of arrival', async () => {
      const { batches } = await open();
      const { sessionId, ...rest } = makeBatch();
      const tabs = ['B'.repeat(22), 'a'.repeat(22)];
      const all = tabs.flatMap((tabId) => [10, 9, 2, 0, 40].map((seq) => ({ ...rest, sessionId, tabId, seq })));
      await batches.append(all);
      await batches.append([makeBatch()]);
      const read = await collect(batches.read(sessionId));
      expect(read.map(({ tabId, seq }) => `${tabId[0]}${seq}`)).toEqual('B0 B2 B9 B10 B40 a0 a2 a9 a10 a40'.split(' '));
      const ofTab = await collect(batches.read(sessionId, { tabId: 'a'.repeat(22) }));
      expect(ofTab.map(({ seq }) => seq)).toEqual([0, 2, 9, 10, 40]);
    });

    it('reads a long session whole, and writing goes on meanwhile', async () => {
      const { batches } = await open();
      const { sessionId, tabId } = makeBatch();
      const many = Array.from({ length: 100 }, (_, seq) => makeBatch({ sessionId, tabId, seq, body: `${seq}` }));
      await batches.append(many);
      const seen: string[] = [];
      for await (const batch of batches.read(sessionId)) {
        seen.push(body(batch));
        if (batch.seq === 50) expect(await batches.append([makeBatch()])).toEqual(['stored']);
      }
      expect(seen).toEqual(many.map(body));
    });

    it('has nothing to read of an unknown session', async () => {
      const { batches } = await open();
      expect(await collect(batches.read(makeBatch().sessionId))).toEqual([]);
      expect(await batches.append([])).toEqual([]);
    });
  });
};
