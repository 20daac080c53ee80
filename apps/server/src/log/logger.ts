/** Values that a log line may carry: codes, counts, sizes, times. Never content, addresses, query strings or ids. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

export interface Logger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** One JSON object a line, for journals and log collectors. */
export function createLogger(write: (line: string) => void, now: () => number): Logger {
  const log =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      write(`${JSON.stringify({ time: new Date(now()).toISOString(), level, message, ...fields })}\n`);
  return { info: log('info'), warn: log('warn'), error: log('error') };
}

/**
 * What may be said about an unknown error: its class and code, and where it was thrown. Never its message: messages of
 * database and parse errors repeat what was stored or sent.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const place = /\bat .*?([\w.-]+\.(?:ts|js|cjs):\d+)/.exec(error.stack?.replace(error.message, '') ?? '')?.[1] ?? '';
  return { error: error.name, ...(code && { code }), ...(place && { place }) };
}
