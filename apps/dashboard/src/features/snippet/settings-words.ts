import type { SiteSettings } from '@shoji/schema';
import { t } from '../../i18n/i18n.ts';

export const gpcWords = (gpc: SiteSettings['gpc']): string =>
  gpc === 'deny' ? t('snippet.gpcDeny') : t('snippet.gpcAsk');

export const consentWords = (consent: SiteSettings['consent']): string =>
  consent === 'required' ? t('snippet.consentRequired') : t('snippet.consentNone');
