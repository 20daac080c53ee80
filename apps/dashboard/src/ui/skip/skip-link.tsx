import type { JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import './skip.css';

export function SkipLink(): JSX.Element {
  return (
    // With a target, the router leaves the link to the browser, which moves the focus.
    <a data-component="skip" href="#main" target="_self">
      {t('common.skip')}
    </a>
  );
}
