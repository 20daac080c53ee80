import { DEFAULT_SETTINGS, EVENT, type SiteSettings, type WireEvent } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { createFlow } from './flow.ts';
import { createHeldEvents } from './held-events.ts';
import { matchesPath } from './path-pattern.ts';
import { createRageClicks } from './rage-clicks.ts';
import { createSignals } from './signals.ts';

const T0 = 1_764_000_000_000;
const flow = (settings: Partial<SiteSettings> = {}, path = '/', wanted = false) =>
  createFlow({ ...DEFAULT_SETTINGS, ...settings }, { now: T0, path, startedAt: T0, wanted, quietMs: 30_000 });

it('rests after half a minute without input, for days, and goes on with the next one', () => {
  const page = flow();
  expect([0, 29_999, 30_000, 3 * 86_400_000].map((ms) => page.at(T0 + ms))).toEqual(['send', 'send', 'rest', 'rest']);
  page.onInput(T0 + 86_400_000);
  expect(page.at(T0 + 86_400_000)).toBe('send');
});

it('holds back what is shorter than the site wants', () => {
  const page = flow({ minDurationS: 5 });
  expect([0, 4_999, 5_000].map((ms) => page.at(T0 + ms))).toEqual(['hold', 'hold', 'send']);
  page.onSession(T0 + 10_000, false);
  expect(page.at(T0 + 10_000)).toBe('hold');
});

it('of a server that knows none of this sends everything', () => {
  const start = { now: T0, path: '/', startedAt: T0, wanted: false, quietMs: 30_000 };
  expect(createFlow({}, start).at(T0)).toBe('send');
});

it('is where the site wants it to be', () => {
  const page = flow({ includePaths: ['/shop*'], excludePaths: ['/shop/account/*'] });
  expect(page.at(T0)).toBe('rest');
  for (const [path, state] of [
    ['/shop', 'send'],
    ['/shop/account/orders', 'rest'],
    ['/shop/cart', 'send'],
    ['/blog', 'rest'],
  ] as const) {
    page.onPath(path);
    expect(page.at(T0)).toBe(state);
  }
});

describe('triggers', () => {
  const triggers: SiteSettings['triggers'] = [
    { on: 'error' },
    { on: 'path', path: '/checkout/*' },
    { on: 'event', name: 'order failed' },
  ];

  it('hold a visit back until one of them', () => {
    const page = flow({ triggers });
    expect(page.onSignal({ on: 'rage' })).toBe(false);
    expect(page.onSignal({ on: 'event', name: 'other' })).toBe(false);
    expect(page.at(T0)).toBe('hold');
    expect(page.onSignal({ on: 'event', name: 'order failed' })).toBe(true);
    expect(page.at(T0)).toBe('send');
  });

  it('are met by the first page, by a later one, and by another page of the session', () => {
    expect(flow({ triggers }, '/checkout/pay').at(T0)).toBe('send');
    expect(flow({ triggers }, '/', true).at(T0)).toBe('send');
    const page = flow({ triggers });
    page.onPath('/checkout/address');
    expect(page.at(T0)).toBe('send');
    page.onSession(T0, false);
    expect(page.at(T0)).toBe('hold');
  });
});

it.each([
  ['/a', '/a', true],
  ['/a', '/ab', false],
  ['/a*', '/ab/c', true],
  ['*/end', '/x/end', true],
  ['/a/*/z', '/a/b/c/z', true],
  ['/a/*/z', '/a/z', false],
  ['/aa*aa', '/aaa', false],
  ['*', '', true],
  ['/a*b*c', `/a${'b'.repeat(100_000)}`, false],
])('pattern %s of path %s: %s', (pattern, path, expected) => expect(matchesPath(pattern, path)).toBe(expected));

it('three quick clicks in one place are rage, others are not', () => {
  const isRage = createRageClicks();
  const at = (ms: number, x = 10) => isRage({ x, y: 10, at: T0 + ms });
  expect([at(0), at(200), at(400)]).toEqual([false, false, true]);
  expect([at(2_000), at(2_900), at(3_500), at(3_700)]).toEqual([false, false, false, true]);
  expect([at(9_000), at(9_100, 90), at(9_200, 170)]).toEqual([false, false, false]);
});

it('reads signals from events', () => {
  const signalOf = createSignals();
  const custom = (tag: string, payload = {}): WireEvent => ({ type: 5, timestamp: T0, data: { tag, payload } });
  expect(signalOf(custom('shoji.error'))).toEqual({ on: 'error' });
  expect(signalOf(custom('shoji.track', { name: 'x' }))).toEqual({ on: 'event', name: 'x' });
  expect(signalOf(custom('shoji.page'))).toBeUndefined();
  const click = { type: 3, timestamp: T0, data: { source: 2, type: 2, x: 1, y: 1 } };
  expect([signalOf(click), signalOf(click), signalOf(click)]).toEqual([undefined, undefined, { on: 'rage' }]);
});

it('keeps the last stretch, beginning with a snapshot', () => {
  const held = createHeldEvents({ lastMs: 60_000, snapshotEveryMs: 30_000, maxEvents: 10_000 });
  for (let ms = 0; ms < 300_000; ms += 1000) {
    const timestamp = T0 + ms;
    if (ms === 0 || held.wantsSnapshot(timestamp)) {
      held.push({ type: EVENT.meta, timestamp, data: {} });
      held.push({ type: EVENT.fullSnapshot, timestamp, data: {} });
    }
    held.push({ type: EVENT.incremental, timestamp, data: {} });
  }
  const kept = held.take();
  expect(kept.slice(0, 2).map(({ type }) => type)).toEqual([EVENT.meta, EVENT.fullSnapshot]);
  const length = T0 + 299_000 - (kept[0]?.timestamp ?? 0);
  expect(length).toBeGreaterThanOrEqual(60_000);
  expect(length).toBeLessThan(91_000);
  expect(held.take()).toEqual([]);
});

it('forgets rather than fills the memory', () => {
  const held = createHeldEvents({ lastMs: 60_000, snapshotEveryMs: 30_000, maxEvents: 100 });
  for (let n = 0; n < 1_000; n++) held.push({ type: n % 50 ? 3 : 4, timestamp: T0, data: {} });
  expect(held.take().length).toBeLessThanOrEqual(100);
});
