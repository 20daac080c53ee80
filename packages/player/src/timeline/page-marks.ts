import { CUSTOM_TAG, EVENT, INTERACTION, SOURCE, type WireEvent } from '@shoji/schema';
import { eventTimes } from './event-times.ts';

/** Something worth a mark on the timeline; `atMs` from the first event. */
export interface PageMark {
  readonly kind: 'click' | 'input' | 'error' | 'custom';
  readonly atMs: number;
  /** Index of the event in the list. */
  readonly index: number;
  /** Id of the recorded node, of clicks and inputs. */
  readonly nodeId?: number;
  /** Name of the error or of the tracked event. */
  readonly label?: string;
}

/** Inputs into one field that follow each other this closely are one mark. */
const ONE_INPUT_MS = 2_000;

/** Clicks (and taps), typing, errors and tracked events, in order. */
export function pageMarks(events: readonly WireEvent[]): PageMark[] {
  const times = eventTimes(events);
  const marks: PageMark[] = [];
  let typing: { nodeId: number | undefined; atMs: number } | undefined;
  events.forEach((event, index) => {
    const atMs = times[index] ?? 0;
    const found = markOf(event);
    if (!found) return;
    if (found.kind === 'input') {
      const goesOn = typing?.nodeId === found.nodeId && typing !== undefined && atMs - typing.atMs <= ONE_INPUT_MS;
      typing = { nodeId: found.nodeId, atMs };
      if (goesOn) return;
    }
    marks.push({ ...found, atMs, index });
  });
  return marks;
}

type Found = Pick<PageMark, 'kind' | 'nodeId' | 'label'>;

function markOf(event: WireEvent): Found | undefined {
  const data = event?.data as Record<string, unknown> | null;
  if (!data) return undefined;
  if (event.type === EVENT.incremental) {
    const nodeId = typeof data['id'] === 'number' ? { nodeId: data['id'] } : {};
    if (data['source'] === SOURCE.input) return { kind: 'input', ...nodeId };
    const clicked = data['source'] === SOURCE.mouseInteraction && data['type'] === INTERACTION.click;
    return clicked ? { kind: 'click', ...nodeId } : undefined;
  }
  if (event.type !== EVENT.custom) return undefined;
  const name = (data['payload'] as { name?: unknown } | null)?.name;
  const label = typeof name === 'string' ? { label: name } : {};
  if (data['tag'] === CUSTOM_TAG.error) return { kind: 'error', ...label };
  return data['tag'] === CUSTOM_TAG.track ? { kind: 'custom', ...label } : undefined;
}
