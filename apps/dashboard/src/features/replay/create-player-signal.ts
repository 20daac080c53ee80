import { INITIAL_STATE, type Player, type PlayerState } from '@shoji/player';
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { createStore, reconcile, type Store } from 'solid-js/store';

/** A player of a frame as reactive state; `player()` is null until the frame is there. */
export function createPlayerSignal(createPlayer: (options: { frame: HTMLIFrameElement }) => Player): {
  state: Store<PlayerState>;
  player: Accessor<Player | null>;
  attach: (frame: HTMLIFrameElement) => void;
} {
  const [state, setState] = createStore<PlayerState>({ ...INITIAL_STATE });
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
