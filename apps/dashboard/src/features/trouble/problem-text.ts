import { isApiError } from '../../api/api-error.ts';
import { t } from '../../i18n/i18n.ts';

/** What an error of the API means to a person, in whole sentences. */
export function problemText(error: unknown): string {
  if (!isApiError(error)) return t('trouble.crash');
  switch (error.code) {
    case 'unreachable':
      return t('trouble.unreachable');
    case 'forbidden':
      return t('trouble.forbidden');
    case 'busy':
      return t('trouble.busy');
    case 'storage_full':
      return t('trouble.storageFull');
    case 'rate_limited':
      return t('signIn.rateLimited');
    case 'bad_origin':
      return t('trouble.badOrigin', { setting: 'SHOJI_PUBLIC_URL' });
    case 'internal':
      return t('trouble.internal');
    default:
      return t('trouble.unexpected', { code: error.code });
  }
}
