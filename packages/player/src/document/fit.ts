import type { Viewport } from '../sandbox/replay-frame.ts';

export interface Fit {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Puts a window into a box: as large as it fits, never enlarged, in the middle. */
export function fit(window: Viewport, box: Viewport): Fit {
  const scale = Math.max(0.01, Math.min(1, box.width / window.width, box.height / window.height));
  return {
    scale,
    left: Math.max(0, Math.round((box.width - window.width * scale) / 2)),
    top: Math.max(0, Math.round((box.height - window.height * scale) / 2)),
  };
}
