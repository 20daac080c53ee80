/** Records to store in tests. Every function takes what matters to the test; the rest is plausible. */
import { createHash } from 'node:crypto';
import { createSessionId, createTabId, createVisitorId, DEFAULT_SETTINGS } from '@shoji/schema';
import type { BatchIndex, BatchRecord, FindingRow, Member, Site, StoredMark } from '../records.ts';

/** Ms since 1970. */
export const NOON = Date.UTC(2026, 10, 24, 12);

export const sha256 = (content: Uint8Array | string): Uint8Array => {
  const digest = createHash('sha256').update(content).digest();
  return new Uint8Array(digest.buffer, digest.byteOffset, digest.byteLength);
};

export const makeSite = (over: Partial<Site> = {}): Site => ({
  key: 'shop',
  name: 'Shop',
  origins: ['https://shop.example'],
  settings: DEFAULT_SETTINGS,
  createdAt: NOON,
  settingsVersion: '1',
  ...over,
});

export const makeFinding = (over: Partial<FindingRow> = {}): FindingRow => ({
  siteKey: 'shop',
  page: '/checkout',
  kind: 'attribute',
  path: 'body>form>input@value',
  count: 1,
  firstAt: NOON,
  lastAt: NOON,
  ...over,
});

export const page = (at: number, text: string): StoredMark => ({ at, kind: 'page', text });

export const makeIndex = (over: Partial<BatchIndex> = {}): BatchIndex => ({
  from: NOON,
  to: NOON + 5000,
  events: 12,
  clicks: 1,
  errors: 0,
  pages: 1,
  marks: [page(over.from ?? NOON, '/')],
  activity: [
    [0, 3],
    [4, 9],
  ],
  visitorId: createVisitorId(),
  language: 'cs-CZ',
  browser: 'Firefox 150',
  os: 'Linux',
  device: 'desktop',
  bot: false,
  viewport: { width: 1280, height: 720 },
  consent: null,
  recorder: '0.1.0',
  settingsVersion: '1',
  ...over,
});

export interface BatchOver extends Partial<Omit<BatchRecord, 'index' | 'bytes' | 'contentHash' | 'secretHash'>> {
  body?: string;
  secret?: string;
  index?: Partial<BatchIndex>;
}

export function makeBatch({ body = 'body', secret = 'secret', index, ...over }: BatchOver = {}): BatchRecord {
  const bytes = new TextEncoder().encode(body);
  return {
    siteKey: 'shop',
    sessionId: createSessionId(),
    tabId: createTabId(),
    seq: 0,
    receivedAt: NOON + 6000,
    ...over,
    secretHash: sha256(secret),
    contentHash: sha256(bytes),
    bytes,
    index: makeIndex(index),
  };
}

export const makeMember = (over: Partial<Member> = {}): Member => ({
  id: 'u1',
  email: 'ada@shop.example',
  name: 'Ada',
  role: 'viewer',
  createdAt: NOON,
  ...over,
});

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The same items in another order, the same one each time for a seed. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
