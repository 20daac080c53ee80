import { zValidator } from '@hono/zod-validator';
import { type Context, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { isLoopback } from '../../config/loopback.ts';
import type { MemberFault } from '../../domain/accounts/accounts.ts';
import { TooManyHashes } from '../../domain/accounts/password-hash.ts';
import { answerError } from '../answer-error.ts';
import type { Deps } from '../deps.ts';
import { addressName, ownOrigin, peerAddress } from '../peer.ts';

type SignInDeps = Pick<Deps, 'accounts' | 'auth' | 'limits' | 'publicUrl' | 'trustProxy' | 'secureCookies'>;

const Credentials = z.object({
  email: z.string().max(254),
  password: z.string().max(1024),
  rememberMe: z.boolean().optional(),
});
const Token = z.object({ token: z.string().max(100) });
const Setup = Token.extend({
  email: z.string().max(254),
  name: z.string().max(100).optional(),
  password: z.string().max(1024),
});

/** Validation faults echo input, so a fixed error takes their place. */
const body = <Schema extends z.ZodType>(schema: Schema) =>
  zValidator('json', schema, (result, c) => (result.success ? undefined : answerError(c, 'malformed')));

/** A browser drops a `Secure` cookie that comes over plain HTTP from another machine: the sign-in would never end. */
const cookieSurvives = (deps: SignInDeps) =>
  createMiddleware(async (c, next) => {
    const own = new URL(ownOrigin(c, deps));
    const dropped =
      c.req.method === 'POST' && deps.secureCookies && own.protocol === 'http:' && !isLoopback(own.hostname);
    return dropped ? answerError(c, 'insecure_transport') : next();
  });

/** Set-up, one-time links and passwords. Of better-auth's own routes these two are reachable, and no other. */
export function signInRoutes(deps: SignInDeps) {
  function limitedAddress(c: Context): Response | undefined {
    const retryAfter = deps.limits.signInAddress(addressName(peerAddress(c, deps.trustProxy), Date.now()));
    return retryAfter > 0 ? answerError(c, 'rate_limited', { retryAfter }) : undefined;
  }

  /** A 200 with the cookie of a new sign-in. */
  async function signIn(c: Context, userId: string) {
    const { headers } = await deps.auth.api.signInUser({ body: { userId }, returnHeaders: true });
    for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
    return c.json({ ok: true }, 200);
  }

  return new Hono()
    .use('/setup', cookieSurvives(deps))
    .use('/sign-in-link', cookieSurvives(deps))
    .use('/auth/sign-in/email', cookieSurvives(deps))
    .get('/setup', async (c) => c.json({ needed: await deps.accounts.needsSetup() }, 200))
    .post('/setup', body(Setup), async (c) => {
      const refused = limitedAddress(c);
      if (refused) return refused;
      if (!(await deps.accounts.needsSetup())) return answerError(c, 'setup_link_used');
      const { token, email, name, password } = c.req.valid('json');
      // The link must outlive a password that is too weak: it is used up by the account that it makes.
      const draft = await deps.accounts.check({ email, name, password });
      if (!draft.ok) return answerAccount(c, draft);
      if (!(await deps.accounts.useLink('setup', token))) return answerError(c, 'setup_link_used');
      const created = await deps.accounts.create({ email, name, password, role: 'owner' });
      return created.ok ? signIn(c, created.id) : answerAccount(c, created);
    })
    .post('/sign-in-link', body(Token), async (c) => {
      const refused = limitedAddress(c);
      if (refused) return refused;
      const link = await deps.accounts.useLink('sign-in', c.req.valid('json').token);
      return link?.userId ? signIn(c, link.userId) : answerError(c, 'setup_link_used');
    })
    .post('/auth/sign-in/email', body(Credentials), async (c) => {
      const credentials = c.req.valid('json');
      const account = deps.limits.signInAccount(credentials.email.trim().toLowerCase());
      const refused =
        limitedAddress(c) ?? (account > 0 ? answerError(c, 'rate_limited', { retryAfter: account }) : undefined);
      if (refused) return refused;
      try {
        const answer = await deps.auth.api.signInEmail({
          body: credentials,
          headers: c.req.raw.headers,
          asResponse: true,
        });
        if (!answer.ok) return answerError(c, answer.status >= 500 ? 'busy' : 'bad_credentials');
        for (const cookie of answer.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
        return c.json({ ok: true }, 200);
      } catch (error) {
        if (error instanceof TooManyHashes) return answerError(c, 'busy', { retryAfter: 2 });
        throw error;
      }
    })
    .post('/auth/sign-out', async (c) => {
      const answer = await deps.auth.api.signOut({ headers: c.req.raw.headers, asResponse: true });
      for (const cookie of answer.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
      return c.json({ ok: true }, 200);
    });
}

function answerAccount(c: Context, fault: MemberFault) {
  if (fault.code === 'weak_password') {
    const { score, warning, suggestions } = fault.verdict;
    return answerError(c, 'weak_password', { details: { score, warning, suggestions } });
  }
  return answerError(c, 'bad_email');
}
