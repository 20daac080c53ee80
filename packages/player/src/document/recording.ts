import { EVENT, SOURCE, type WireEvent } from '@shoji/schema';
import type { Step, Viewport } from '../sandbox/replay-frame.ts';
import { isMoves, type SafeEvent } from '../sandbox/safe-event.ts';
import { createSanitiser } from '../sandbox/sanitise-event.ts';
import { createEventClock } from '../timeline/event-times.ts';
import { gapsBetween, INACTIVE_AFTER_MS, type Stretch } from '../timeline/inactive-stretches.ts';
import { isInput } from '../timeline/is-input.ts';

/** Where a picture has to start so that it shows a time: at a snapshot, in a window of this size. */
export interface Start {
  /** Index of the snapshot's step. */
  readonly step: number;
  readonly viewport: Viewport;
}

/** A recording made ready to be shown. Times are ms from its first event. */
export interface Recording {
  readonly steps: readonly Step[];
  readonly durationMs: number;
  readonly stretches: readonly Stretch[];
  readonly touch: boolean;
  /** Indices of events that were malformed. */
  readonly broken: readonly number[];
  /** The last snapshot at or before a time, or the first one there is; undefined for a recording without one. */
  startFor(timeMs: number): Start | undefined;
}

export interface RecordingBuilder {
  add(events: readonly WireEvent[]): void;
  finish(): Recording;
}

const DEFAULT_VIEWPORT: Viewport = { width: 1280, height: 800 };

/** Takes the events in pieces, as they come in; sanitises them and cuts pointer paths into single places. */
export function buildRecording(): RecordingBuilder {
  const sanitiser = createSanitiser();
  const clock = createEventClock();
  const steps: Step[] = [];
  const inputs: number[] = [];
  const broken: number[] = [];
  let count = 0;
  let durationMs = 0;
  let touch = false;

  function add(raw: WireEvent): void {
    const source = count;
    count += 1;
    const at = clock(raw?.timestamp);
    durationMs = at;
    if (isInput(raw)) inputs.push(at);
    const verdict = sanitiser.next(raw);
    if (verdict.broken || !Number.isFinite(raw?.timestamp)) broken.push(source);
    const { event } = verdict;
    if (!event) return;
    touch ||= 'source' in event.data && event.data.source === SOURCE.touchMove;
    if (!isMoves(event.data)) steps.push({ at, source, event });
    else for (const move of event.data.positions) steps.push({ at: Math.max(0, at + move.timeOffset), source, move });
  }

  return {
    add(events) {
      for (const event of events) add(event);
    },
    finish() {
      // Only places of the pointer are out of order: they are sent half a second after they were taken.
      steps.sort((one, other) => one.at - other.at);
      const starts = findStarts(steps);
      return {
        steps,
        durationMs,
        stretches: gapsBetween(inputs, durationMs, INACTIVE_AFTER_MS),
        touch,
        broken,
        startFor: (timeMs) => starts.findLast(({ step }) => (steps[step]?.at ?? 0) <= timeMs) ?? starts[0],
      };
    },
  };
}

function findStarts(steps: readonly Step[]): Start[] {
  const starts: Start[] = [];
  let viewport: Viewport | undefined;
  steps.forEach(({ event }, step) => {
    if (!event) return;
    viewport = sizeIn(event) ?? viewport;
    if (event.type === EVENT.fullSnapshot) starts.push({ step, viewport: viewport ?? DEFAULT_VIEWPORT });
  });
  return starts;
}

function sizeIn({ type, data }: SafeEvent): Viewport | undefined {
  const resized = 'source' in data && data.source === SOURCE.viewportResize;
  if (type !== EVENT.meta && !resized) return undefined;
  const { width, height } = data as unknown as Viewport;
  return { width, height };
}
