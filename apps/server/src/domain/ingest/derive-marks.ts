import { maskFreeText } from '@shoji/masking';
import { CUSTOM_TAG, EVENT, INTERACTION, type SessionMark, SOURCE, type WireEvent } from '@shoji/schema';
import type { NodeNames } from './node-names.ts';
import { pagePath } from './page-path.ts';

/** A moment of a batch on the visitor's clock. */
export interface Mark {
  timestamp: number;
  kind: SessionMark['kind'];
  text: string;
}

const TEXT_LENGTH = 200;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const words = (value: unknown): string => (typeof value === 'string' ? maskFreeText(value).slice(0, TEXT_LENGTH) : '');

function customMark(data: Record<string, unknown>): Omit<Mark, 'timestamp'> | null {
  const payload = isRecord(data['payload']) ? data['payload'] : {};
  switch (data['tag']) {
    case CUSTOM_TAG.page:
      return { kind: 'page', text: pagePath(payload['href']) };
    case CUSTOM_TAG.error:
      return { kind: 'error', text: [words(payload['name']), words(payload['message'])].filter(Boolean).join(': ') };
    case CUSTOM_TAG.track:
      return { kind: 'custom', text: words(payload['name']) };
    default:
      return null;
  }
}

function incrementalMark(data: Record<string, unknown>, names?: NodeNames): Omit<Mark, 'timestamp'> | null {
  const name = (): string => names?.nameOf(data['id']) ?? '';
  if (data['source'] === SOURCE.input) return { kind: 'input', text: name() };
  const isClick = data['source'] === SOURCE.mouseInteraction && data['type'] === INTERACTION.click;
  return isClick ? { kind: 'click', text: name() } : null;
}

function markOf(event: WireEvent, names?: NodeNames): Omit<Mark, 'timestamp'> | null {
  if (!isRecord(event.data)) return null;
  switch (event.type) {
    case EVENT.meta:
      return { kind: 'page', text: pagePath(event.data['href']) };
    case EVENT.custom:
      return customMark(event.data);
    case EVENT.incremental:
      return incrementalMark(event.data, names);
    default:
      return null;
  }
}

/**
 * The moments of a run of events that are worth showing. The same page twice in a row is one page (a recorder sends its
 * address again with each full snapshot), and typing in one field is one input. With `names`, clicks and inputs say where.
 */
export function deriveMarks(events: Iterable<WireEvent>, names?: NodeNames): Mark[] {
  const marks: Mark[] = [];
  let page: string | undefined;
  let field: unknown;
  for (const event of events) {
    names?.learn(event);
    const mark = markOf(event, names);
    if (!mark) continue;
    if (mark.kind === 'page') {
      if (mark.text === page) continue;
      page = mark.text;
    }
    const typedIn = mark.kind === 'input' && isRecord(event.data) ? event.data['id'] : undefined;
    if (mark.kind === 'input' && typedIn === field) continue;
    field = typedIn;
    marks.push({ timestamp: event.timestamp, ...mark });
  }
  return marks;
}
