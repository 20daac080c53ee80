import { guard } from '../guard.ts';
import { HAND_OVER, type Target } from '../hand-over.ts';
import { takeOver } from './take-over.ts';

/** Entry of the built recorder (`dist/browser/recorder.js`), which the loader brings. */
guard(() => {
  const { shoji } = window as { shoji?: Target };
  // `in`: the page's stub is a proxy that answers any other question with a function.
  const handOver = shoji && HAND_OVER in shoji ? shoji[HAND_OVER] : undefined;
  if (!shoji || !handOver) return;
  delete shoji[HAND_OVER];
  takeOver(shoji, handOver);
})();
