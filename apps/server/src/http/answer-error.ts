import { ERRORS, type ErrorCode, errorBody } from '@shoji/schema';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The only way in which an error leaves the server. */
export function answerError<Code extends ErrorCode>(
  c: Context,
  code: Code,
  extra: { details?: Record<string, unknown>; retryAfter?: number } = {},
) {
  if (extra.retryAfter !== undefined) c.header('Retry-After', String(extra.retryAfter));
  c.header('Cache-Control', 'no-store');
  return c.json(
    errorBody(code, extra.details),
    ERRORS[code].status as (typeof ERRORS)[Code]['status'] & ContentfulStatusCode,
  );
}
