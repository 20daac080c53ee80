import { formats, t } from '../../i18n/i18n.ts';
import { dayKind, dayStart } from '../sessions/group-by-day.ts';

/** `Today 14:22`, else day and time. */
export function startText(startedAt: number, now = Date.now()): string {
  const { time, moment } = formats();
  const isToday = dayKind(dayStart(startedAt), now) === 'today';
  return isToday ? t('replay.todayAt', { time: time(startedAt) }) : moment(startedAt);
}
