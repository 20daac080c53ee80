import type { SessionSummary } from '@shoji/schema';
import type { SessionRow } from '@shoji/storage';
import { summariseActivity } from './activity.ts';

/** A recorder sends every few seconds while there is something to send. */
const LIVE_MS = 30_000;

export interface Clock {
  now: number;
  /** A session ends after this long without a batch. */
  idleMs: number;
}

export const isLive = (lastBatchAt: number, { now, idleMs }: Clock): boolean =>
  now - lastBatchAt < Math.min(LIVE_MS, idleMs);

/** One row of the list. */
export function summarise(row: SessionRow, clock: Clock): SessionSummary {
  return {
    id: row.id,
    site: row.siteKey,
    visitorId: row.visitorId,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    durationMs: row.endedAt - row.startedAt,
    pages: row.pages,
    clicks: row.clicks,
    errors: row.errors,
    tabs: row.tabs,
    live: isLive(row.lastBatchAt, clock),
    bot: row.bot,
    entryPath: row.entryPath,
    exitPath: row.exitPath,
    browser: row.browser,
    os: row.os,
    device: row.device,
    language: row.language,
    viewport: row.viewport,
    activity: summariseActivity(row),
  };
}
