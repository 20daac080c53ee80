import { createUniqueId, type JSX, Show } from 'solid-js';
import { clock } from '../../format/clock.ts';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Segmented } from '../../ui/segmented/segmented.tsx';
import { Select } from '../../ui/select/select.tsx';
import { Switch } from '../../ui/switch/switch.tsx';
import type { ReplayActions } from './create-replay-actions.ts';
import type { ReplayState } from './create-replay-state.ts';
import { playerSettings } from './player-settings.ts';
import { isSpeed, SPEEDS, type Speed } from './speeds.ts';
import './transport.css';

const speedName = (speed: Speed): string => t('replay.speedOf', { speed });

function SpeedChoice(props: { replay: ReplayState }): JSX.Element {
  const choose = (value: string): void => {
    const speed = Number(value);
    if (isSpeed(speed)) props.replay.setSpeed(speed);
  };
  return (
    <>
      <Segmented
        data-part="wide"
        label={t('replay.speed')}
        options={SPEEDS}
        value={playerSettings.speed()}
        name={speedName}
        onValue={props.replay.setSpeed}
      />
      <div data-part="narrow">
        <Select
          label={t('replay.speed')}
          choices={SPEEDS.map((speed) => ({ value: String(speed), name: speedName(speed) }))}
          value={String(playerSettings.speed())}
          onValue={choose}
        />
      </div>
    </>
  );
}

function PlayButton(props: { replay: ReplayState }): JSX.Element {
  const isPlaying = (): boolean => props.replay.player.status === 'playing';
  const hasEnded = (): boolean => props.replay.player.ended && !isPlaying();
  return (
    <IconButton
      data-part="play"
      variant="primary"
      icon={isPlaying() ? 'pause' : hasEnded() ? 'again' : 'play'}
      label={isPlaying() ? t('replay.pause') : hasEnded() ? t('replay.again') : t('replay.play')}
      shortcut="Space"
      onClick={() => props.replay.toggle()}
    />
  );
}

/** The row of controls under the picture. */
export function Transport(props: { replay: ReplayState; actions: ReplayActions; leftOutMs: number }): JSX.Element {
  const skipId = createUniqueId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: controls of a player, not fields of a form.
    <div data-component="transport" role="group" aria-label={t('replay.transport')}>
      <IconButton icon="prev" label={t('replay.previousPage')} shortcut="[" onClick={() => props.actions.page(-1)} />
      <PlayButton replay={props.replay} />
      <IconButton icon="next" label={t('replay.nextPage')} shortcut="]" onClick={() => props.actions.page(1)} />
      <p data-part="time">
        <b>{clock(props.replay.time())}</b> <span>/ {clock(props.replay.duration())}</span>
      </p>
      <SpeedChoice replay={props.replay} />
      <label data-part="skip" for={skipId}>
        <Switch id={skipId} on={playerSettings.skipInactive()} onToggle={props.replay.setSkipInactive} />
        <Icon name="skip" />
        <span>{t('replay.skip')}</span>
        <Show when={playerSettings.skipInactive() && props.leftOutMs > 0}>
          <small data-part="wide">
            {props.replay.player.skipping
              ? t('replay.skipping')
              : t('replay.leftOut', { duration: clock(props.leftOutMs) })}
          </small>
        </Show>
      </label>
      <span data-part="space" />
      <IconButton
        icon="link"
        data-part="wide"
        label={t('replay.copyLink', { time: clock(props.replay.time()) })}
        shortcut="C"
        onClick={() => props.actions.copyLink()}
      />
      <IconButton
        icon={props.actions.isFull() ? 'shrink' : 'expand'}
        label={props.actions.isFull() ? t('replay.leaveFullScreen') : t('replay.fullScreen')}
        shortcut="F"
        onClick={() => props.actions.fullScreen()}
      />
    </div>
  );
}
