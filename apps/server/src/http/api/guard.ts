import type { Me } from '@shoji/schema';
import { createMiddleware } from 'hono/factory';
import { answerError } from '../answer-error.ts';
import type { Deps } from '../deps.ts';
import { ownOrigin } from '../peer.ts';

/** Origins whose pages may change something: ours, and on loopback its other names. */
export function trustedOrigins(own: string, extra: readonly string[]): string[] {
  const url = new URL(own);
  const loopback = ['127.0.0.1', 'localhost'].includes(url.hostname);
  const port = url.port ? `:${url.port}` : '';
  const twins = loopback ? ['127.0.0.1', 'localhost'].map((host) => `${url.protocol}//${host}${port}`) : [];
  return [...new Set([own, ...twins, ...extra])];
}

/**
 * GETs are for programs, not for navigation or for tags in a page that somebody else wrote; everything else must come
 * from a page of ours, as the browser says in `Origin`.
 */
export const sameOriginOnly = (deps: Pick<Deps, 'publicUrl' | 'trustProxy' | 'extraOrigins'>) =>
  createMiddleware(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    if (c.req.method === 'GET' || c.req.method === 'HEAD') {
      const destination = c.req.header('sec-fetch-dest');
      if (destination !== undefined && destination !== 'empty') return answerError(c, 'wrong_destination');
      return next();
    }
    const origin = c.req.header('origin');
    const trusted = trustedOrigins(ownOrigin(c, deps), deps.extraOrigins);
    if (!origin || !trusted.includes(origin)) return answerError(c, 'bad_origin');
    return next();
  });

export interface MemberEnv {
  Variables: { me: Me };
}

/** Nothing recorded and no setting leaves without a sign-in. */
export const membersOnly = (deps: Pick<Deps, 'accounts'>) =>
  createMiddleware<MemberEnv>(async (c, next) => {
    const me = await deps.accounts.whoIs(c.req.raw.headers);
    if (!me) return answerError(c, 'unauthenticated');
    c.set('me', me);
    return next();
  });
