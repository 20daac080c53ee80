import type { WireEvent } from '@shoji/schema';

// Stands in for @shoji/player while the dashboard alone is tested: a clock without a picture, in the same shape. The
// real one is tested in its package and end to end. The frame it gets is used for nothing.

interface State {
  status: 'loading' | 'ready' | 'playing' | 'paused' | 'error';
  error: null;
  timeMs: number;
  durationMs: number;
  speed: number;
  skipInactive: boolean;
  skipping: boolean;
  viewport: { width: number; height: number } | null;
  scale: number;
  problems: number;
  ended: boolean;
}

export const INITIAL_STATE: State = {
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

interface MetaData {
  width: number;
  height: number;
}

export function createPlayer(_options: { frame: HTMLIFrameElement }) {
  let state = INITIAL_STATE;
  let loop = 0;
  let last = 0;
  const listeners = new Set<(state: State) => void>();
  const set = (part: Partial<State>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener(state);
  };
  const tick = (now: number): void => {
    const timeMs = Math.min(state.durationMs, state.timeMs + (now - last) * state.speed);
    last = now;
    if (timeMs >= state.durationMs) {
      set({ timeMs, status: 'paused', ended: true });
      return;
    }
    set({ timeMs });
    loop = requestAnimationFrame(tick);
  };
  // Answers come later, as from another document.
  const later = (part: () => Partial<State>): void => {
    setTimeout(() => set(part()), 5);
  };
  return {
    get state() {
      return state;
    },
    subscribe(listener: (state: State) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load(events: readonly WireEvent[]) {
      cancelAnimationFrame(loop);
      set({ status: 'loading' });
      const meta = events.find((event) => event.type === 4)?.data as MetaData | undefined;
      const durationMs = (events.at(-1)?.timestamp ?? 0) - (events[0]?.timestamp ?? 0);
      later(() => ({
        status: events.length < 2 ? 'error' : 'ready',
        timeMs: 0,
        durationMs,
        ended: false,
        viewport: meta ? { width: meta.width, height: meta.height } : null,
      }));
    },
    play() {
      setTimeout(() => {
        last = performance.now();
        set({ status: 'playing', ended: false });
        loop = requestAnimationFrame(tick);
      }, 5);
    },
    pause() {
      cancelAnimationFrame(loop);
      later(() => ({ status: 'paused' }));
    },
    seek(timeMs: number) {
      later(() => ({ timeMs, ended: false, ...(state.status === 'ready' && { status: 'paused' as const }) }));
    },
    setSpeed: (speed: number) => set({ speed }),
    setSkipInactive: (skipInactive: boolean) => set({ skipInactive }),
    dispose() {
      cancelAnimationFrame(loop);
      listeners.clear();
    },
  };
}
