/** Every error that leaves the server, with the status it has and whether the same request may succeed later. */
export const ERRORS = {
  malformed: { status: 400, message: 'The request cannot be read.', retryable: false },
  malformed_path: { status: 400, message: 'A part of the address is not a valid id or number.', retryable: false },
  malformed_body: { status: 400, message: 'The body is not a batch.', retryable: false },
  truncated_body: { status: 400, message: 'The body ended too early.', retryable: false },
  unsupported_content: { status: 400, message: 'The Content-Type must be text/plain.', retryable: false },
  unsupported_encoding: { status: 400, message: 'The encoding must be gzip or none.', retryable: false },
  bad_settings: { status: 400, message: 'A setting has a value that is not allowed.', retryable: false },
  weak_password: { status: 400, message: 'This password is too easy to guess.', retryable: false },
  bad_email: { status: 400, message: 'This is not an e-mail address.', retryable: false },
  unauthenticated: { status: 401, message: 'Sign in first.', retryable: false },
  bad_credentials: { status: 401, message: 'E-mail and password do not match.', retryable: false },
  wrong_secret: { status: 401, message: 'This session belongs to another recorder.', retryable: false },
  unknown_site: { status: 403, message: 'There is no site with this key.', retryable: false },
  foreign_origin: { status: 403, message: 'This site does not accept recordings from this origin.', retryable: false },
  consent_missing: {
    status: 403,
    message: 'This site records only after consent now. Load the page again to ask for it.',
    retryable: false,
  },
  crawler: { status: 403, message: 'Crawlers are not recorded.', retryable: false },
  forbidden: { status: 403, message: 'Your role does not allow this.', retryable: false },
  wrong_destination: { status: 403, message: 'This address answers programs, not navigation.', retryable: false },
  bad_origin: { status: 403, message: 'The request comes from another site.', retryable: false },
  setup_link_used: { status: 403, message: 'This set-up link is used up or too old.', retryable: false },
  insecure_transport: {
    status: 403,
    message: 'Signing in needs HTTPS here: over plain HTTP a browser drops the cookie. Use https, or 127.0.0.1.',
    retryable: false,
  },
  not_found: { status: 404, message: 'There is nothing at this address.', retryable: false },
  session_not_found: { status: 404, message: 'There is no such session.', retryable: false },
  method_not_allowed: { status: 405, message: 'This address does not take this method.', retryable: false },
  conflict: { status: 409, message: 'Another batch with the same number is stored already.', retryable: false },
  erased: { status: 410, message: 'This session was erased.', retryable: false },
  too_large: { status: 413, message: 'The body is too large. Split it and send it again.', retryable: false },
  rate_limited: { status: 429, message: 'Too many requests. Try again later.', retryable: true },
  internal: { status: 500, message: 'Something went wrong in the server.', retryable: true },
  busy: { status: 503, message: 'The server is busy. Try again later.', retryable: true },
  storage_full: { status: 503, message: 'The disk of the server is full.', retryable: true },
} as const satisfies Record<string, { status: number; message: string; retryable: boolean }>;

export type ErrorCode = keyof typeof ERRORS;

/** Body of every answer that is an error. `details` is public and never repeats input. */
export interface ErrorBody {
  error: { code: ErrorCode; message: string; details?: Record<string, unknown> };
}

export const errorBody = (code: ErrorCode, details?: Record<string, unknown>): ErrorBody => ({
  error: { code, message: ERRORS[code].message, ...(details && { details }) },
});
