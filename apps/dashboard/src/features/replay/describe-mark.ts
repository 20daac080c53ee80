import type { SessionMark } from '@shoji/schema';
import { t } from '../../i18n/i18n.ts';
import type { IconName } from '../../ui/icon/icon.tsx';

export const MARK_ICON: Record<SessionMark['kind'], IconName> = {
  page: 'page',
  click: 'click',
  input: 'input',
  error: 'error',
  custom: 'custom',
  console: 'code',
  network: 'link',
  rage: 'click',
  dead: 'click',
};

/** Kinds that say that something is wrong, or that the page said itself. */
export const MARK_TONE: Partial<Record<SessionMark['kind'], 'bad' | 'warn'>> = {
  error: 'bad',
  console: 'bad',
  network: 'bad',
  rage: 'warn',
  dead: 'warn',
};

/** What a mark is called, in words; for searching and for titles. */
export function describeMark(mark: Pick<SessionMark, 'kind' | 'text'>): string {
  const what = mark.text;
  switch (mark.kind) {
    case 'page':
      return what;
    case 'click':
      return what === '' ? t('replay.click') : t('replay.clickOn', { what });
    case 'input':
      return what === '' ? t('replay.typed') : t('replay.typedIn', { what });
    case 'error':
      return what === '' ? t('replay.error') : what;
    case 'custom':
      return what === '' ? t('replay.custom') : what;
    case 'console':
      return what === '' ? t('replay.console') : what;
    case 'network':
      return what === '' ? t('replay.network') : t('replay.networkTo', { what });
    case 'rage':
      return what === '' ? t('replay.rage') : t('replay.rageOn', { what });
    case 'dead':
      return what === '' ? t('replay.dead') : t('replay.deadOn', { what });
    default:
      return mark.kind satisfies never;
  }
}
