/**
 * The parts inside rrweb's Replayer (2.2.2, pinned) that this package drives. Its own timer stops for good when one
 * event throws, and sorts by the visitor's clock; so the clock is ours, and events are applied one by one.
 */
import type { Replayer } from 'rrweb';
import type { SafeIncremental } from './safe-event.ts';

export interface ReplayEvent {
  readonly type: number;
  readonly data: unknown;
  readonly timestamp: number;
}

interface MousePosition {
  x: number;
  y: number;
  id: number;
  debugData: unknown;
}

export interface ReplayerInside {
  readonly wrapper: HTMLElement;
  readonly iframe: HTMLIFrameElement;
  readonly usingVirtualDom: boolean;
  readonly mouse: HTMLElement;
  readonly emitter: { emit(name: string): void };
  mousePos: MousePosition | null;
  getCastFn(event: ReplayEvent, isSync: boolean): () => void;
  handleResize(size: { width: number; height: number }): void;
  applyIncremental(event: ReplayEvent, isSync: boolean): void;
  applyScroll(data: unknown, isSync: boolean): void;
  applyStyleSheetMutation(data: SafeIncremental): void;
  applyAdoptedStyleSheet(data: SafeIncremental): void;
  moveAndHover(x: number, y: number, id: number, isSync: boolean, debug: unknown): void;
  warn(...details: unknown[]): void;
  warnNodeNotFound(...details: unknown[]): void;
}

const METHODS = [
  'getCastFn',
  'handleResize',
  'applyIncremental',
  'applyScroll',
  'applyStyleSheetMutation',
  'applyAdoptedStyleSheet',
  'moveAndHover',
  'warn',
  'warnNodeNotFound',
] as const;

/** The inside of a replayer; throws where an upgrade of rrweb took something away that is needed here. */
export function insideOf(replayer: Replayer): ReplayerInside {
  const inside = replayer as unknown as ReplayerInside;
  const missing = METHODS.filter((name) => typeof inside[name] !== 'function');
  if (!inside.emitter || !inside.mouse) missing.push('handleResize');
  if (missing.length > 0) throw new Error(`This version of rrweb has no ${missing.join(', ')}.`);
  return inside;
}
