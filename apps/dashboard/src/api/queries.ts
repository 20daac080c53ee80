import { queryOptions } from '@tanstack/solid-query';
import { fetchMe, fetchSetupNeeded } from './account.ts';
import { fetchSession, fetchSessionPage } from './sessions.ts';
import { fetchSites } from './sites.ts';

const HEAD_EVERY_MS = 3_000;
const LIVE_EVERY_MS = 5_000;
const SITES_EVERY_MS = 15_000;

export const meQuery = () =>
  queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => fetchMe(signal), staleTime: 60_000 });

export const setupQuery = () =>
  queryOptions({ queryKey: ['setup'], queryFn: ({ signal }) => fetchSetupNeeded(signal), staleTime: 0 });

export const sitesQuery = () =>
  queryOptions({
    queryKey: ['sites'],
    queryFn: ({ signal }) => fetchSites(signal),
    staleTime: 5_000,
    refetchInterval: SITES_EVERY_MS,
  });

/** The newest visits; asked for again while the page is visible, so that a running visit appears by itself. */
export const headQuery = (site: string | undefined) =>
  queryOptions({
    queryKey: ['sessions', 'head', site ?? null],
    queryFn: ({ signal }) => fetchSessionPage({ site }, signal),
    refetchInterval: HEAD_EVERY_MS,
    staleTime: 1_000,
  });

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: ['session', id],
    queryFn: ({ signal }) => fetchSession(id, signal),
    staleTime: 10_000,
    refetchInterval: (query) => (query.state.data?.live ? LIVE_EVERY_MS : false),
  });
