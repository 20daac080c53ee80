import { ERRORS, type ErrorBody, type ErrorCode } from '@shoji/schema';

/** `unreachable`: no answer, or none that comes from a Shoji server (a proxy in between, for example). */
export type ApiErrorCode = ErrorCode | 'unreachable';

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ApiErrorCode, status: number, details: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export const isApiError = (error: unknown, code?: ApiErrorCode): error is ApiError =>
  error instanceof ApiError && (code === undefined || error.code === code);

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === 'object' &&
  body !== null &&
  'error' in body &&
  typeof body.error === 'object' &&
  body.error !== null &&
  'code' in body.error &&
  typeof body.error.code === 'string' &&
  body.error.code in ERRORS;

/** The error that an answer outside 2xx stands for. */
export function errorOfAnswer(status: number, body: unknown): ApiError {
  if (isErrorBody(body)) return new ApiError(body.error.code, status, body.error.details);
  if (status === 401) return new ApiError('unauthenticated', status);
  if (status === 403) return new ApiError('forbidden', status);
  if (status === 404) return new ApiError('not_found', status);
  if (status === 429) return new ApiError('rate_limited', status);
  // 502 to 504 without our body come from a proxy, whose server behind is away.
  if (status >= 502 && status <= 504) return new ApiError('unreachable', status);
  return new ApiError('internal', status);
}
