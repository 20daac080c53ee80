import { type JSX, Show } from 'solid-js';
import { isApiError } from '../../api/api-error.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button/button.tsx';
import { Empty } from '../../ui/empty/empty.tsx';
import { problemText } from './problem-text.ts';

/** In place of content that did not come: what happened and how to go on. */
export function Trouble(props: { title: string; error: unknown; alone?: boolean; onRetry?: () => void }): JSX.Element {
  const title = (): string => (isApiError(props.error, 'forbidden') ? t('trouble.forbiddenTitle') : props.title);
  return (
    <div role="alert">
      <Empty
        alone={props.alone}
        title={title()}
        actions={
          <Show when={props.onRetry}>
            {(retry) => (
              <Button variant="primary" onClick={() => retry()()}>
                {t('common.retry')}
              </Button>
            )}
          </Show>
        }
      >
        <p>{problemText(props.error)}</p>
      </Empty>
    </div>
  );
}
