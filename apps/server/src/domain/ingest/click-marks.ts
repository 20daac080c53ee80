import { CUSTOM_TAG, EVENT, INTERACTION, SOURCE, type WireEvent } from '@shoji/schema';

interface Click {
  at: number;
  x: number;
  y: number;
}

const RAGE = { clicks: 3, ms: 1000, px: 30 } as const;
/** A page that has not changed by then after a click will not change because of it. */
const DEAD_MS = 2000;

const CHANGES: readonly unknown[] = [
  SOURCE.mutation,
  SOURCE.scroll,
  SOURCE.viewportResize,
  SOURCE.input,
  SOURCE.mediaInteraction,
  SOURCE.styleSheetRule,
  SOURCE.styleDeclaration,
  SOURCE.adoptedStyleSheet,
];

const dataOf = ({ data }: WireEvent): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};

const isInteraction = (event: WireEvent, ...kinds: unknown[]): boolean => {
  const { source, type } = dataOf(event);
  return event.type === EVENT.incremental && source === SOURCE.mouseInteraction && kinds.includes(type);
};

/** Whether something came of what was done: another picture, another page, another tab in front. */
function isChange(event: WireEvent): boolean {
  const { source, tag } = dataOf(event);
  if (event.type === EVENT.incremental) return CHANGES.includes(source);
  if (event.type === EVENT.custom)
    return tag === CUSTOM_TAG.page || tag === CUSTOM_TAG.visibility || tag === CUSTOM_TAG.error;
  return event.type === EVENT.meta || event.type === EVENT.fullSnapshot;
}

/** Three clicks within a second, no further than 30 px from each other. Each such run is told once. */
export function createRageClicks(): (event: WireEvent) => boolean {
  let run: Click[] = [];
  return (event) => {
    if (!isInteraction(event, INTERACTION.click)) return false;
    const { x, y } = dataOf(event);
    const click = { at: event.timestamp, x: Number(x), y: Number(y) };
    const goesOn = run.filter(
      (one) => click.at - one.at < RAGE.ms && Math.hypot(one.x - click.x, one.y - click.y) <= RAGE.px,
    );
    // What goes on after it is told already, until the visitor stops.
    const isTold = goesOn.length >= RAGE.clicks;
    run = [...goesOn, click];
    return !isTold && run.length === RAGE.clicks;
  };
}

export interface DeadClicks<T> {
  /** A click on something that ought to answer. */
  click(at: number, what: T): void;
  /** Any event, in order of time; answers with what is known by now to have had no answer. */
  see(event: WireEvent): T[];
}

/** Clicks after which nothing changed for two seconds, while the page went on being recorded. */
export function createDeadClicks<T>(): DeadClicks<T> {
  let waiting: { at: number; what: T }[] = [];
  /** Whether the press that the next click ends was answered: then that click has nothing left to do. */
  let answered = false;
  let pressed = false;
  return {
    click(at, what) {
      if (!answered) waiting.push({ at, what });
      pressed = answered = false;
    },
    see(event) {
      const isOver = ({ at }: { at: number }): boolean => event.timestamp - at > DEAD_MS;
      const dead = waiting.filter(isOver);
      const isAnswer = isChange(event);
      if (isInteraction(event, INTERACTION.mouseDown, INTERACTION.touchStart)) {
        pressed = true;
        answered = false;
      } else if (isAnswer) answered ||= pressed;
      waiting = isAnswer ? [] : waiting.filter((one) => !isOver(one));
      return dead.map(({ what }) => what);
    },
  };
}
