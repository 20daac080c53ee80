import type { Storage } from '@shoji/storage';
import { describeError, type Logger } from '../../log/logger.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const GROUP = 100;

/** Erases sessions that ended, and findings last seen, longer ago than their site keeps them. Returns how many sessions. */
export async function eraseExpired(
  storage: Pick<Storage, 'sites' | 'sessions' | 'findings'>,
  now: number,
): Promise<number> {
  let erased = 0;
  for (const site of await storage.sites.list()) {
    const before = now - site.settings.retentionDays * DAY_MS;
    await storage.findings.removeBefore(site.key, before);
    for (;;) {
      const ids = await storage.sessions.endedBefore(site.key, before, GROUP);
      for (const id of ids) await storage.sessions.erase(id, null, now);
      erased += ids.length;
      if (ids.length < GROUP) break;
    }
  }
  return erased;
}

/** Looks every hour, the first time at once. Returns what stops it. */
export function startRetention(
  storage: Pick<Storage, 'sites' | 'sessions' | 'findings'>,
  now: () => number,
  logger: Logger,
): () => void {
  const run = (): void => {
    eraseExpired(storage, now()).then(
      (erased) => erased > 0 && logger.info('expired sessions erased', { erased }),
      (error) => logger.error('expired sessions not erased', describeError(error)),
    );
  };
  run();
  const timer = setInterval(run, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
