import { guard } from '../guard.ts';

export interface PageLife {
  /** The page is not seen any more; it may be discarded without another word. */
  onHidden: () => void;
  /** It is seen again. */
  onShown: () => void;
  /** The page goes away, perhaps into the back-forward cache. */
  onLeave: () => void;
  /** The page came back from that cache. */
  onReturn: () => void;
}

export function trackPageLife({ onHidden, onShown, onLeave, onReturn }: PageLife): () => void {
  const visibility = guard(() => (document.visibilityState === 'hidden' ? onHidden : onShown)());
  const leave = guard(onLeave);
  const comeBack = guard(({ persisted }: PageTransitionEvent) => {
    if (persisted) onReturn();
  });
  document.addEventListener('visibilitychange', visibility);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);
  return () => {
    document.removeEventListener('visibilitychange', visibility);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', comeBack);
  };
}
