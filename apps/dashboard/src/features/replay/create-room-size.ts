import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';
import type { Size } from './fit.ts';

/** Size of an element in CSS pixels, followed. */
export function createRoomSize(element: () => HTMLElement | undefined): Accessor<Size> {
  const [size, setSize] = createSignal<Size>({ width: 0, height: 0 });
  onMount(() => {
    const room = element();
    if (!room) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(room);
    onCleanup(() => observer.disconnect());
  });
  return size;
}
