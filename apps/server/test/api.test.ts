import type { SessionDetail, SessionPage } from '@shoji/schema';
import { makeEnvelope, makePageEvents } from '@shoji/schema/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, makeRecorder, ORIGIN, OWNER, startHarness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const post = (path: string, body: unknown, headers: Record<string, string> = { Origin: ORIGIN }): Promise<Response> =>
  harness.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('without a sign-in', () => {
  it.each([
    '/api/me',
    '/api/sites',
    '/api/sessions',
    '/api/sessions/abc',
    '/api/sessions/abc/events',
    '/api/whatever',
    '/api/auth/get-session',
    '/api/auth/list-sessions',
  ])('%s answers 401 and nothing else', async (path) => {
    const answer = await harness.request(path);
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { error: { code: 'unauthenticated', message: 'Sign in first.' } },
    ]);
  });
  it.each(['/api/auth/sign-up/email', '/api/auth/change-password', '/api/auth/sign-in-user', '/api/auth/update-user'])(
    '%s of the library is not reachable',
    async (path) => expect((await post(path, { ...OWNER, name: 'x', userId: '1' })).status).toBe(401),
  );
});

describe('signing in', () => {
  it('sets a cookie that scripts and other sites cannot use', async () => {
    const answer = await harness.signIn();
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie().join()).toMatch(/^__Host-shoji\.session=.*HttpOnly.*Secure.*SameSite=Strict/i);
  });
  it.each([
    { ...OWNER, password: 'not the password' },
    { email: 'nobody@shop.example', password: OWNER.password },
  ])('answers the same whether account or password is wrong', async (credentials) => {
    const answer = await harness.signIn(credentials);
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { error: { code: 'bad_credentials', message: 'E-mail and password do not match.' } },
    ]);
  });
  it('does not repeat what it cannot read', async () => {
    const answer = await post('/api/auth/sign-in/email', { email: ['SECRET'] });
    expect([answer.status, await answer.text()]).toEqual([400, expect.not.stringContaining('SECRET')]);
  });
  it('takes a body that is no JSON for what it is', async () => {
    const headers = { Origin: ORIGIN, 'Content-Type': 'application/json' };
    for (const body of ['{"email": SECRET', '', 'null', '[]']) {
      const answer = await harness.request('/api/auth/sign-in/email', { method: 'POST', headers, body });
      expect([answer.status, await answer.text()]).toEqual([400, expect.not.stringContaining('SECRET')]);
    }
  });
  it.each([{}, { Origin: 'https://evil.example' }, { Origin: 'null' }])('needs a page of ours: %j', async (headers) => {
    expect((await post('/api/auth/sign-in/email', OWNER, headers as Record<string, string>)).status).toBe(403);
  });
  it('slows guessing down without locking the account', async () => {
    const limited = await startHarness({ SHOJI_RATE_LIMIT: 'on' });
    try {
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 12; attempt++)
        statuses.push((await limited.signIn({ ...OWNER, password: 'wrong' })).status);
      expect(statuses.slice(0, 10).every((status) => status === 401)).toBe(true);
      expect(statuses.at(-1)).toBe(429);
    } finally {
      await limited.close();
    }
  });
  it('ends with a sign-out', async () => {
    const cookie = (await harness.signIn()).headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    expect((await harness.request('/api/me', { headers: { Cookie: cookie } })).status).toBe(200);
    await post('/api/auth/sign-out', {}, { Origin: ORIGIN, Cookie: cookie });
    expect((await harness.request('/api/me', { headers: { Cookie: cookie } })).status).toBe(401);
  });
});

describe('one-time links', () => {
  it('sign in once', async () => {
    const [member] = await harness.workspace.storage.users.list();
    const { token } = await harness.workspace.accounts.issueLink('sign-in', member?.id ?? '', 60_000);
    const first = await post('/api/sign-in-link', { token });
    expect([first.status, first.headers.getSetCookie().length]).toEqual([200, 1]);
    expect((await post('/api/sign-in-link', { token })).status).toBe(403);
  });
  it('of set-up make no second owner', async () => {
    const { token } = await harness.workspace.accounts.issueLink('setup', null, 60_000);
    const answer = await post('/api/setup', { token, ...OWNER, email: 'second@shop.example' });
    expect(answer.status).toBe(403);
  });
});

describe('reading', () => {
  const at = Date.now();
  const snapshotLater = makePageEvents(at + 5_000, { href: 'https://shop.example/cart', text: 'Cart' });
  const click = { type: 3, timestamp: at + 7_000, data: { source: 2, type: 2, id: 5, x: 1, y: 1 } };

  it('says what happened and plays from any moment', async () => {
    const recorder = makeRecorder(harness);
    await recorder.send(0, makeEnvelope({ sentAt: at, events: [...makePageEvents(at), ...snapshotLater, click] }));
    const detail = (await (await harness.read(`/api/sessions/${recorder.sessionId}`)).json()) as SessionDetail;
    expect(detail).toMatchObject({
      pages: 2,
      clicks: 1,
      tabs: 1,
      durationMs: 7_000,
      entryPath: '/',
      exitPath: '/cart',
    });
    expect(detail.marks.map((mark) => [mark.at, mark.kind, mark.text])).toEqual([
      [0, 'page', '/'],
      [5_000, 'page', '/cart'],
      [7_000, 'click', 'p'],
    ]);
    const answer = await harness.read(`/api/sessions/${recorder.sessionId}/events?from=6000`);
    const events = (await answer.json()) as { type: number; timestamp: number }[];
    expect(events.map(({ type, timestamp }) => [type, timestamp - at])).toEqual([
      [4, 5_000],
      [2, 5_001],
      [3, 7_000],
    ]);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it('pages through the list without losing or repeating a session', async () => {
    for (let count = 0; count < 5; count++) await makeRecorder(harness).send(0);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = (await (
        await harness.read(`/api/sessions?limit=2${cursor ? `&cursor=${cursor}` : ''}`)
      ).json()) as SessionPage;
      seen.push(...page.items.map((item) => item.id));
      cursor = page.next;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    '/api/sessions?limit=0',
    '/api/sessions?limit=x',
    '/api/sessions?cursor=SECRET',
    '/api/sessions/SECRET/events?from=x',
  ])('refuses %s without repeating it', async (path) => {
    const answer = await harness.read(path);
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('SECRET');
  });

  it('is for programs, not for navigation or tags', async () => {
    for (const destination of ['document', 'image', 'iframe', 'script']) {
      const answer = await harness.request('/api/sessions', { headers: { 'Sec-Fetch-Dest': destination } });
      expect(answer.status).toBe(403);
    }
  });
});
