import type { SiteView } from '@shoji/schema';
import { request } from './request.ts';

export const fetchSites = async (signal?: AbortSignal): Promise<SiteView[]> =>
  ((await request('/api/sites', signal ? { signal } : {})) as { items: SiteView[] }).items;
