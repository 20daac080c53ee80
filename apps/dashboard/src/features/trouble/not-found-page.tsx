import type { JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { createPageTitle } from '../../routing/page-title.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Empty } from '../../ui/empty/empty.tsx';

export default function NotFoundPage(): JSX.Element {
  createPageTitle(() => t('trouble.notFoundPage'));
  return (
    <Empty
      alone
      title={t('trouble.notFoundTitle')}
      actions={
        <ButtonLink href="/sessions" variant="primary">
          {t('trouble.toSessions')}
        </ButtonLink>
      }
    >
      <p>{t('trouble.notFound')}</p>
    </Empty>
  );
}
