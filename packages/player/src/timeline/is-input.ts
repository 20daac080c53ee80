import { EVENT, SOURCE, type WireEvent } from '@shoji/schema';

const INPUT_SOURCES: ReadonlySet<unknown> = new Set([
  SOURCE.mouseMove,
  SOURCE.mouseInteraction,
  SOURCE.scroll,
  SOURCE.viewportResize,
  SOURCE.input,
  SOURCE.touchMove,
  SOURCE.drag,
  SOURCE.selection,
]);

/** Whether the visitor did something, as opposed to the page. */
export function isInput(event: WireEvent): boolean {
  if (event?.type !== EVENT.incremental) return false;
  return INPUT_SOURCES.has((event.data as { source?: unknown } | null)?.source);
}
