import { createMemo, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { formats, plural, t } from '../../i18n/i18n.ts';
import { MaskedText } from '../../ui/mask/masked-text.tsx';
import { Segmented } from '../../ui/segmented/segmented.tsx';
import { Trouble } from '../trouble/trouble.tsx';
import type { ReplayState } from './create-replay-state.ts';
import { createRoomSize } from './create-room-size.ts';
import { fit, type Size } from './fit.ts';
import { LiveLine } from './live-line.tsx';
import './stage.css';

/** Until anything is shown or known, a usual shape. */
const USUAL: Size = { width: 1280, height: 720 };

function Address(props: { replay: ReplayState; host: string | undefined; size: Size; scale: number }): JSX.Element {
  const tabs = (): string[] => props.replay.shown().tabList.map((tab) => tab.id);
  const number = (id: string): string => formats().number(tabs().indexOf(id) + 1);
  return (
    <div data-part="address">
      <Show
        when={tabs().length > 1}
        fallback={<span data-part="tab">{t('replay.tab', { number: formats().number(1) })}</span>}
      >
        <Segmented
          label={t('replay.tabs')}
          options={tabs()}
          value={props.replay.tab()?.id ?? ''}
          name={(id) => t('replay.tab', { number: number(id) })}
          onValue={props.replay.chooseTab}
        />
      </Show>
      <code>
        <MaskedText text={`${props.host ?? ''}${props.replay.band()?.path ?? ''}`} />
      </code>
      <span data-part="scale">
        {t('replay.scale', {
          width: props.size.width,
          height: props.size.height,
          percent: formats().percent(props.scale),
        })}
      </span>
    </div>
  );
}

/** The recorded page, with its address above. The page itself is drawn by a document of its own, in a frame. */
export function Stage(props: { replay: ReplayState; host: string | undefined; isLive: boolean }): JSX.Element {
  let room: HTMLDivElement | undefined;
  let frame: HTMLIFrameElement | undefined;
  const roomSize = createRoomSize(() => room);
  const viewport = (): Size => props.replay.player.viewport ?? props.replay.shown().viewport ?? USUAL;
  const picture = createMemo(() => fit(viewport(), roomSize()));
  onMount(() => frame && props.replay.attach(frame));

  return (
    <section
      data-component="stage"
      aria-label={t('replay.stage')}
      data-player-state={props.replay.status()}
      data-player-time={Math.round(props.replay.painted())}
    >
      <Address replay={props.replay} host={props.host} size={viewport()} scale={picture().scale} />
      <LiveLine replay={props.replay} isLive={props.isLive} />
      <div data-part="room" ref={room} style={{ '--shape': `${viewport().width / viewport().height}` }}>
        <div
          data-part="picture"
          style={{ 'inline-size': `${picture().width}px`, 'block-size': `${picture().height}px` }}
        >
          <iframe ref={frame} src="/player" title={t('replay.frame')} tabindex="-1" />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button below does the same; this is for the pointer. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space does the same. */}
        <div data-part="catch" onClick={() => props.replay.toggle()} />
        <Switch>
          <Match when={props.replay.loadError()}>
            {(error) => (
              <div data-part="trouble">
                <Trouble title={t('replay.failedTitle')} error={error()} onRetry={props.replay.reload} />
              </div>
            )}
          </Match>
          <Match when={props.replay.status() === 'error'}>
            <div data-part="trouble" role="alert">
              <h2>{t('replay.brokenTitle')}</h2>
              <p>{props.replay.tab() ? t('replay.broken') : t('replay.nothing')}</p>
            </div>
          </Match>
        </Switch>
        <Show when={props.replay.status() === 'loading'}>
          <p data-part="loading" role="status">
            <span data-component="unseen">{t('replay.loading')}</span>
          </p>
        </Show>
        <Show when={props.replay.player.problems > 0 && props.replay.status() !== 'error'}>
          <p data-part="note">{plural('replay.problems', props.replay.player.problems)}</p>
        </Show>
      </div>
    </section>
  );
}
