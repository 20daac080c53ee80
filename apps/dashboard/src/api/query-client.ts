import { QueryCache, QueryClient } from '@tanstack/solid-query';
import { ApiError, isApiError } from './api-error.ts';

const RETRIES = 2;

/** Retries only what the same request may pass later; a refusal stays a refusal. */
export const shouldRetry = (failures: number, error: unknown): boolean =>
  failures < RETRIES && error instanceof ApiError && (error.code === 'busy' || error.code === 'internal');

/** `onUnauthenticated` is called when any query says that nobody is signed in. */
export const createQueryClient = (onUnauthenticated: () => void): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isApiError(error, 'unauthenticated')) onUnauthenticated();
      },
    }),
    defaultOptions: {
      queries: { retry: shouldRetry, refetchOnWindowFocus: true, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
