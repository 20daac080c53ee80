import type { SessionDetail } from '@shoji/schema';
import { useParams, useSearchParams } from '@solidjs/router';
import { useQuery } from '@tanstack/solid-query';
import { type JSX, Match, Show, Switch, untrack } from 'solid-js';
import { isApiError } from '../../api/api-error.ts';
import { sessionQuery } from '../../api/queries.ts';
import { t } from '../../i18n/i18n.ts';
import { createPageTitle } from '../../routing/page-title.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Empty } from '../../ui/empty/empty.tsx';
import { pseudonym } from '../../ui/glyph/lattice.ts';
import { useSiteChoice } from '../shell/site-choice.tsx';
import { Trouble } from '../trouble/trouble.tsx';
import { startOf } from './deep-link.ts';
import { hostOf } from './host-of.ts';
import { ReplayView } from './replay-view.tsx';
import { startText } from './start-text.ts';

function NoSuchVisit(): JSX.Element {
  return (
    <Empty
      alone
      title={t('replay.notFoundTitle')}
      actions={
        <ButtonLink href="/sessions" variant="primary">
          {t('replay.toList')}
        </ButtonLink>
      }
    >
      <p>{t('replay.notFound')}</p>
    </Empty>
  );
}

export default function ReplayPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const [search] = useSearchParams<{ t?: string; tab?: string }>();
  const choice = useSiteChoice();
  const query = useQuery(() => sessionQuery(params.id));
  const detail = (): SessionDetail | undefined => (query.isPending ? undefined : query.data);
  createPageTitle(() => {
    const session = detail();
    if (!session) return t('replay.stage');
    const visitor = t('sessions.visitorName', { name: pseudonym(session.visitorId) });
    return t('replay.page', { visitor, when: startText(session.startedAt) });
  });
  const host = (): string | undefined => hostOf(choice.sites()?.find((site) => site.key === detail()?.site)?.origins);
  return (
    <Switch fallback={<div data-component="replay" data-state="waiting" />}>
      {/* Keyed by the visit: another one is another player, and the next state of the same one is not. */}
      <Match when={detail()?.id} keyed>
        {(_id) => (
          <Show when={untrack(detail)}>
            {(first) => (
              <ReplayView
                detail={() => detail() ?? first()}
                startMs={startOf(search.t)}
                tabNumber={search.tab ? Number(search.tab) : undefined}
                host={host}
              />
            )}
          </Show>
        )}
      </Match>
      <Match when={isApiError(query.error, 'session_not_found') || isApiError(query.error, 'not_found')}>
        <NoSuchVisit />
      </Match>
      <Match when={query.isError && query.error}>
        {(error) => (
          <Trouble alone title={t('replay.failedTitle')} error={error()} onRetry={() => void query.refetch()} />
        )}
      </Match>
    </Switch>
  );
}
