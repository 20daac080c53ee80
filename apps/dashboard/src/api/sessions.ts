import type { SessionDetail, SessionPage, WireEvent } from '@shoji/schema';
import { request } from './request.ts';

export const PAGE_SIZE = 50;

/** One page of the list, newest first. `site` is a key; without it, all sites that the member may see. */
export const fetchSessionPage = async (
  of: { site?: string | undefined; cursor?: string | undefined },
  signal?: AbortSignal,
): Promise<SessionPage> =>
  (await request('/api/sessions', { query: { ...of, limit: PAGE_SIZE }, ...(signal && { signal }) })) as SessionPage;

export const fetchSession = async (id: string, signal?: AbortSignal): Promise<SessionDetail> =>
  (await request(`/api/sessions/${encodeURIComponent(id)}`, signal ? { signal } : {})) as SessionDetail;

/** The events of one tab. */
export const fetchEvents = async (id: string, tab: string, signal?: AbortSignal): Promise<WireEvent[]> =>
  (await request(`/api/sessions/${encodeURIComponent(id)}/events`, {
    query: { tab },
    ...(signal && { signal }),
  })) as WireEvent[];
