import type { PlayerState } from '@shoji/player';
import { type Accessor, batch, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Store } from 'solid-js/store';
import { hasArrived } from './has-arrived.ts';

/** A seek that never arrives must not hold the head for ever. */
const ARRIVE_WITHIN_MS = 5_000;

export interface SeekTarget {
  /** Where a seek is going, ms of the session; null when the picture is there. Two quick steps add up. */
  target: Accessor<number | null>;
  setTarget: (time: number) => void;
  /** Events were loaded, and the picture is not at its moment yet. */
  isArriving: Accessor<boolean>;
  /** Events are being loaded; the target stays until they are there. */
  expectEvents: () => void;
}

/** Follows where the player was told to go until it is there. */
export function createSeekTarget(options: {
  startMs: number;
  player: Store<PlayerState>;
  offset: Accessor<number>;
  isFetching: Accessor<boolean>;
}): SeekTarget {
  const { player, offset, isFetching } = options;
  const [target, setTarget] = createSignal<number | null>(options.startMs);
  const [isArriving, setArriving] = createSignal(true);
  const arrive = (): void => {
    batch(() => {
      setTarget(null);
      setArriving(false);
    });
  };
  createEffect(() => {
    if (isFetching() || player.status === 'loading') return;
    const wanted = target();
    if (wanted === null || player.status === 'error' || hasArrived(player, wanted - offset())) arrive();
  });
  createEffect(
    on([target, isFetching], ([wanted, fetching]) => {
      if (wanted === null || fetching) return;
      const timer = setTimeout(arrive, ARRIVE_WITHIN_MS);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return { target, setTarget, isArriving, expectEvents: () => setArriving(true) };
}
