import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type FindingView, type SiteSettings, type WireEvent } from '@shoji/schema';
import { makeEnvelope } from '@shoji/schema/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsVersion } from '../src/domain/sites/site-directory.ts';
import { type Harness, makeRecorder, startHarness } from './harness.ts';

const CANARY = 'Zuzana Kanárková';
const AT = Date.now();
const element = (id: number, tagName: string, attributes: object, childNodes: object[] = []) => ({
  type: 2,
  id,
  tagName,
  attributes,
  childNodes,
});
const text = (id: number, textContent: string) => ({ type: 3, id, textContent });
const change = (data: object): WireEvent => ({
  type: 3,
  timestamp: AT,
  data: { source: 0, adds: [], removes: [], texts: [], attributes: [], ...data },
});

/** What a recorder that masks nothing would send. */
const UNMASKED: WireEvent[] = [
  {
    type: 4,
    timestamp: AT,
    data: { href: `https://shop.example/orders/8841?name=${CANARY}#${CANARY}`, width: 9, height: 9 },
  },
  {
    type: 2,
    timestamp: AT,
    data: {
      node: {
        type: 0,
        id: 1,
        childNodes: [
          element(2, 'html', { lang: 'cs' }, [
            element(3, 'body', { 'data-note': CANARY, onclick: `alert("${CANARY}")` }, [
              element(4, 'p', { title: CANARY }, [text(5, CANARY)]),
              element(6, 'input', { type: 'password', value: CANARY }),
              element(7, 'script', {}, [text(8, CANARY)]),
              element(9, `x-${CANARY}`, {}, [text(10, CANARY)]),
            ]),
          ]),
        ],
      },
      initialOffset: { left: 0, top: 0 },
    },
  },
  change({
    texts: [{ id: 5, value: CANARY }],
    attributes: [{ id: 4, attributes: { title: CANARY, [CANARY]: CANARY } }],
  }),
  change({ adds: [{ parentId: 3, nextId: null, node: text(20, CANARY) }] }),
  { type: 3, timestamp: AT, data: { source: 5, id: 6, text: CANARY, isChecked: false } },
  { type: 3, timestamp: AT, data: { source: 11, payload: [CANARY] } },
  { type: 3, timestamp: AT, data: { source: 99, value: CANARY } },
  { type: 5, timestamp: AT, data: { tag: CANARY, payload: { value: CANARY } } },
  { type: 6, timestamp: AT, data: { plugin: CANARY, payload: CANARY } },
];

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const set = async (over: Partial<SiteSettings>): Promise<string> => {
  const settings = { ...DEFAULT_SETTINGS, ...over };
  const version = settingsVersion(settings);
  await harness.workspace.storage.sites.update('shop', { settings, settingsVersion: version });
  // Longer than the server keeps what it knows of a site.
  await expect
    .poll(async () => (await harness.request('/r/shop.json')).json())
    .toMatchObject({ settings: { version } });
  return version;
};
const eventsOf = async (sessionId: string): Promise<string> =>
  JSON.stringify(await (await harness.read(`/api/sessions/${sessionId}/events`)).json());
const findings = async (): Promise<FindingView[]> =>
  ((await (await harness.read('/api/sites/shop/findings')).json()) as { items: FindingView[] }).items;
const onDisk = (): string =>
  readdirSync(harness.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join();

describe('a recorder that masks nothing', () => {
  it.each(['strict', 'balanced', 'forms'] as const)(
    'leaves nothing of a floor value, a query or an unknown event in %s',
    async (mode) => {
      await set({ mode });
      const recorder = makeRecorder(harness);
      const floor = 'Tajneheslo0Kanarek';
      const events = JSON.parse(JSON.stringify(UNMASKED).replaceAll(CANARY, floor)) as WireEvent[];
      // Texts may be shown in the other modes: they are looked at below.
      const [meta, snapshot, , , ...rest] = events as [WireEvent, WireEvent, WireEvent, WireEvent, ...WireEvent[]];
      const shown = JSON.parse(
        JSON.stringify(snapshot)
          .replaceAll(`"textContent":"${floor}"`, '"textContent":"x"')
          .replace(`"title":"${floor}"`, '"title":"x"'),
      );
      expect((await recorder.send(0, makeEnvelope({ sentAt: AT, events: [meta, shown, ...rest] }))).status).toBe(200);
      const told = await eventsOf(recorder.sessionId);
      expect(told).not.toContain(floor);
      expect(told).toContain('"password"');
      expect(JSON.stringify(await findings())).not.toContain(floor);
    },
  );

  it('leaves nothing at all in strict: not in answers, not in files, not in findings or logs', async () => {
    await set({});
    const recorder = makeRecorder(harness);
    harness.logs.length = 0;
    expect((await recorder.send(0, makeEnvelope({ sentAt: AT, events: UNMASKED }))).status).toBe(200);
    const told = await eventsOf(recorder.sessionId);
    for (const where of [told, onDisk(), JSON.stringify(await findings()), harness.logs.join()]) {
      for (const part of ['Zuzana', 'Kan', '8841']) expect(where).not.toContain(part);
    }
    // What is left is a page that can be played.
    const types = (JSON.parse(told) as WireEvent[]).map((event) => event.type);
    expect(types.slice(0, 2)).toEqual([4, 2]);
    expect(told).toContain('shoji.unknown');
  });

  it('is told of in findings, by page and place', async () => {
    const places = (await findings()).map(({ page, kind, path }) => `${page} ${kind} ${path}`);
    expect(places.filter((place) => place.startsWith('/orders/~ '))).not.toEqual([]);
    expect(places.some((place) => place.includes('@title'))).toBe(true);
    expect(places.some((place) => place.includes('#text'))).toBe(true);
    for (const finding of await findings()) expect(finding.count).toBeGreaterThan(0);
  });

  it('is counted once, however often it sends', async () => {
    const count = async (): Promise<number> => (await findings()).reduce((sum, finding) => sum + finding.count, 0);
    const recorder = makeRecorder(harness);
    const body = JSON.stringify(makeEnvelope({ sentAt: AT, events: UNMASKED }));
    const before = await count();
    await recorder.send(0, body);
    const once = await count();
    await recorder.send(0, body);
    expect(once).toBeGreaterThan(before);
    expect(await count()).toBe(once);
  });
});

it('a batch of which nothing is left is acknowledged and harms no list', async () => {
  const recorder = makeRecorder(harness);
  const nothing = { type: 6, timestamp: AT, data: { plugin: 'x', payload: CANARY } };
  expect((await recorder.send(0, makeEnvelope({ sentAt: AT, events: [nothing] }))).status).toBe(200);
  expect(await eventsOf(recorder.sessionId)).toBe('[]');
  expect((await harness.read('/api/sessions')).status).toBe(200);
});

it('what stands around the events is kept only in its own shape', async () => {
  const recorder = makeRecorder(harness);
  const mail = 'petr@vrana.example';
  const consent = { at: AT, notice: mail, lang: mail, how: mail };
  const envelope = makeEnvelope({ recorder: `v ${mail}`, settings: mail, consent, client: { language: mail } });
  expect((await recorder.send(0, envelope)).status).toBe(200);
  const detail = await (await harness.read(`/api/sessions/${recorder.sessionId}`)).text();
  expect(detail + onDisk()).not.toContain('vrana');
});

describe('a setting that has become stricter while a recorder runs', () => {
  const shown: WireEvent[] = [
    { type: 4, timestamp: AT, data: { href: 'https://shop.example/', width: 9, height: 9 } },
    change({ texts: [{ id: 5, value: CANARY, l: 15 }] }),
  ];

  it('is in force at ingest at once', async () => {
    const balanced = await set({ mode: 'balanced' });
    const recorder = makeRecorder(harness);
    const envelope = () => makeEnvelope({ sentAt: AT, settings: balanced, events: shown });
    await recorder.send(0, envelope());
    expect(await eventsOf(recorder.sessionId)).toContain(CANARY);
    for (const stricter of [
      { mode: 'strict' as const },
      { mode: 'balanced' as const, allowByAttribute: false },
      { mode: 'balanced' as const, rules: [{ selector: '.name', level: 'block' as const }] },
    ]) {
      await set(stricter);
      const other = makeRecorder(harness);
      await other.send(0, envelope());
      expect(await eventsOf(other.sessionId)).not.toContain(CANARY);
    }
  });

  it('of consent refuses a batch without it, and takes one with it', async () => {
    const none = await set({ consent: 'none' });
    const recorder = makeRecorder(harness);
    const { consent, ...without } = makeEnvelope({ sentAt: AT, settings: none });
    expect((await recorder.send(0, JSON.stringify(without))).status).toBe(200);
    await set({ consent: 'required' });
    const answer = await recorder.send(1, JSON.stringify(without));
    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([
      403,
      'consent_missing',
    ]);
    expect((await recorder.send(1, JSON.stringify({ ...without, consent }))).status).toBe(200);
  });
});
