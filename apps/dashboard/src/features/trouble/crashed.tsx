import { createEffect, type JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button/button.tsx';
import { Empty } from '../../ui/empty/empty.tsx';

/** A page that threw, or whose code could not be loaded (a new version may have replaced it). */
export function Crashed(props: { error: unknown }): JSX.Element {
  createEffect(() => console.error(props.error));
  return (
    <div role="alert">
      <Empty
        alone
        title={t('trouble.crashTitle')}
        actions={
          <Button variant="primary" onClick={() => window.location.reload()}>
            {t('trouble.reload')}
          </Button>
        }
      >
        <p>{t('trouble.crash')}</p>
      </Empty>
    </div>
  );
}
