/** What an answer means for the batch that it answers. */
export type Verdict =
  | { kind: 'stored' }
  /** Never again: the batch is lost. */
  | { kind: 'refused' }
  | { kind: 'split' }
  /** Nothing more of this session will be taken. `forget`: nor of its ids, so the next page begins anew. */
  | { kind: 'stop'; forget: boolean }
  | { kind: 'retry'; afterMs: number };

export interface Answer {
  /** 0: there was none (cut, offline, timed out). */
  status: number;
  retryAfter: string | null;
}

export function judge({ status, retryAfter }: Answer, now: number): Verdict {
  if (status >= 200 && status < 300) return { kind: 'stored' };
  if (status === 413) return { kind: 'split' };
  if (status === 401 || status === 410) return { kind: 'stop', forget: true };
  if (status === 403) return { kind: 'stop', forget: false };
  if (status === 0 || status === 408 || status === 425 || status === 429 || status >= 500) {
    return { kind: 'retry', afterMs: parseRetryAfter(retryAfter, now) };
  }
  return { kind: 'refused' };
}

const LONGEST_MS = 10 * 60_000;

/** `Retry-After` in ms: seconds or a date (RFC 9110 section 10.2.3); at most 10 minutes, 0 when absent or unreadable. */
export function parseRetryAfter(value: string | null, now: number): number {
  if (!value) return 0;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_MS) : 0;
}

const BASE_MS = 1_000;
const CAP_MS = 60_000;

/** Wait before try number `tries + 1`: doubles from 1 s to 60 s, a random half of it off, so that pages do not come in step. */
export const backoffMs = (tries: number, random: () => number): number =>
  Math.min(CAP_MS, BASE_MS * 2 ** (tries - 1)) * (0.5 + random() / 2);
