import { createReplayFrame, type ReplayFrame } from '../sandbox/replay-frame.ts';
import type { Recording, Start } from './recording.ts';
import type { Sheet, Stage } from './stage.ts';

/** A replay frame on a sheet of the stage, and how far in the recording it is. */
export interface Picture {
  readonly frame: ReplayFrame;
  /** Shows everything up to a time as it happens; false where the page is not to be trusted any more. */
  advance(timeMs: number): boolean;
  /**
   * Catches up to a time. Stops when `enough()` says so, to be called again after a turn of the browser; true when it
   * has arrived.
   */
  catchUp(timeMs: number, enough: () => boolean): boolean;
  settle(): boolean;
  reveal(): void;
  destroy(): void;
}

export interface PictureOptions {
  readonly stage: Stage;
  readonly recording: Recording;
  readonly start: Start;
  readonly virtual: boolean;
  readonly reducedMotion: boolean;
  readonly onProblem: (source: number) => void;
}

/** More than this many steps at once are faster to catch up with than to show one by one. */
const MANY = 300;

/** A hidden picture that stands at a snapshot. */
export function createPicture({ stage, recording, start, ...options }: PictureOptions): Picture {
  const sheet: Sheet = stage.sheet();
  sheet.resize(start.viewport);
  const frame = createReplayFrame({ ...options, root: sheet.element, touch: recording.touch });
  frame.setViewport(start.viewport);
  const { steps } = recording;
  let next = start.step;

  const isDue = (timeMs: number): boolean =>
    next === start.step || (steps[next]?.at ?? Number.POSITIVE_INFINITY) <= timeMs;

  function catchUp(timeMs: number, enough: () => boolean): boolean {
    while (next < steps.length && isDue(timeMs)) {
      const step = steps[next];
      if (step) frame.catchUp(step);
      next += 1;
      if (enough()) return false;
    }
    return true;
  }

  function settle(): boolean {
    const settled = frame.settle();
    sheet.resize(frame.viewport());
    return settled;
  }

  return {
    frame,
    catchUp,
    settle,
    advance(timeMs) {
      if ((steps[next + MANY]?.at ?? Number.POSITIVE_INFINITY) <= timeMs) {
        catchUp(timeMs, () => false);
        return settle();
      }
      while (next < steps.length && isDue(timeMs)) {
        const step = steps[next];
        if (step) frame.show(step);
        next += 1;
      }
      sheet.resize(frame.viewport());
      return true;
    },
    reveal: () => stage.show(sheet),
    destroy() {
      frame.destroy();
      sheet.remove();
    },
  };
}
