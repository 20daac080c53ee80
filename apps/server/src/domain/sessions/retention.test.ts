import { makeBatch, makeIndex } from '@shoji/storage/conformance';
import { createMemoryStorage } from '@shoji/storage/memory';
import { expect, it } from 'vitest';
import { makeSite } from '../sites/site-directory.ts';
import { eraseExpired } from './retention.ts';

const NOW = 1_764_000_000_000;
const DAY = 86_400_000;

it('erases what a site keeps no longer, and nothing else', async () => {
  const storage = createMemoryStorage();
  const origins = ['https://shop.example'];
  await storage.sites.create(makeSite({ key: 'shop', name: 'Shop', origins, now: NOW }));
  await storage.sites.create(
    makeSite({ key: 'blog', name: 'Blog', origins, settings: { retentionDays: 90 }, now: NOW }),
  );
  const ended = (siteKey: string, daysAgo: number) => {
    const at = NOW - daysAgo * DAY;
    return makeBatch({ siteKey, index: makeIndex({ from: at - 1000, to: at }) });
  };
  const expired = [ended('shop', 31), ended('shop', 400), ended('blog', 91)];
  const kept = [ended('shop', 29), ended('blog', 60)];
  await storage.batches.append([...expired, ...kept]);

  expect(await eraseExpired(storage, NOW)).toBe(3);
  const { items } = await storage.sessions.list({ limit: 10 });
  expect(items.map((item) => item.id).sort()).toEqual(kept.map((batch) => batch.sessionId).sort());
  expect(await storage.batches.append([expired[0] ?? ended('shop', 1)])).toEqual(['erased']);
});
