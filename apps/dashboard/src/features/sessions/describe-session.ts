import type { SessionSummary } from '@shoji/schema';
import { t } from '../../i18n/i18n.ts';

/** `Chrome 131, Windows`, or the one of them that is known. */
export const agentText = (session: Pick<SessionSummary, 'browser' | 'os'>): string =>
  session.browser && session.os
    ? t('sessions.agent', { browser: session.browser, os: session.os })
    : session.browser || session.os;

/** Where the visitor is, or where they left from. */
export function exitText(session: Pick<SessionSummary, 'live' | 'entryPath' | 'exitPath'>): string {
  const same = session.exitPath === session.entryPath || session.exitPath === '';
  if (session.live) return same ? t('sessions.onSame') : t('sessions.on', { path: session.exitPath });
  return same ? t('sessions.leftSame') : t('sessions.leftFrom', { path: session.exitPath });
}
