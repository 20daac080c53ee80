import type { Player, PlayerState } from '@shoji/player';
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { createStore, reconcile, type Store } from 'solid-js/store';

/** Before there is a frame. */
const BEFORE: PlayerState = {
  status: 'loading',
  error: null,
  timeMs: 0,
  durationMs: 0,
  speed: 1,
  skipInactive: false,
  skipping: false,
  viewport: null,
  scale: 1,
  problems: 0,
  ended: false,
};

/** A player of a frame as reactive state; `player()` is null until the frame is there. */
export function createPlayerSignal(createPlayer: (options: { frame: HTMLIFrameElement }) => Player): {
  state: Store<PlayerState>;
  player: Accessor<Player | null>;
  attach: (frame: HTMLIFrameElement) => void;
} {
  const [state, setState] = createStore<PlayerState>({ ...BEFORE });
  const [player, setPlayer] = createSignal<Player | null>(null);
  const attach = (frame: HTMLIFrameElement): void => {
    const made = createPlayer({ frame });
    const stop = made.subscribe((next) => setState(reconcile(next)));
    setState(reconcile(made.state));
    setPlayer(made);
    onCleanup(() => {
      stop();
      made.dispose();
    });
  };
  return { state, player, attach };
}
