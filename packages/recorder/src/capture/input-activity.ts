import { guard } from '../guard.ts';

const KINDS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const EVERY_MS = 500;

/** Says that the visitor did something, at most twice a second. What it was is not looked at; scripts do not count. */
export function trackInputActivity(now: () => number, onInput: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const listener = guard(({ isTrusted }: Event) => {
    const at = now();
    if (!isTrusted || (at - last < EVERY_MS && at >= last)) return;
    last = at;
    onInput();
  });
  const options = { capture: true, passive: true };
  for (const kind of KINDS) window.addEventListener(kind, listener, options);
  return () => {
    for (const kind of KINDS) window.removeEventListener(kind, listener, options);
  };
}
