import { nextTurn } from '../next-turn.ts';

/** A hidden document has no frames; what waits for one goes on after this long. */
const HIDDEN_MS = 250;

/** Resolves when everything done so far has been painted: in the task after the next animation frame. */
export async function afterPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, HIDDEN_MS);
    const frame = requestAnimationFrame(done);
    function done(): void {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      resolve();
    }
  });
  await nextTurn();
}
