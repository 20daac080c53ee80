import type { Player, PlayerState, PlayerStatus } from '@shoji/player';
import type { SessionDetail, WireEvent } from '@shoji/schema';
import { type Accessor, batch, createEffect, createMemo, createSignal, on, untrack } from 'solid-js';
import type { Store } from 'solid-js/store';
import { createPlayerSignal } from './create-player-signal.ts';
import { createSeekTarget } from './create-seek-target.ts';
import { createTabEvents } from './create-tab-events.ts';
import { bandAt, type PageBand, pageBands } from './page-bands.ts';
import { playerSettings } from './player-settings.ts';
import type { Speed } from './speeds.ts';
import { type TabSpan, tabAt } from './tabs.ts';

/** A running visit is worth loading again when this much more of it has come. */
const WORTH_LOADING_MS = 1_000;

export interface ReplayOptions {
  detail: Accessor<SessionDetail>;
  startMs: number;
  /** Number of the tab to begin with, from 1. */
  tabNumber: number | undefined;
  createPlayer: (options: { frame: HTMLIFrameElement }) => Player;
  fetchEvents: (sessionId: string, tab: string, signal: AbortSignal) => Promise<WireEvent[]>;
}

export interface ReplayState {
  /** The session as it was when its events were loaded; a running one goes on meanwhile. */
  shown: Accessor<SessionDetail>;
  player: Store<PlayerState>;
  status: Accessor<PlayerStatus>;
  loadError: Accessor<unknown>;
  /** Times are ms from the start of the session. */
  time: Accessor<number>;
  /** What is on screen; `time` is ahead of it while a seek is on its way. */
  painted: Accessor<number>;
  duration: Accessor<number>;
  tab: Accessor<TabSpan | undefined>;
  tabNumber: Accessor<number>;
  bands: Accessor<PageBand[]>;
  band: Accessor<PageBand | undefined>;
  /** How much more has come since, ms; 0 when nothing worth loading has. */
  newer: Accessor<number>;
  attach: (frame: HTMLIFrameElement) => void;
  toggle: () => void;
  /** Goes to a time, in the tab that is named or was open then. */
  seek: (time: number, tabId?: string) => void;
  chooseTab: (tabId: string) => void;
  setSpeed: (speed: Speed) => void;
  setSkipInactive: (on: boolean) => void;
  /** Loads what came since. */
  reload: () => void;
}

const firstTab = (tabs: readonly TabSpan[], options: Pick<ReplayOptions, 'startMs' | 'tabNumber'>) =>
  (options.tabNumber === undefined ? undefined : tabs[options.tabNumber - 1]) ??
  tabAt(tabs, undefined, options.startMs);

/** Playing one session: which tab, which moment, and what is loaded. How it looks is the view's. */
export function createReplayState(options: ReplayOptions): ReplayState {
  const [shown, setShown] = createSignal(untrack(options.detail));
  const tabs = (): TabSpan[] => shown().tabList;
  const [tabId, setTabId] = createSignal(firstTab(tabs(), options)?.id);
  const { state: player, player: handle, attach } = createPlayerSignal(options.createPlayer);
  const events = createTabEvents((tab, signal) => options.fetchEvents(shown().id, tab, signal));

  const tab = createMemo(() => tabs().find((candidate) => candidate.id === tabId()));
  const offset = (): number => tab()?.from ?? 0;
  const seeking = createSeekTarget({ startMs: options.startMs, player, offset, isFetching: events.isFetching });
  const duration = createMemo(() => Math.max(shown().durationMs, ...tabs().map((candidate) => candidate.to)));
  const painted = createMemo(() => Math.min(duration(), offset() + player.timeMs));
  const time = createMemo(() => Math.min(duration(), seeking.target() ?? painted()));
  const bands = createMemo(() => {
    const current = tab();
    return current ? pageBands(shown().marks, current) : [];
  });

  let goOn = false;
  const [round, setRound] = createSignal(0);
  createEffect(
    on([handle, tabId, round], ([into, id]) => {
      if (!into || id === undefined) return;
      seeking.expectEvents();
      void events.load(into, id, { seekTo: () => untrack(() => (seeking.target() ?? 0) - offset()), play: goOn });
      goOn = false;
    }),
  );

  const status = createMemo<PlayerStatus>(() => {
    if (events.error() !== undefined || tab() === undefined) return 'error';
    if (events.isFetching()) return 'loading';
    return seeking.isArriving() && player.status !== 'error' ? 'loading' : player.status;
  });

  const seek = (to: number, wanted?: string): void => {
    const at = Math.min(duration(), Math.max(0, to));
    const next = wanted ?? tabAt(tabs(), tabId(), at)?.id;
    if (next === undefined) return;
    if (next !== tabId()) goOn = player.status === 'playing';
    batch(() => {
      seeking.setTarget(at);
      // While events are on their way, loading them ends with this seek.
      if (next !== tabId()) {
        events.expect();
        setTabId(next);
      } else if (!events.isFetching()) handle()?.seek(Math.max(0, at - offset()));
    });
  };

  return {
    shown,
    player,
    status,
    loadError: events.error,
    time,
    painted,
    duration,
    tab,
    tabNumber: () => tabs().findIndex((candidate) => candidate.id === tabId()) + 1,
    bands,
    band: () => bandAt(bands(), time()),
    newer: () => {
      const more = options.detail().durationMs - shown().durationMs;
      return more >= WORTH_LOADING_MS ? more : 0;
    },
    attach,
    toggle: () => {
      const into = handle();
      if (!into || status() === 'loading' || status() === 'error') return;
      if (player.status === 'playing') {
        into.pause();
        return;
      }
      if (player.ended) into.seek(0);
      into.play();
    },
    seek,
    chooseTab: (id) => {
      const chosen = tabs().find((candidate) => candidate.id === id);
      if (chosen) seek(Math.min(chosen.to, Math.max(chosen.from, time())), id);
    },
    setSpeed: (speed) => {
      playerSettings.setSpeed(speed);
      handle()?.setSpeed(speed);
    },
    setSkipInactive: (skip) => {
      playerSettings.setSkipInactive(skip);
      handle()?.setSkipInactive(skip);
    },
    reload: () => {
      goOn = player.status === 'playing';
      batch(() => {
        seeking.setTarget(time());
        events.expect();
        setShown(options.detail());
        setRound((before) => before + 1);
      });
    },
  };
}
