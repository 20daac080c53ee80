/** Types of the API for the dashboard. Nothing of the server itself is imported at run time. */
import type { ErrorBody } from '@shoji/schema';
import type { ApplyGlobalResponse } from 'hono/client';
import { hc } from 'hono/client';
import type { Api } from './api/api.ts';

type ApiWithErrors = ApplyGlobalResponse<Api, { 500: { json: ErrorBody } }>;

export type ApiClient = ReturnType<typeof hc<ApiWithErrors>>;

/** A typed client of `/api` at this address, e.g. `/api`. */
export const createApiClient = (...args: Parameters<typeof hc>): ApiClient => hc<ApiWithErrors>(...args);
