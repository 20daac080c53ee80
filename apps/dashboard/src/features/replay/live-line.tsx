import { type JSX, Show } from 'solid-js';
import { clock } from '../../format/clock.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button/button.tsx';
import type { ReplayState } from './create-replay-state.ts';

/** While a visit is going on: that it is, and a way to load what came since. */
export function LiveLine(props: { replay: ReplayState; isLive: boolean }): JSX.Element {
  return (
    <Show when={props.isLive || props.replay.newer() > 0}>
      <p data-part="live">
        <Show when={props.isLive}>{t('replay.liveNow')}</Show>
        <Show when={props.replay.newer()}>
          {(more) => (
            <>
              <span>{t('replay.liveMore', { duration: clock(more()) })}</span>
              <Button size="small" onClick={() => props.replay.reload()}>
                {t('replay.liveLoad')}
              </Button>
            </>
          )}
        </Show>
      </p>
    </Show>
  );
}
