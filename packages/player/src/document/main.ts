/** The script of the player's document: the stage, the controller, and the port to the dashboard. */
import { nextTurn } from '../next-turn.ts';
import type { Command, StateReport } from '../protocol.ts';
import { afterPaint } from './after-paint.ts';
import { waitForDashboard } from './connect.ts';
import { createController } from './controller.ts';
import { createPicture } from './picture.ts';
import { createReporter } from './reporter.ts';
import { createStage } from './stage.ts';

function start(port: MessagePort): void {
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let changed = (): void => {};
  const stage = createStage(document, () => changed());
  const controller = createController({
    createPicture: (options) => createPicture({ ...options, stage, reducedMotion }),
    now: () => performance.now(),
    nextTurn,
    nextFrame: (callback) => void requestAnimationFrame(callback),
    scale: () => stage.scale(),
    onChange: () => changed(),
  });
  changed = createReporter(
    () => controller.report(),
    (report: StateReport) => port.postMessage(report),
    afterPaint,
  );
  port.onmessage = ({ data }: MessageEvent<Command>) => controller.handle(data);
  changed();
}

if (window.parent !== window) {
  // Tells this document from the one that comes after a reload of the frame.
  const instance = performance.timeOrigin + Math.random();
  waitForDashboard({ self: window, parent: window.parent, origin: window.location.origin, instance }, start);
}
