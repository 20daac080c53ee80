import type { Activity, SessionDetail, SessionMark, SessionSummary } from '@shoji/schema';
import { seededRandom } from './seeded-random.ts';

const AGENTS = [
  { browser: 'Safari', os: 'iOS 18', device: 'mobile', viewport: { width: 390, height: 844 } },
  { browser: 'Firefox 132', os: 'Windows', device: 'desktop', viewport: { width: 1536, height: 730 } },
  { browser: 'Chrome 131', os: 'Windows', device: 'desktop', viewport: { width: 1366, height: 768 } },
  { browser: 'Chrome 131', os: 'Android', device: 'mobile', viewport: { width: 412, height: 915 } },
  { browser: 'Safari 18', os: 'macOS', device: 'desktop', viewport: { width: 1440, height: 900 } },
  { browser: 'Samsung Internet 27', os: 'Android', device: 'mobile', viewport: { width: 384, height: 832 } },
  { browser: 'Safari', os: 'iPadOS 18', device: 'tablet', viewport: { width: 1024, height: 768 } },
] as const;
const PATHS = [
  '/en',
  '/en/notebooks',
  '/en/notebooks/lipa-a5-dotted',
  '/en/pens',
  '/en/cart',
  '/en/checkout',
  '/en/checkout/payment',
  '/en/thank-you',
  '/cs/zapisniky/kostka-a6-linkovany-recyklovany-papir',
  '/hu/fuzetek',
  '/en/orders/▒▒▒▒▒▒',
] as const;
const LANGUAGES = ['en-GB', 'cs', 'hu', 'de'] as const;

const id = (random: () => number): string =>
  Array.from(
    { length: 22 },
    () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[Math.floor(random() * 64)],
  ).join('');
const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

function activityOf(random: () => number, marks: readonly SessionMark[], durationMs: number): Activity {
  const parts = (kind: SessionMark['kind']): number[] =>
    marks.filter((mark) => mark.kind === kind).map((mark) => mark.at / durationMs);
  const from = 0.3 + random() * 0.3;
  const to = from + 0.06 + random() * 0.16;
  const inactive: [number, number][] = durationMs > 120_000 && random() > 0.4 ? [[from, to]] : [];
  const bars = Array.from({ length: 90 }, (_, at) => {
    const place = at / 90;
    if (inactive.some(([start, end]) => place >= start && place < end)) return 0;
    const near = parts('page').some((page) => Math.abs(page - place) < 0.012);
    return Math.min(1, near ? 0.75 + random() * 0.25 : random() ** 3 * 0.8 + random() * 0.06);
  });
  return { bars, pages: parts('page'), errors: parts('error'), inactive };
}

function marksOf(random: () => number, tab: string, durationMs: number): SessionMark[] {
  const pages = 1 + Math.floor(random() * 7);
  const marks: SessionMark[] = Array.from({ length: pages }, (_, at) => ({
    at: at === 0 ? 0 : Math.round(((at + random() * 0.7) / pages) * durationMs),
    tab,
    kind: 'page',
    text: at === 0 ? (PATHS[Math.floor(random() * 4)] as string) : pick(random, PATHS),
  }));
  const things = 6 + Math.floor(random() * 26);
  for (let at = 0; at < things; at++) {
    const roll = random();
    const kind = roll < 0.62 ? 'click' : roll < 0.88 ? 'input' : roll < 0.94 ? 'custom' : 'error';
    const text = {
      click: pick(random, ['', 'button.swatch', 'a.next', 'button#pay']),
      input: pick(random, ['input#email', 'input#name', '']),
      custom: 'add_to_basket',
      error: 'TypeError: token is undefined',
    }[kind];
    marks.push({ at: Math.round(random() * durationMs), tab, kind, text });
  }
  return marks.sort((a, b) => a.at - b.at);
}

/** One visit that began `agoMs` before `now`. */
function sessionAt(random: () => number, now: number, agoMs: number, site: string): SessionDetail {
  const live = agoMs < 180_000;
  const durationMs = live ? Math.max(20_000, agoMs) : Math.round(20_000 + random() ** 2 * 1_500_000);
  const tab = id(random);
  const marks = marksOf(random, tab, durationMs);
  const pages = marks.filter((mark) => mark.kind === 'page');
  const startedAt = now - agoMs;
  return {
    id: id(random),
    site,
    visitorId: id(random),
    startedAt,
    endedAt: startedAt + durationMs,
    durationMs,
    pages: pages.length,
    clicks: marks.filter((mark) => mark.kind === 'click').length,
    errors: marks.filter((mark) => mark.kind === 'error').length,
    tabs: 1,
    live,
    bot: random() > 0.9,
    entryPath: pages[0]?.text ?? '/',
    exitPath: pages.at(-1)?.text ?? '/',
    ...pick(random, AGENTS),
    language: pick(random, LANGUAGES),
    activity: activityOf(random, marks, durationMs),
    tabList: [{ id: tab, from: 0, to: durationMs, events: 1_200 }],
    marks,
    consent: { at: startedAt, notice: '2026-11', lang: 'en', how: 'banner' },
    expiresAt: startedAt + 30 * 86_400_000,
    settingsVersion: '1',
    recorder: '0.1.0',
  };
}

/** Adds a second tab to a visit, open in its middle. */
function withSecondTab(session: SessionDetail): SessionDetail {
  const from = Math.round(session.durationMs * 0.4);
  const to = Math.round(session.durationMs * 0.5);
  const second = `${session.tabList[0]?.id.slice(0, 21)}2`;
  const mark: SessionMark = { at: from, tab: second, kind: 'page', text: '/en/terms' };
  return {
    ...session,
    tabs: 2,
    tabList: [...session.tabList, { id: second, from, to, events: 60 }],
    marks: [...session.marks, mark].sort((a, b) => a.at - b.at),
  };
}

/** `count` visits of two sites, newest first, differing in all that the list shows. */
export function sampleSessions(count: number, now: number): SessionDetail[] {
  const random = seededRandom(20_261_124);
  let ago = 70_000;
  return Array.from({ length: count }, (_, at) => {
    const session = sessionAt(random, now, ago, at % 5 === 4 ? 'blog' : 'demo');
    ago += 60_000 + random() * 7_200_000;
    return at === 3 ? withSecondTab(session) : session;
  });
}

/** The row that the list shows of a session. */
export function summaryOf(session: SessionDetail): SessionSummary {
  const {
    tabList: _tabs,
    marks: _marks,
    consent: _consent,
    expiresAt: _expires,
    settingsVersion: _settings,
    recorder: _recorder,
    ...summary
  } = session;
  return summary;
}
