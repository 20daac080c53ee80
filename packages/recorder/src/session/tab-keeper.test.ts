import { expect, it } from 'vitest';
import { memoryIdStore } from './id-store.ts';
import { createTabKeeper } from './tab-keeper.ts';
import { parseTabRecord } from './tab-record.ts';

it('counts on after a reload', () => {
  const store = memoryIdStore();
  const before = createTabKeeper(store);
  const first = before.nextPlace();
  before.nextPlace();
  before.release(undefined);
  expect(createTabKeeper(store).nextPlace()).toEqual({ tab: first.tab, seq: 2 });
});

it('gives a duplicated tab an id of its own', () => {
  const store = memoryIdStore();
  const original = createTabKeeper(store).nextPlace();
  const copy = createTabKeeper(store).nextPlace();
  expect(copy.tab).not.toBe(original.tab);
  expect(copy.seq).toBe(0);
});

it('goes on from where other pages of the tab counted to when it comes back from the cache', () => {
  const store = memoryIdStore();
  const page = createTabKeeper(store);
  const { tab } = page.nextPlace();
  page.release(undefined);
  const next = createTabKeeper(store);
  next.nextPlace();
  next.release(undefined);
  page.retake();
  expect(page.nextPlace()).toEqual({ tab, seq: 2 });
});

it('hands what was lost to the next page, once', () => {
  const store = memoryIdStore();
  createTabKeeper(store).release({ batches: 1, events: 7 });
  const next = createTabKeeper(store);
  expect(next.takeLoss()).toEqual({ batches: 1, events: 7 });
  expect(next.takeLoss()).toBeUndefined();
  expect(store.readTab()).not.toHaveProperty('lost');
});

it.each([null, 1, {}, { tab: 'x', seq: 0, taken: false }, { tab: 'A'.repeat(22), seq: -1, taken: false }])(
  'does not read %j as ours',
  (value) => {
    expect(parseTabRecord(value)).toBeUndefined();
  },
);
