import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { describeError } from '../log/logger.ts';
import { answerError } from './answer-error.ts';
import { createApi } from './api/api.ts';
import { dashboardRoutes } from './dashboard-routes.ts';
import type { Deps } from './deps.ts';
import { ingestRoutes } from './ingest-routes.ts';
import { playerRoutes } from './player-routes.ts';
import { recorderRoutes } from './recorder-routes.ts';
import { securityHeaders } from './security-headers.ts';

/** All routes. The two trust zones (`/i` and `/r`; `/api`) share nothing that reads a cookie. */
export function createApp(deps: Deps, options: { https: boolean }) {
  return new Hono()
    .use('*', securityHeaders(options))
    .onError((error, c) => {
      if (error instanceof HTTPException && error.status < 500) return answerError(c, 'malformed');
      deps.logger.error('request failed', { route: c.req.routePath, ...describeError(error) });
      const ingest = c.req.path.startsWith('/i/');
      if (ingest) c.header('Access-Control-Allow-Origin', '*');
      return answerError(c, ingest ? 'busy' : 'internal', ingest ? { retryAfter: 5 } : {});
    })
    .notFound((c) => answerError(c, 'not_found'))
    .get('/health', async (c) => {
      const { writable } = await deps.storage.health();
      c.header('Cache-Control', 'no-store');
      if (!writable) return answerError(c, 'storage_full', { retryAfter: 30 });
      return c.json({ status: 'ok', version: deps.version }, 200);
    })
    .route('/i', ingestRoutes(deps))
    .route('/r', recorderRoutes(deps))
    .route('/api', createApi(deps))
    .route('/player', playerRoutes(deps))
    .route('/', dashboardRoutes(deps))
    .all('*', (c) => answerError(c, 'method_not_allowed'));
}
