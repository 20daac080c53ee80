import type { SiteView } from '@shoji/schema';
import { Hono } from 'hono';
import type { Deps } from '../deps.ts';

export const siteRoutes = (deps: Pick<Deps, 'storage'>) =>
  new Hono().get('/', async (c) => {
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
  });
