import { type FindingView, isSiteKey, type SiteView } from '@shoji/schema';
import { Hono } from 'hono';
import { answerError } from '../answer-error.ts';
import type { Deps } from '../deps.ts';

export const siteRoutes = (deps: Pick<Deps, 'storage'>) =>
  new Hono()
    .get('/', async (c) => {
      const [sites, counts] = await Promise.all([deps.storage.sites.list(), deps.storage.sessions.countBySite()]);
      const items: SiteView[] = sites.map(({ key, name, origins, settings, createdAt }) => ({
        key,
        name,
        origins,
        settings,
        createdAt,
        sessions: counts[key] ?? 0,
      }));
      return c.json({ items }, 200);
    })
    .get('/:key/findings', async (c) => {
      const key = c.req.param('key');
      const site = isSiteKey(key) ? await deps.storage.sites.find(key) : null;
      if (!site) return answerError(c, 'not_found');
      const rows = await deps.storage.findings.list(site.key);
      const items: FindingView[] = rows.map(({ siteKey: _, ...finding }) => finding);
      return c.json({ items }, 200);
    });
