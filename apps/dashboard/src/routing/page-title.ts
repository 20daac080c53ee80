import { createEffect } from 'solid-js';
import { t } from '../i18n/i18n.ts';

/** Title of the window while the page is shown. */
export const createPageTitle = (page: () => string): void => {
  createEffect(() => {
    document.title = t('common.title', { page: page() });
  });
};
