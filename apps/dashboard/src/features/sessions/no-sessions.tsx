import type { SiteView } from '@shoji/schema';
import { type JSX, Show } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { CodeBlock } from '../../ui/copy/code-block.tsx';
import { Empty } from '../../ui/empty/empty.tsx';
import { snippetOf, visitableOrigin } from '../snippet/snippet-text.ts';
import './no-sessions.css';

const DEMO = 'demo';

/** Before the first visit: the snippet to put on a page, and for the demo site the way to the shop. */
export function NoSessions(props: { site: SiteView | undefined }): JSX.Element {
  const demo = (): string | undefined => (props.site?.key === DEMO ? visitableOrigin(props.site.origins) : undefined);
  return (
    <Empty
      title={t('sessions.emptyTitle')}
      actions={
        <>
          <Show when={demo()}>
            {(origin) => (
              <a data-component="button" data-variant="primary" href={origin()} target="_blank" rel="noopener">
                <span>{t('sessions.openDemo')}</span>
              </a>
            )}
          </Show>
          <ButtonLink href="/snippet">{t('sessions.toSnippet')}</ButtonLink>
        </>
      }
    >
      <p>
        {t('sessions.emptyText')} <Show when={demo()}>{t('sessions.emptyDemo')}</Show>
      </p>
      <Show when={props.site}>
        {(site) => (
          <div data-component="empty-snippet">
            <CodeBlock
              label={t('snippet.code', { site: site().name })}
              code={snippetOf(site().key, window.location.origin)}
              copyLabel={t('snippet.copy')}
            />
          </div>
        )}
      </Show>
    </Empty>
  );
}
