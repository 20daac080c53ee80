import { type Accessor, createSignal } from 'solid-js';

/** Seeking while dragging is asked for at most this often; the head itself follows the pointer. */
const SEEK_EVERY_MS = 80;

export interface Scrub {
  /** Where the pointer holds the head, ms; null when it does not. */
  held: Accessor<number | null>;
  /** Where the pointer hovers, ms; null outside. */
  hovered: Accessor<number | null>;
  handlers: {
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: (event: PointerEvent) => void;
    onPointerCancel: () => void;
    onPointerLeave: () => void;
  };
}

/** Pressing and dragging on the timeline. */
export function createScrub(options: {
  plot: () => HTMLElement | undefined;
  duration: Accessor<number>;
  seek: (time: number) => void;
}): Scrub {
  const [held, setHeld] = createSignal<number | null>(null);
  const [hovered, setHovered] = createSignal<number | null>(null);
  let lastSeek = 0;
  const timeOf = (event: PointerEvent): number => {
    const box = options.plot()?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * options.duration();
  };
  return {
    held,
    hovered,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
        // A link in the timeline is pressed, not dragged.
        if (event.target instanceof Element && event.target.closest('a')) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(timeOf(event));
      },
      onPointerMove: (event) => {
        const time = timeOf(event);
        if (event.pointerType === 'mouse') setHovered(time);
        if (held() === null) return;
        setHeld(time);
        if (event.timeStamp - lastSeek < SEEK_EVERY_MS) return;
        lastSeek = event.timeStamp;
        options.seek(time);
      },
      onPointerUp: (event) => {
        if (held() === null) return;
        options.seek(timeOf(event));
        setHeld(null);
      },
      onPointerCancel: () => setHeld(null),
      onPointerLeave: () => setHovered(null),
    },
  };
}
