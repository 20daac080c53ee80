import { EVENT, type Mode, SOURCE, type WireEvent } from '@shoji/schema';
import { record } from 'rrweb';
import { keepHostCalls } from './host-calls.ts';
import { keepPlaces, rrwebPlaces } from './patched-places.ts';
import { type BoxRules, rrwebOptions } from './rrweb-options.ts';

export interface PageRecorder {
  /** Emits Meta and FullSnapshot now. */
  snapshot(): void;
  stop(): void;
}

export interface RecordPageOptions {
  mode: Mode;
  boxes: BoxRules;
  /** Unmasked events. Must not throw. */
  emit: (event: WireEvent) => void;
}

/** Live nodes by their ids in the events. */
export const mirror = {
  getNode: (id: number): Node | null => record.mirror.getNode(id) as Node | null,
  getId: (node: Node): number => record.mirror.getId(node as Parameters<typeof record.mirror.getId>[0]),
};

const CSSOM = /insertRule|deleteRule|replaceSync|replace|setProperty|removeProperty|adoptedStyleSheets|attachShadow/;

/** Records the document, which must be readable already. Undefined when rrweb could not start. */
export function recordPage({ mode, boxes, emit }: RecordPageOptions): PageRecorder | undefined {
  const places = rrwebPlaces(window);
  const keeper = keepPlaces(places);
  const hostCalls = keepHostCalls(places);
  let stopped = false;
  const stop = record({
    ...rrwebOptions(mode, boxes),
    emit: (event) => {
      if (!stopped && isWanted(event as WireEvent)) emit(event as WireEvent);
    },
    // Swallows what is ours. Not what happens inside a call of the page: in the top window the layers around it see to that,
    // in frames only the name of the native method tells it.
    errorHandler: (error: unknown) => !hostCalls.inside() && !CSSOM.test(String((error as Error)?.message)),
  });
  if (!stop) {
    keeper.restore(() => undefined);
    return undefined;
  }
  hostCalls.cover();
  keeper.replaced();
  return {
    snapshot: () => record.takeFullSnapshot(),
    stop() {
      stopped = true;
      keeper.restore(stop);
    },
  };
}

/** Selections are left out: their offsets count the characters that masking hides. */
const isWanted = ({ type, data }: WireEvent): boolean =>
  type !== EVENT.incremental || (data as { source: number }).source !== SOURCE.selection;
