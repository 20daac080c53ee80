import type { JSX } from 'solid-js';
import { clock } from '../../format/clock.ts';
import { t } from '../../i18n/i18n.ts';
import type { ReplayState } from './create-replay-state.ts';
import { percent } from './percent.ts';
import { LEAP_MS, STEP_MS } from './replay-keys.ts';

/** The line of now: a slider for keys and screen readers. The pointer drags on the whole plot. */
export function PlayHead(props: { replay: ReplayState; time: number }): JSX.Element {
  const path = (): string => props.replay.band()?.path ?? '';
  const text = (): string => {
    const time = clock(props.time);
    const duration = clock(props.replay.duration());
    return path() === ''
      ? t('replay.playHeadNowhere', { time, duration })
      : t('replay.playHeadAt', { time, duration, path: path() });
  };
  const moves: Record<string, (time: number, end: number) => number> = {
    ArrowLeft: (time) => time - STEP_MS,
    ArrowDown: (time) => time - STEP_MS,
    ArrowRight: (time) => time + STEP_MS,
    ArrowUp: (time) => time + STEP_MS,
    PageDown: (time) => time - LEAP_MS,
    PageUp: (time) => time + LEAP_MS,
    Home: () => 0,
    End: (_, end) => end,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = event.shiftKey ? undefined : moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    props.replay.seek(move(props.replay.time(), props.replay.duration()));
  };
  return (
    <div
      data-part="head"
      role="slider"
      tabIndex={0}
      style={{ '--at': percent(props.time, props.replay.duration()) }}
      aria-label={t('replay.playHead')}
      aria-valuemin="0"
      aria-valuemax={Math.round(props.replay.duration() / 1000)}
      aria-valuenow={Math.round(props.time / 1000)}
      aria-valuetext={text()}
      onKeyDown={onKeyDown}
    />
  );
}
