import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';
import { clock } from '../../format/clock.ts';
import { t } from '../../i18n/i18n.ts';
import { copyText } from '../../ui/copy/copy-text.ts';
import type { ReplayState } from './create-replay-state.ts';
import { momentPath } from './deep-link.ts';
import { markStep } from './marks-in-time.ts';
import { pageStep } from './page-bands.ts';
import { playerSettings } from './player-settings.ts';
import { speedStep } from './speeds.ts';

/** What buttons and keys of the player share. */
export interface ReplayActions {
  page: (step: 1 | -1) => void;
  event: (step: 1 | -1) => void;
  by: (ms: number) => void;
  tenth: (tenth: number) => void;
  speed: (step: 1 | -1) => void;
  skip: () => void;
  copyLink: () => void;
  isFull: Accessor<boolean>;
  fullScreen: () => void;
}

function createFullScreen(element: () => HTMLElement | undefined): Pick<ReplayActions, 'isFull' | 'fullScreen'> {
  const [isFull, setFull] = createSignal(false);
  const follow = (): void => {
    setFull(document.fullscreenElement !== null);
  };
  onMount(() => {
    document.addEventListener('fullscreenchange', follow);
    onCleanup(() => document.removeEventListener('fullscreenchange', follow));
  });
  const fullScreen = (): void => {
    // Browsers may refuse (a policy, a phone); the page then stays as it is.
    const done = document.fullscreenElement ? document.exitFullscreen() : element()?.requestFullscreen();
    done?.catch(() => undefined);
  };
  return { isFull, fullScreen };
}

export function createReplayActions(replay: ReplayState, element: () => HTMLElement | undefined): ReplayActions {
  const marks = () => replay.shown().marks;
  return {
    page: (step) => {
      const to = pageStep(replay.bands(), replay.time(), step);
      if (to !== null) replay.seek(to, replay.tab()?.id);
    },
    event: (step) => {
      const mark = markStep(marks(), replay.time(), step);
      if (mark) replay.seek(mark.at, mark.tab);
    },
    by: (ms) => replay.seek(replay.time() + ms),
    tenth: (tenth) => replay.seek((replay.duration() * tenth) / 10),
    speed: (step) => replay.setSpeed(speedStep(playerSettings.speed(), step)),
    skip: () => replay.setSkipInactive(!playerSettings.skipInactive()),
    copyLink: () => {
      const path = momentPath(replay.shown().id, replay.time(), replay.tabNumber());
      void copyText(new URL(path, window.location.origin).href, t('replay.linkCopied', { time: clock(replay.time()) }));
    },
    ...createFullScreen(element),
  };
}
