import { Hono } from 'hono';
import { answerError } from '../answer-error.ts';
import type { Deps } from '../deps.ts';
import { type MemberEnv, membersOnly, sameOriginOnly } from './guard.ts';
import { sessionRoutes } from './session-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { siteRoutes } from './site-routes.ts';

/** The private zone: same origin, signed in, nothing cached. */
export const createApi = (deps: Deps) =>
  new Hono<MemberEnv>()
    .use('*', sameOriginOnly(deps))
    .route('/', signInRoutes(deps))
    .use('*', membersOnly(deps))
    .get('/me', (c) => c.json(c.get('me'), 200))
    .route('/sites', siteRoutes(deps))
    .route('/sessions', sessionRoutes(deps))
    .all('*', (c) => answerError(c, 'not_found'));

export type Api = ReturnType<typeof createApi>;
