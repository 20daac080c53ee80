import { gzipSync } from 'node:zlib';
import { createSessionId, createSessionSecret, LIMITS, type SessionPage } from '@shoji/schema';
import { makeEnvelope, makePageEvents } from '@shoji/schema/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSite } from '../src/domain/sites/site-directory.ts';
import { type Harness, makeRecorder, SHOP, startHarness } from './harness.ts';

const CANARY = 'canary-8c1f';
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const code = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { error: { code: string } }).error.code;

describe('a batch', () => {
  it('is stored once, however often it is sent', async () => {
    const recorder = makeRecorder(harness);
    const body = JSON.stringify(makeEnvelope());
    const first = await recorder.send(0, body);
    expect([first.status, await first.json()]).toEqual([200, { stored: true }]);
    expect(await (await recorder.send(0, body)).json()).toEqual({ stored: 'duplicate' });
    const other = await recorder.send(0, makeEnvelope());
    expect([other.status, await code(other)]).toEqual([409, 'conflict']);
  });

  it('may come as gzip and is listed at once', async () => {
    const recorder = makeRecorder(harness);
    const answer = await recorder.send(0, gzipSync(JSON.stringify(makeEnvelope())), { enc: 'gzip' });
    expect(answer.status).toBe(200);
    const page = (await (await harness.read('/api/sessions')).json()) as SessionPage;
    expect(page.items.find((item) => item.id === recorder.sessionId)).toMatchObject({
      pages: 1,
      live: true,
      browser: 'Chrome 131',
      entryPath: '/',
    });
  });

  it('may come in any order and is read in order', async () => {
    const recorder = makeRecorder(harness);
    const at = Date.now();
    const later = makeEnvelope({
      sentAt: at,
      events: [{ type: 5, timestamp: at + 500, data: { tag: 'shoji.track', payload: { name: 'later' } } }],
    });
    await recorder.send(1, later);
    await recorder.send(0, makeEnvelope({ sentAt: at, events: makePageEvents(at) }));
    const events = (await (await harness.read(`/api/sessions/${recorder.sessionId}/events`)).json()) as {
      type: number;
    }[];
    expect(events.map((event) => event.type)).toEqual([4, 2, 5]);
  });
});

describe('every answer', () => {
  it.each(['POST', 'OPTIONS', 'GET'])('to %s can be read by the page that asked', async (method) => {
    for (const path of ['/i/v1/nobody/x/y/0', '/i/whatever']) {
      const answer = await harness.request(path, { method, headers: { Origin: SHOP } });
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    }
  });
});

describe('what is refused', () => {
  const gzipBomb = gzipSync(Buffer.alloc(LIMITS.batchInflatedBytes + 1024, 32));
  const cut = gzipSync(JSON.stringify(makeEnvelope())).subarray(0, 60);
  const brackets = `{"v":1,"events":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  it.each<[string, number, string, Parameters<ReturnType<typeof makeRecorder>['send']>]>([
    ['an unknown site', 403, 'unknown_site', [0, makeEnvelope(), { siteKey: 'nobody' }]],
    ['a foreign origin', 403, 'foreign_origin', [0, makeEnvelope(), { headers: { Origin: 'https://evil.example' } }]],
    ['an opaque origin', 403, 'foreign_origin', [0, makeEnvelope(), { headers: { Origin: 'null' } }]],
    ['a session id that is none', 400, 'malformed_path', [0, makeEnvelope(), { sessionId: 'short' }]],
    ['a tab id that is none', 400, 'malformed_path', [0, makeEnvelope(), { tabId: '..%2F..' }]],
    ['a negative seq', 400, 'malformed_path', [-1, makeEnvelope()]],
    ['a seq too large', 400, 'malformed_path', ['2147483648', makeEnvelope()]],
    ['a missing secret', 401, 'wrong_secret', [0, makeEnvelope(), { secret: '' }]],
    ['an unknown encoding', 400, 'unsupported_encoding', [0, makeEnvelope(), { enc: 'br' }]],
    [
      'another content type',
      400,
      'unsupported_content',
      [0, makeEnvelope(), { headers: { 'Content-Type': 'application/json' } }],
    ],
    [
      'a crawler',
      403,
      'crawler',
      [0, makeEnvelope(), { headers: { 'User-Agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' } }],
    ],
    ['a body that is not JSON', 400, 'malformed_body', [0, CANARY]],
    ['a body that is not UTF-8', 400, 'malformed_body', [0, new Uint8Array([0xff, 0xfe, 0x7b])]],
    ['an empty body', 400, 'truncated_body', [0, '']],
    ['a body that was cut', 400, 'truncated_body', [0, JSON.stringify(makeEnvelope()).slice(0, 80)]],
    ['gzip that was cut', 400, 'truncated_body', [0, cut, { enc: 'gzip' }]],
    ['gzip that is none', 400, 'malformed_body', [0, CANARY, { enc: 'gzip' }]],
    ['gzip of too much', 413, 'too_large', [0, gzipBomb, { enc: 'gzip' }]],
    ['a body that is too large', 413, 'too_large', [0, new Uint8Array(LIMITS.batchBytes + 1)]],
    [
      'more events than a batch may have',
      413,
      'too_large',
      [
        0,
        makeEnvelope({ events: new Array(LIMITS.batchEvents + 1).fill({ type: 0, timestamp: Date.now(), data: {} }) }),
      ],
    ],
    [
      'an event with a string that is too long',
      413,
      'too_large',
      [0, makeEnvelope({ events: makePageEvents(Date.now(), { text: 'x'.repeat(LIMITS.stringLength + 1) }) })],
    ],
    [
      'a content type that only begins like text',
      400,
      'unsupported_content',
      [0, makeEnvelope(), { headers: { 'Content-Type': 'text/plain-foo' } }],
    ],
    ['a body of brackets', 400, 'malformed_body', [0, brackets]],
    ['an envelope without events', 400, 'malformed_body', [0, JSON.stringify({ ...makeEnvelope(), events: [] })]],
    [
      'an event of a type that is none',
      400,
      'malformed_body',
      [0, JSON.stringify({ ...makeEnvelope(), events: [{ type: CANARY, timestamp: Date.now(), data: {} }] })],
    ],
    [
      'a key that poisons prototypes',
      400,
      'malformed_body',
      [0, JSON.stringify(makeEnvelope()).replace('"v"', '"__proto__":{},"v"')],
    ],
  ])('%s is %i %s, and nothing of it is stored, answered or logged', async (_, status, expected, args) => {
    const recorder = makeRecorder(harness);
    harness.logs.length = 0;
    const answer = await recorder.send(...args);
    const text = await answer.text();
    expect([answer.status, JSON.parse(text).error.code]).toEqual([status, expected]);
    expect(text + harness.logs.join()).not.toContain(CANARY);
    expect(text).not.toMatch(/\bat .*\.ts:\d/);
    expect((await harness.read(`/api/sessions/${recorder.sessionId}`)).status).toBe(404);
  });

  it('a batch of a session that another recorder began', async () => {
    const recorder = makeRecorder(harness);
    await recorder.send(0);
    const answer = await recorder.send(1, makeEnvelope(), { secret: createSessionSecret() });
    expect([answer.status, await code(answer)]).toEqual([401, 'wrong_secret']);
  });

  it('is told to wait where there is too much of it', async () => {
    const limited = await startHarness({ SHOJI_RATE_LIMIT: 'on' });
    try {
      const recorder = makeRecorder(limited);
      const answers = await Promise.all(Array.from({ length: 140 }, (_, seq) => recorder.send(seq)));
      const refused = answers.filter((answer) => answer.status === 429);
      expect(refused.length).toBeGreaterThan(0);
      for (const answer of refused) expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect(answers.filter((answer) => answer.status === 200).length).toBeGreaterThanOrEqual(120);
    } finally {
      await limited.close();
    }
  });
});

describe('withdrawal', () => {
  const erase = (sessionId: string, secret: string): Promise<Response> =>
    harness.request(`/i/v1/shop/${sessionId}/erase?t=${secret}`, { method: 'POST', headers: { Origin: SHOP } });

  it('erases the session and refuses what comes later', async () => {
    const recorder = makeRecorder(harness);
    await recorder.send(0);
    expect((await erase(recorder.sessionId, recorder.secret)).status).toBe(200);
    expect((await harness.read(`/api/sessions/${recorder.sessionId}`)).status).toBe(404);
    const late = await recorder.send(1);
    expect([late.status, await code(late)]).toEqual([410, 'erased']);
  });

  it('needs the secret of the session', async () => {
    const recorder = makeRecorder(harness);
    await recorder.send(0);
    expect((await erase(recorder.sessionId, createSessionSecret())).status).toBe(401);
    expect((await harness.read(`/api/sessions/${recorder.sessionId}`)).status).toBe(200);
  });

  it('needs the key of its own site', async () => {
    const site = makeSite({ key: 'other', name: 'Other', origins: [SHOP], now: Date.now() });
    await harness.workspace.storage.sites.create(site);
    const recorder = makeRecorder(harness);
    await recorder.send(0);
    const path = `/i/v1/other/${recorder.sessionId}/erase?t=${recorder.secret}`;
    expect((await harness.request(path, { method: 'POST', headers: { Origin: SHOP } })).status).toBe(401);
    expect((await harness.read(`/api/sessions/${recorder.sessionId}`)).status).toBe(200);
  });

  it('of a session that never came is no error', async () => {
    expect((await erase(createSessionId(), createSessionSecret())).status).toBe(200);
  });
});
