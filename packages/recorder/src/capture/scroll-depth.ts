import type { ScrollPayload } from '@shoji/schema';
import { guard } from '../guard.ts';
import type { SideTracker } from './side-tracker.ts';

/** Which share of a height was seen down to `bottom`; 0 to 1, in hundredths. */
export const depthOf = (bottom: number, height: number): number =>
  height > 0 ? Math.round(Math.min(1, Math.max(0, bottom / height)) * 100) / 100 : 0;

export interface ScrollDepth extends SideTracker {
  /** Another page view begins. */
  restart(): void;
}

/** Reports how far down the document itself has been seen; scrolled boxes inside it are not looked at. */
export function trackScrollDepth(send: (payload: ScrollPayload) => void): ScrollDepth {
  let lowest = -1;
  let depth = 0;
  let told = -1;
  /** Asked for the height only when it is further down than ever: at an event of scrolling the layout is done. */
  const look = guard(() => {
    const { scrollY, innerHeight } = window;
    if (scrollY <= lowest) return;
    lowest = scrollY;
    depth = Math.max(depth, depthOf(scrollY + innerHeight, document.documentElement.scrollHeight));
  });
  const options = { passive: true };
  document.addEventListener('scroll', look, options);
  return {
    tell() {
      look();
      if (depth !== told) send({ depth });
      told = depth;
    },
    restart() {
      lowest = told = -1;
      depth = 0;
    },
    stop: () => document.removeEventListener('scroll', look),
  };
}
