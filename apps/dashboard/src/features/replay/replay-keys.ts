import type { Bindings } from '../../keys/dispatch.ts';
import type { ReplayActions } from './create-replay-actions.ts';

export const STEP_MS = 5_000;
export const LEAP_MS = 30_000;

/** Keys of the player, as the keys sheet lists them. */
export function replayKeys(
  actions: Pick<ReplayActions, 'page' | 'event' | 'by' | 'tenth' | 'speed' | 'skip' | 'copyLink' | 'fullScreen'>,
  page: { toggle: () => void; leave: () => void; search: () => void },
): Bindings {
  const tenths = Array.from({ length: 10 }, (_, tenth) => [String(tenth), () => actions.tenth(tenth)] as const);
  return {
    Space: page.toggle,
    ArrowLeft: () => actions.by(-STEP_MS),
    ArrowRight: () => actions.by(STEP_MS),
    'Shift+ArrowLeft': () => actions.by(-LEAP_MS),
    'Shift+ArrowRight': () => actions.by(LEAP_MS),
    j: () => actions.event(-1),
    l: () => actions.event(1),
    '[': () => actions.page(-1),
    ']': () => actions.page(1),
    ',': () => actions.speed(-1),
    '.': () => actions.speed(1),
    i: actions.skip,
    c: actions.copyLink,
    f: actions.fullScreen,
    '/': page.search,
    Escape: page.leave,
    ...Object.fromEntries(tenths),
  };
}
