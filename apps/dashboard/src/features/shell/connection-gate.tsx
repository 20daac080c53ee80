import { createSignal, type JSX, onCleanup } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { createPageTitle } from '../../routing/page-title.ts';
import { Button } from '../../ui/button/button.tsx';
import { Empty } from '../../ui/empty/empty.tsx';

const TRY_EVERY_MS = 3_000;

const isHealthy = async (): Promise<boolean> => {
  try {
    return (await fetch('/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
};

/** Shown while the server does not answer. Asks for `/health` until it does, then calls `onBack` once. */
export function ConnectionGate(props: { onBack: () => void }): JSX.Element {
  createPageTitle(() => t('trouble.unreachablePage'));
  const [asking, setAsking] = createSignal(false);
  const ask = async (): Promise<void> => {
    if (asking()) return;
    setAsking(true);
    const healthy = await isHealthy();
    setAsking(false);
    if (healthy) props.onBack();
  };
  const timer = setInterval(ask, TRY_EVERY_MS);
  onCleanup(() => clearInterval(timer));
  return (
    <div role="alert">
      <Empty
        alone
        title={t('trouble.unreachableTitle')}
        actions={
          <Button variant="primary" onClick={ask}>
            {t('common.retry')}
          </Button>
        }
      >
        <p>{t('trouble.unreachable')}</p>
      </Empty>
    </div>
  );
}
