import { betterAuth } from 'better-auth';
import { expect, it } from 'vitest';
import { authAdapter } from './index.ts';
import { openFor, temporaryFolder } from './testing/fixture.ts';

const baseURL = 'http://127.0.0.1:4999';
const person = { email: 'ada@shop.example', password: 'four words and more', name: 'Ada' };

async function openAuth() {
  const storage = await openFor(temporaryFolder());
  const auth = betterAuth({
    baseURL,
    basePath: '/api/auth',
    secret: 's'.repeat(32),
    database: authAdapter(storage),
    emailAndPassword: { enabled: true },
    user: { additionalFields: { role: { type: 'string', input: false, defaultValue: 'viewer' } } },
    rateLimit: { enabled: true, storage: 'database', window: 60, max: 5 },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  const post = (path: string, body: object): Promise<Response> =>
    auth.handler(
      new Request(`${baseURL}/api/auth${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: baseURL, 'x-forwarded-for': '192.0.2.1' },
        body: JSON.stringify(body),
      }),
    );
  return { storage, auth, post };
}

it('signs up, signs in and keeps the session; the role is ours', async () => {
  const { storage, auth, post } = await openAuth();
  expect((await post('/sign-up/email', person)).status).toBe(200);
  expect(await storage.users.count()).toBe(1);
  const member = await storage.users.findByEmail('Ada@shop.example');
  expect(member).toMatchObject({ email: person.email, name: 'Ada', role: 'viewer' });
  await storage.users.setRole(member?.id ?? '', 'owner');

  expect((await post('/sign-in/email', { ...person, password: 'something else' })).status).toBe(401);
  const signedIn = await post('/sign-in/email', person);
  expect(signedIn.status).toBe(200);
  const cookie = signedIn.headers.getSetCookie().map((line) => line.split(';')[0]);
  const session = await auth.api.getSession({ headers: new Headers({ cookie: cookie.join('; ') }) });
  expect(session?.user).toMatchObject({ email: person.email, role: 'owner' });
});

it('counts tries in the database', async () => {
  const { post } = await openAuth();
  const statuses: number[] = [];
  for (let tries = 0; tries < 6; tries++) statuses.push((await post('/sign-in/email', person)).status);
  expect(statuses[0]).toBe(401);
  expect(statuses.at(-1)).toBe(429);
});
