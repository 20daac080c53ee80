import type { Player, PlayerState, PlayerStatus } from '@shoji/player';
import type { SessionDetail, WireEvent } from '@shoji/schema';
import { type Accessor, batch, createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { Store } from 'solid-js/store';
import { createPlayerSignal } from './create-player-signal.ts';
import { type PageBand, bandAt, pageBands } from './page-bands.ts';
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
  initial: PlayerState;
  fetchEvents: (sessionId: string, tab: string, signal: AbortSignal) => Promise<WireEvent[]>;
}

export interface ReplayState {
  /** The session as it was when its events were loaded; a running one goes on meanwhile. */
  shown: Accessor<SessionDetail>;
  player: Store<PlayerState>;
  status: Accessor<PlayerStatus>;
  /** Why the events did not come; undefined while all is well. */
  loadError: Accessor<unknown>;
  /** Times are ms from the start of the session. */
  time: Accessor<number>;
  duration: Accessor<number>;
  tab: Accessor<TabSpan | undefined>;
  tabNumber: Accessor<number>;
  bands: Accessor<PageBand[]>;
  band: Accessor<PageBand | undefined>;
  /** How much more has come since, ms; 0 when nothing worth loading has. */
  newer: Accessor<number>;
  attach: (frame: HTMLIFrameElement) => void;
  toggle: () => void;
  seek: (time: number, tabId?: string) => void;
  chooseTab: (tabId: string) => void;
  setSpeed: (speed: Speed) => void;
  setSkipInactive: (on: boolean) => void;
  reload: () => void;
}

/** Playing one session: which tab, which moment, and what is loaded. How it looks is the view's. */
export function createReplayState(options: ReplayOptions): ReplayState {
  const [shown, setShown] = createSignal(untrack(options.detail));
  const tabs = (): TabSpan[] => shown().tabList;
  const firstTab = options.tabNumber === undefined ? undefined : tabs()[options.tabNumber - 1];
  const [tabId, setTabId] = createSignal((firstTab ?? tabAt(tabs(), undefined, options.startMs))?.id);
  const [loadError, setLoadError] = createSignal<unknown>();
  const [isFetching, setFetching] = createSignal(true);
  // Where to go as soon as the events of the tab are there; the picture keeps its old time until then.
  const [target, setTarget] = createSignal<number | null>(options.startMs);
  const { state: player, player: handle, attach } = createPlayerSignal(options.createPlayer, options.initial);

  const tab = createMemo(() => tabs().find((candidate) => candidate.id === tabId()));
  const offset = (): number => tab()?.from ?? 0;
  const duration = createMemo(() => Math.max(shown().durationMs, ...tabs().map((candidate) => candidate.to)));
  const time = createMemo(() => target() ?? Math.min(duration(), offset() + player.timeMs));
  const bands = createMemo(() => {
    const current = tab();
    return current ? pageBands(shown().marks, current) : [];
  });

  let stop = new AbortController();
  async function load(into: Player, id: string, goOn: boolean): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    setFetching(true);
    setLoadError(undefined);
    try {
      const events = await options.fetchEvents(shown().id, id, signal);
      if (signal.aborted) return;
      into.load(events);
      into.setSpeed(playerSettings.speed());
      into.setSkipInactive(playerSettings.skipInactive());
      const at = untrack(target);
      if (at !== null && at > offset()) into.seek(at - offset());
      if (goOn) into.play();
    } catch (error) {
      if (!signal.aborted) setLoadError(error);
    } finally {
      if (!signal.aborted) setFetching(false);
    }
  }
  let goOn = false;
  const [round, setRound] = createSignal(0);
  createEffect(
    on([handle, tabId, round], ([into, id]) => {
      if (!into || id === undefined) return;
      void load(into, id, goOn);
      goOn = false;
    }),
  );
  // The player has arrived: from here on its own time counts.
  createEffect(() => {
    if (!isFetching() && player.status !== 'loading' && untrack(target) !== null) setTarget(null);
  });
  onCleanup(() => stop.abort());

  const status = createMemo<PlayerStatus>(() => {
    if (loadError() !== undefined || tab() === undefined) return 'error';
    if (isFetching() || target() !== null) return player.status === 'error' ? 'error' : 'loading';
    return player.status;
  });

  const seek = (to: number, wanted?: string): void => {
    const at = Math.min(duration(), Math.max(0, to));
    const next = wanted ?? tabAt(tabs(), tabId(), at)?.id;
    if (next === undefined) return;
    if (next === tabId()) {
      if (target() === null) handle()?.seek(Math.max(0, at - offset()));
      else setTarget(at);
      return;
    }
    goOn = player.status === 'playing';
    batch(() => {
      setTarget(at);
      setTabId(next);
    });
  };

  return {
    shown,
    player,
    status,
    loadError,
    time,
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
      if (player.status === 'playing') into.pause();
      else {
        if (player.ended) into.seek(0);
        into.play();
      }
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
    setSkipInactive: (on_) => {
      playerSettings.setSkipInactive(on_);
      handle()?.setSkipInactive(on_);
    },
    reload: () => {
      goOn = player.status === 'playing';
      batch(() => {
        setTarget(time());
        setShown(options.detail());
        setRound((before) => before + 1);
      });
    },
  };
}
