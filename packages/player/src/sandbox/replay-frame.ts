/**
 * The only code that names rrweb's replayer. One replay frame shows a recording from one snapshot onwards; going back
 * means making a new one.
 */
import { EVENT, SOURCE } from '@shoji/schema';
import { Replayer } from 'rrweb';
import { copyEvent } from './copy-event.ts';
import { DOCUMENT_RULES } from './mask-styles.ts';
import { insideOf, type ReplayEvent } from './rrweb-inside.ts';
import type { SafeEvent, SafeIncremental, SafePosition } from './safe-event.ts';
import { createShadowMasks } from './shadow-masks.ts';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** One thing to show: a sanitised event, or one place of the pointer. `source` is the index of the recorded event. */
export interface Step {
  readonly at: number;
  readonly source: number;
  readonly event?: SafeEvent;
  readonly move?: SafePosition;
}

export interface ReplayFrameOptions {
  readonly root: HTMLElement;
  /** Catch up in a copy of the page and compare once at the end: ten times faster. False: every change on the page. */
  readonly virtual: boolean;
  readonly touch: boolean;
  readonly reducedMotion: boolean;
  readonly onProblem: (source: number) => void;
}

export interface ReplayFrame {
  readonly element: HTMLElement;
  viewport(): Viewport;
  setViewport(size: Viewport): void;
  /** Applies a step of the past; {@link ReplayFrame.settle} has to follow the last one. */
  catchUp(step: Step): void;
  /** Brings what was caught up to the page; false where that failed and the page is not to be trusted. */
  settle(): boolean;
  /** Applies a step as it happens. */
  show(step: Step): void;
  setPlaying(playing: boolean): void;
  setSpeed(speed: number): void;
  destroy(): void;
}

/** Above this speed the page jumps to where the visitor scrolled. */
const SMOOTH_UP_TO = 2;
const TRAIL = { duration: 500, lineCap: 'round', lineWidth: 2, strokeStyle: 'rgba(40, 116, 155, 0.55)' } as const;

export function createReplayFrame(options: ReplayFrameOptions): ReplayFrame {
  const { onProblem, reducedMotion } = options;
  const shadows = createShadowMasks();
  const replayer = new Replayer(FILLER(), {
    root: options.root,
    // Nothing is played by rrweb: events come from us, and there is no end it would wait for.
    liveMode: true,
    useVirtualDom: options.virtual,
    insertStyleRules: [...DOCUMENT_RULES],
    // Blocked elements have a look of their own; no page has this class.
    blockClass: 'shoji-no-such-class',
    mouseTail: reducedMotion ? false : TRAIL,
    pauseAnimation: true,
    showWarning: false,
    // Focus would be taken from the dashboard's keys.
    triggerFocus: false,
    plugins: [{ onBuild: (node) => shadows.dress(node as Node) }],
  });
  const inside = insideOf(replayer);
  replayer.iframe.setAttribute('inert', '');
  replayer.iframe.tabIndex = -1;
  replayer.iframe.title = 'Replay';
  inside.mouse.classList.toggle('touch-device', options.touch);

  let viewport: Viewport = { width: 1280, height: 800 };
  let playing = false;
  let speed = 1;
  let current: number | undefined;
  let failed = false;
  /** Sheets that are constructed or changed while catching up: rrweb applies the changes before the sheets exist. */
  let sheets: SafeIncremental[] = [];

  replayer.on('resize', (size) => {
    const { width, height } = size as Viewport;
    viewport = { width, height };
  });
  inside.warnNodeNotFound = () => {};
  inside.warn = () => {
    if (current === undefined) failed = true;
    else onProblem(current);
  };
  const { applyIncremental, applyScroll, applyAdoptedStyleSheet } = inside;
  inside.applyIncremental = (event, isSync) => {
    const data = event.data as SafeIncremental;
    if (inside.usingVirtualDom && isLateSheet(data)) sheets.push(data);
    else applyIncremental.call(inside, event, isSync);
  };
  inside.applyScroll = (data, isSync) =>
    applyScroll.call(inside, data, isSync || reducedMotion || speed > SMOOTH_UP_TO);
  inside.applyAdoptedStyleSheet = (data) => {
    applyAdoptedStyleSheet.call(inside, data);
    shadows.dress(replayer.getMirror().getNode(data['id' as keyof SafeIncremental] as unknown as number));
  };

  /** Runs one application; whatever it throws is counted on the event it came from, and the replay goes on. */
  function attempt(source: number | undefined, apply: () => void): void {
    current = source;
    try {
      apply();
    } catch {
      if (source === undefined) failed = true;
      else onProblem(source);
    }
    current = undefined;
  }

  function cast(step: Step, isSync: boolean): void {
    const { event, at } = step;
    if (!event) return;
    const copy: ReplayEvent = { ...copyEvent(event), timestamp: at };
    attempt(step.source, () => inside.getCastFn(copy, isSync)());
  }

  function markPlaying(): void {
    replayer.iframe.contentDocument?.documentElement?.classList.toggle('rrweb-paused', !playing);
  }

  return {
    element: replayer.wrapper,
    viewport: () => viewport,
    setViewport: (size) => {
      viewport = size;
      inside.handleResize(size);
    },
    catchUp(step) {
      if (step.move) inside.mousePos = { x: step.move.x, y: step.move.y, id: step.move.id, debugData: null };
      else cast(step, true);
    },
    settle() {
      failed = false;
      attempt(undefined, () => inside.emitter.emit('flush'));
      for (const data of sheets) {
        attempt(undefined, () =>
          data.source === SOURCE.adoptedStyleSheet
            ? inside.applyAdoptedStyleSheet(data)
            : inside.applyStyleSheetMutation(data),
        );
      }
      sheets = [];
      markPlaying();
      return !failed;
    },
    show(step) {
      const { move } = step;
      if (move) attempt(step.source, () => inside.moveAndHover(move.x, move.y, move.id, false, null));
      else cast(step, false);
      if (step.event?.type === EVENT.fullSnapshot) markPlaying();
    },
    setPlaying(next) {
      playing = next;
      markPlaying();
    },
    setSpeed(next) {
      speed = next;
      replayer.setConfig({ speed: next });
    },
    destroy() {
      replayer.destroy();
    },
  };
}

/** rrweb wants two events and looks at the time of the first. Custom ones put nothing on the page. */
const FILLER = (): never[] =>
  [0, 0].map((timestamp) => ({ type: EVENT.custom, timestamp, data: { tag: '', payload: {} } })) as never[];

const isLateSheet = (data: SafeIncremental): boolean =>
  data.source === SOURCE.adoptedStyleSheet ||
  ((data.source === SOURCE.styleSheetRule || data.source === SOURCE.styleDeclaration) && data['styleId'] !== undefined);
