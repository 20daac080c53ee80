import { expect, it } from 'vitest';
import { memoryIdStore } from './id-store.ts';
import { createSessionKeeper } from './session-keeper.ts';
import { isAlive } from './session-policy.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LIMITS = { idleMs: 30 * MINUTE, capMs: 4 * HOUR };
const SOURCE = { sampleRate: 1, random: () => 0.5 };
const T0 = 1_790_000_000_000;
const keep = (store = memoryIdStore(), at = T0) => createSessionKeeper(store, LIMITS, SOURCE, at);

it('begins another session after 30 minutes without input, with the same visitor', () => {
  const keeper = keep();
  const first = keeper.current;
  expect(keeper.onInput(T0 + 29 * MINUTE)).toBe(false);
  expect(keeper.onInput(T0 + 58 * MINUTE)).toBe(false);
  expect(keeper.onInput(T0 + 88 * MINUTE)).toBe(true);
  expect(keeper.current.session).not.toBe(first.session);
  expect(keeper.current.secret).not.toBe(first.secret);
  expect(keeper.current.visitor).toBe(first.visitor);
});

it('takes nothing of a page that goes on by itself after the visitor left', () => {
  const keeper = keep();
  expect(keeper.isOpen(T0 + 29 * MINUTE)).toBe(true);
  for (let minute = 30; minute < 3 * 24 * 60; minute++) expect(keeper.isOpen(T0 + minute * MINUTE)).toBe(false);
});

it('makes no session longer than the cap, however busy the visitor is, over three days', () => {
  const keeper = keep();
  const lengths: number[] = [];
  let startedAt = T0;
  for (let at = T0; at < T0 + 72 * HOUR; at += 10_000) {
    if (!keeper.onInput(at)) continue;
    lengths.push(at - startedAt);
    startedAt = at;
  }
  expect(lengths).toHaveLength(17);
  for (const length of lengths) expect(length).toBe(4 * HOUR);
});

it('lets tabs share a session, and keeps it alive by input in any of them', () => {
  const store = memoryIdStore();
  const one = keep(store);
  const two = keep(store, T0 + MINUTE);
  expect(two.current.session).toBe(one.current.session);
  for (let minute = 2; minute < 100; minute++) two.onInput(T0 + minute * MINUTE);
  expect(one.isOpen(T0 + 100 * MINUTE)).toBe(true);
  expect(one.onInput(T0 + 101 * MINUTE)).toBe(false);
});

it('lets tabs that began another session meet in it', () => {
  const store = memoryIdStore();
  const one = keep(store);
  const two = keep(store);
  expect(two.onInput(T0 + HOUR)).toBe(true);
  expect(one.onInput(T0 + HOUR + 1000)).toBe(true);
  expect(one.current.session).toBe(two.current.session);
});

it('does not trust a record of the future', () => {
  const { current } = keep();
  expect(isAlive(current, T0 - 10_000, LIMITS)).toBe(true);
  expect(isAlive(current, T0 - HOUR, LIMITS)).toBe(false);
});

it('draws a session once, not in every tab', () => {
  const store = memoryIdStore();
  const draws = [0.9, 0.1];
  const source = { sampleRate: 0.5, random: () => draws.shift() ?? 0 };
  expect(createSessionKeeper(store, LIMITS, source, T0).current.sampled).toBe(false);
  expect(createSessionKeeper(store, LIMITS, source, T0).current.sampled).toBe(false);
});
