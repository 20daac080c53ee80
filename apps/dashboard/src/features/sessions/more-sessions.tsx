import { type JSX, Match, onCleanup, onMount, Switch } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button/button.tsx';
import type { SessionList } from './create-session-list.ts';

/** Rows that are not far below the window are loaded before one gets there. */
const AHEAD = '600px';

/** Foot of the list: loads older visits when it comes near, or when asked. */
export function MoreSessions(props: { older: SessionList['older']; hasMore: boolean }): JSX.Element {
  let foot: HTMLDivElement | undefined;
  onMount(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting) && !props.older.failed()) void props.older.loadMore();
      },
      { rootMargin: AHEAD },
    );
    if (foot) observer.observe(foot);
    onCleanup(() => observer.disconnect());
  });
  return (
    <div data-part="more" ref={foot}>
      <Switch fallback={t('sessions.end')}>
        <Match when={props.older.isLoading()}>{t('sessions.loadingMore')}</Match>
        <Match when={props.hasMore}>
          {props.older.failed() && <span role="alert">{t('sessions.moreFailed')}</span>}
          <Button size="small" onClick={() => props.older.loadMore()}>
            {t('sessions.more')}
          </Button>
        </Match>
      </Switch>
    </div>
  );
}
