import type { Player } from '@shoji/player';
import type { WireEvent } from '@shoji/schema';
import { type Accessor, batch, createSignal, onCleanup } from 'solid-js';
import { playerSettings } from './player-settings.ts';

export interface TabEvents {
  isFetching: Accessor<boolean>;
  /** Why the events did not come; undefined while all is well. */
  error: Accessor<unknown>;
  /** Says that events are about to be loaded, in the same batch as what makes it so: nothing of before counts any more. */
  expect: () => void;
  /** Fetches the events of a tab and gives them to the player; an earlier load that still runs is given up. */
  load: (into: Player, tab: string, then: { seekTo: () => number; play: boolean }) => Promise<void>;
}

/** Loading the events of one tab after the other. */
export function createTabEvents(fetchEvents: (tab: string, signal: AbortSignal) => Promise<WireEvent[]>): TabEvents {
  const [isFetching, setFetching] = createSignal(true);
  const [error, setError] = createSignal<unknown>();
  let stop = new AbortController();
  onCleanup(() => stop.abort());
  const expect = (): void => {
    stop.abort();
    stop = new AbortController();
    batch(() => {
      setFetching(true);
      setError(undefined);
    });
  };
  return {
    isFetching,
    error,
    expect,
    load: async (into, tab, then) => {
      expect();
      const { signal } = stop;
      try {
        const events = await fetchEvents(tab, signal);
        if (signal.aborted) return;
        into.load(events);
        into.setSpeed(playerSettings.speed());
        into.setSkipInactive(playerSettings.skipInactive());
        const at = then.seekTo();
        if (at > 0) into.seek(at);
        if (then.play) into.play();
      } catch (caught) {
        if (!signal.aborted) setError(caught);
      } finally {
        if (!signal.aborted) setFetching(false);
      }
    },
  };
}
