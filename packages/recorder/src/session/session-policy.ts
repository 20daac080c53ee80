import type { SessionRecord } from './session-record.ts';

export interface SessionLimits {
  idleMs: number;
  capMs: number;
}

/** A clock that was set back makes a record of the future: half a minute of it is tolerated. */
const SKEW_MS = 30_000;

/** Whether the session still goes on: not idle for too long, not longer than the cap. */
export function isAlive(record: SessionRecord, now: number, { idleMs, capMs }: SessionLimits): boolean {
  if (record.startedAt > now + SKEW_MS || record.activeAt > now + SKEW_MS) return false;
  return now - record.activeAt < idleMs && now - record.startedAt < capMs;
}
