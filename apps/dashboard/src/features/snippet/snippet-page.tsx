import type { SiteView } from '@shoji/schema';
import { type JSX, Match, Switch } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { createPageTitle } from '../../routing/page-title.ts';
import { Empty } from '../../ui/empty/empty.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useSiteChoice } from '../shell/site-choice.tsx';
import { SiteSelect } from '../shell/site-select.tsx';
import { Trouble } from '../trouble/trouble.tsx';
import { SiteSnippet } from './site-snippet.tsx';
import './snippet.css';

/** How a site is recorded: its snippet, where it works, what it shows and when it starts. */
export default function SnippetPage(): JSX.Element {
  createPageTitle(() => t('snippet.page'));
  const choice = useSiteChoice();
  const site = (): SiteView | undefined => {
    const sites = choice.sites();
    return sites?.find((candidate) => candidate.key === choice.key()) ?? sites?.[0];
  };
  return (
    <>
      <header data-component="page-head">
        <h1>{t('snippet.page')}</h1>
        <div data-part="actions">
          <div data-part="site">
            <SiteSelect single="nothing" />
          </div>
        </div>
      </header>
      <Switch
        fallback={
          <div data-component="site-snippet" aria-hidden="true">
            <section>
              <Waiting width={24} />
              <Waiting width={48} />
            </section>
          </div>
        }
      >
        <Match when={site()}>{(chosen) => <SiteSnippet site={chosen()} />}</Match>
        <Match when={choice.error()}>
          {(error) => <Trouble title={t('snippet.failedTitle')} error={error()} onRetry={choice.retry} />}
        </Match>
        <Match when={choice.sites()}>
          <Empty title={t('snippet.noSites')}>
            <p>
              <code>shoji site add --name NAME --origin https://shop.example</code>
            </p>
          </Empty>
        </Match>
      </Switch>
    </>
  );
}
