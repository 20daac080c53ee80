import { createMemo, Index, type JSX, Match, Show, Switch } from 'solid-js';
import { plural, t } from '../../i18n/i18n.ts';
import { createKeys } from '../../keys/create-keys.ts';
import { createPageTitle } from '../../routing/page-title.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { useSiteChoice } from '../shell/site-choice.tsx';
import { SiteSelect } from '../shell/site-select.tsx';
import { Trouble } from '../trouble/trouble.tsx';
import { createArrivals } from './arrivals.ts';
import { createNow } from './create-now.ts';
import { createSessionList } from './create-session-list.ts';
import { DaySection } from './day-section.tsx';
import { groupByDay } from './group-by-day.ts';
import { MoreSessions } from './more-sessions.tsx';
import { NoSessions } from './no-sessions.tsx';
import { moveRowFocus } from './row-focus.ts';
import './session-list.css';
import { WaitingList } from './waiting-list.tsx';

/** The visits, newest first. A visit that is going on appears by itself. */
export default function SessionsPage(): JSX.Element {
  createPageTitle(() => t('sessions.page'));
  const choice = useSiteChoice();
  const list = createSessionList(choice.key);
  const now = createNow();
  const days = createMemo(() => groupByDay(list.rows.items));
  const arrivals = createArrivals(() => list.rows.items);
  const site = () => {
    const sites = choice.sites() ?? [];
    return sites.find((candidate) => candidate.key === choice.key()) ?? (sites.length === 1 ? sites[0] : undefined);
  };
  const kept = (): number | undefined => {
    const sites = choice.sites();
    if (!sites) return undefined;
    const chosen = choice.key();
    return sites.reduce((sum, { key, sessions }) => (chosen === undefined || key === chosen ? sum + sessions : sum), 0);
  };

  let element: HTMLDivElement | undefined;
  const move = (step: 1 | -1) => () => element && moveRowFocus(element, step);
  createKeys({ j: move(1), k: move(-1), ArrowDown: move(1), ArrowUp: move(-1) });

  const hasRows = (): boolean => list.rows.items.length > 0;
  return (
    <>
      <header data-component="page-head">
        <h1>{t('sessions.page')}</h1>
        <Show when={kept()}>{(count) => <p>{plural('sessions.kept', count())}</p>}</Show>
        <div data-part="actions">
          <div data-part="site">
            <SiteSelect single="nothing" />
          </div>
        </div>
      </header>
      <p data-component="unseen" aria-live="polite">
        {arrivals()}
      </p>
      <Show when={list.error() && hasRows()}>
        <Notice tone="warn">{t('sessions.stale')}</Notice>
      </Show>
      <div data-component="session-list" ref={element}>
        <Switch>
          <Match when={hasRows() || list.isPending()}>
            <div data-part="head" aria-hidden="true">
              <span>{t('sessions.visitor')}</span>
              <span>{t('sessions.entry')}</span>
              <span>{t('sessions.activity')}</span>
              <span data-cell="pages">{t('sessions.pages')}</span>
              <span data-cell="duration">{t('sessions.duration')}</span>
              <span>{t('sessions.signals')}</span>
            </div>
            <Show when={hasRows()} fallback={<WaitingList />}>
              {/* By place, not by value: a refresh must not make rows anew, or the focus in them is lost. */}
              <Index each={days()}>
                {(day, index) => (
                  <DaySection day={day} now={now} isPartial={index === days().length - 1 && list.rows.next !== null} />
                )}
              </Index>
              <MoreSessions older={list.older} hasMore={list.rows.next !== null} />
            </Show>
          </Match>
          <Match when={list.error()}>
            {(error) => <Trouble title={t('sessions.failedTitle')} error={error()} onRetry={list.retry} />}
          </Match>
          <Match when={true}>
            <NoSessions site={site()} />
          </Match>
        </Switch>
      </div>
    </>
  );
}
