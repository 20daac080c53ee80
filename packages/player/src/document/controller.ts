import type { Command } from '../protocol.ts';
import { FASTEST, INITIAL_STATE, type PlayerState, type PlayerStatus, SLOWEST } from '../state.ts';
import type { Picture } from './picture.ts';
import { buildRecording, type Recording, type RecordingBuilder, type Start } from './recording.ts';
import { type Skip, skipAt, timeInSkip } from './skip.ts';

/** What the controller needs from the world around it. */
export interface ControllerOptions {
  readonly createPicture: (options: {
    recording: Recording;
    start: Start;
    virtual: boolean;
    onProblem: (source: number) => void;
  }) => Picture;
  /** ms of a clock that only goes forward. */
  readonly now: () => number;
  readonly nextTurn: () => Promise<void>;
  readonly nextFrame: (callback: () => void) => void;
  readonly scale: () => number;
  /** Something of the state is different. */
  readonly onChange: () => void;
}

export interface Controller {
  handle(command: Command): void;
  /** The state of the picture, and the load it is of. */
  report(): { load: number; state: PlayerState };
}

/** Longer pauses between two frames (a sleeping computer, a hidden window) do not count as played. */
const LONGEST_FRAME_MS = 100;
/** How long catching up may take before the browser gets a turn. */
const SLICE_MS = 12;
/** A jump that takes longer says so. */
const PATIENCE_MS = 200;

/**
 * Turns commands into pictures. A jump always makes a new picture from the snapshot before its time, so what a time
 * looks like does not depend on what was played before; the old picture stays until the new one is ready.
 */
export function createController(options: ControllerOptions): Controller {
  const { now, nextTurn, nextFrame, onChange } = options;
  let load = 0;
  let builder: RecordingBuilder | undefined;
  let recording: Recording | undefined;
  let picture: Picture | undefined;
  let problems = new Set<number>();
  let status: PlayerStatus = 'loading';
  let wanted: 'ready' | 'playing' | 'paused' = 'ready';
  let timeMs = 0;
  let speed = 1;
  let skipInactive = false;
  let skip: Skip | undefined;
  /** Rises with each jump: an older one that is still under way gives up. */
  let jump = 0;
  let jumping = false;
  let lastFrame = 0;
  let looping = false;

  function settleStatus(): void {
    status = wanted;
    picture?.frame.setPlaying(wanted === 'playing');
    onChange();
    if (wanted === 'playing') startLoop();
  }

  async function jumpTo(target: number, virtual = true): Promise<void> {
    if (!recording) return;
    const mine = ++jump;
    const start = recording.startFor(target);
    if (!start) return;
    jumping = true;
    skip = undefined;
    const began = now();
    await nextTurn();
    if (mine !== jump) return;
    const onProblem = (source: number): void => void problems.add(source);
    const fresh = options.createPicture({ recording, start, virtual, onProblem });
    let sliceEnd = now() + SLICE_MS;
    while (!fresh.catchUp(target, () => now() >= sliceEnd)) {
      if (status !== 'loading' && now() - began > PATIENCE_MS) {
        status = 'loading';
        onChange();
      }
      await nextTurn();
      if (mine !== jump) {
        fresh.destroy();
        return;
      }
      sliceEnd = now() + SLICE_MS;
    }
    const settled = fresh.settle();
    if (!settled && virtual) {
      fresh.destroy();
      await jumpTo(target, false);
      return;
    }
    fresh.frame.setSpeed(speed);
    fresh.reveal();
    picture?.destroy();
    picture = fresh;
    timeMs = target;
    jumping = false;
    settleStatus();
  }

  /** {@link jumpTo}, where nobody waits for it. What cannot be built at all ends in a visible error. */
  function go(target: number, virtual = true): void {
    jumpTo(target, virtual).catch(() => {
      jumping = false;
      wanted = 'paused';
      status = 'error';
      onChange();
    });
  }

  function advanceTo(target: number): void {
    timeMs = target;
    if (picture && !picture.advance(target)) go(target, false);
  }

  function startLoop(): void {
    lastFrame = now();
    if (looping) return;
    looping = true;
    nextFrame(loop);
  }

  function loop(): void {
    if (wanted !== 'playing' || !recording) {
      looping = false;
      return;
    }
    nextFrame(loop);
    const time = now();
    const passed = Math.min(time - lastFrame, LONGEST_FRAME_MS);
    lastFrame = time;
    if (jumping) return;
    if (skip) stepSkip(skip, time);
    else {
      advanceTo(Math.min(timeMs + passed * speed, recording.durationMs));
      if (skipInactive && !jumping) skip = skipAt(recording.stretches, timeMs, recording.durationMs, time);
    }
    if (timeMs >= recording.durationMs && !jumping) {
      wanted = 'paused';
      settleStatus();
    }
    onChange();
  }

  /** Only the play head moves over a skipped stretch; the picture follows at its end. */
  function stepSkip(current: Skip, time: number): void {
    timeMs = timeInSkip(current, time);
    if (timeMs >= current.toMs) endSkip();
  }

  function endSkip(): void {
    if (!skip) return;
    skip = undefined;
    advanceTo(timeMs);
  }

  function finishLoad(): void {
    if (!builder) return;
    recording = builder.finish();
    builder = undefined;
    problems = new Set(recording.broken);
    if (recording.startFor(0)) go(0);
    else {
      status = 'error';
      onChange();
    }
  }

  function begin(next: number): void {
    jump += 1;
    jumping = false;
    picture?.destroy();
    picture = undefined;
    recording = undefined;
    builder = buildRecording();
    problems = new Set();
    load = next;
    status = 'loading';
    wanted = 'ready';
    timeMs = 0;
    skip = undefined;
    onChange();
  }

  function setWanted(next: 'playing' | 'paused'): void {
    if (!recording?.startFor(0) || (next === 'paused' && wanted !== 'playing')) return;
    wanted = next;
    endSkip();
    if (next === 'playing' && timeMs >= recording.durationMs && !jumping) go(0);
    else if (!jumping) settleStatus();
  }

  function seek(target: number): void {
    if (!recording?.startFor(0) || !Number.isFinite(target)) return;
    if (wanted === 'ready') wanted = 'paused';
    go(Math.min(Math.max(0, target), recording.durationMs));
  }

  return {
    handle(command) {
      switch (command.do) {
        case 'begin':
          return begin(command.load);
        case 'events':
          return command.load === load ? builder?.add(command.events) : undefined;
        case 'end':
          return command.load === load ? finishLoad() : undefined;
        case 'play':
          return setWanted('playing');
        case 'pause':
          return setWanted('paused');
        case 'seek':
          return seek(command.timeMs);
        case 'speed':
          if (!Number.isFinite(command.speed)) return;
          speed = Math.min(Math.max(command.speed, SLOWEST), FASTEST);
          picture?.frame.setSpeed(speed);
          return onChange();
        case 'skipInactive':
          skipInactive = command.on;
          if (!skipInactive) endSkip();
          return onChange();
        default:
          command satisfies never;
      }
    },
    report: () => ({
      load,
      state: {
        ...INITIAL_STATE,
        status,
        error: status === 'error' ? 'nothing_to_show' : null,
        timeMs: Math.round(timeMs),
        durationMs: recording?.durationMs ?? 0,
        speed,
        skipInactive,
        skipping: skip !== undefined,
        viewport: picture ? { ...picture.frame.viewport() } : null,
        scale: options.scale(),
        problems: problems.size,
        ended:
          recording !== undefined && status !== 'playing' && timeMs >= recording.durationMs && picture !== undefined,
      },
    }),
  };
}
