import type { WireEvent } from '@shoji/schema';
import { eventTimes } from './event-times.ts';
import { isInput } from './is-input.ts';

/** How many inputs fall into each of `slices` equal parts of the recording (counts, not scaled). */
export function activityGraph(events: readonly WireEvent[], slices: number): number[] {
  const graph = new Array<number>(Math.max(0, Math.floor(slices))).fill(0);
  const times = eventTimes(events);
  const duration = times.at(-1) ?? 0;
  if (graph.length === 0) return graph;
  events.forEach((event, index) => {
    if (!isInput(event)) return;
    const part = duration > 0 ? Math.floor(((times[index] ?? 0) / duration) * graph.length) : 0;
    const slice = Math.min(part, graph.length - 1);
    graph[slice] = (graph[slice] ?? 0) + 1;
  });
  return graph;
}
