import { maskFreeText } from '@shoji/masking';
import { CUSTOM_TAG, EVENT, INTERACTION, type SessionMark, SOURCE, type WireEvent } from '@shoji/schema';
import { createDeadClicks, createRageClicks } from './click-marks.ts';
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

/** A line of the console that says that something is wrong: its first texts. */
function consoleMark(payload: Record<string, unknown>): Omit<Mark, 'timestamp'> | null {
  const args: unknown[] = Array.isArray(payload['args']) ? payload['args'] : [];
  if (payload['level'] !== 'error' || args.length === 0) return null;
  const said = args.flatMap((arg) => (typeof arg === 'string' ? arg : isRecord(arg) ? (arg['message'] ?? []) : []));
  return { kind: 'console', text: words(said.join(' ')) };
}

const isFailed = ({ status, failed }: Record<string, unknown>): boolean =>
  failed === 'error' || failed === 'timeout' || Number(status) >= 400;

/** Requests that failed, each when it began: what follows is often because of it. */
const networkMarks = (payload: Record<string, unknown>, timestamp: number): Mark[] =>
  (Array.isArray(payload['requests']) ? (payload['requests'] as unknown[]) : [])
    .filter(isRecord)
    .filter(isFailed)
    .map(({ ago, method, status, failed, url }) => ({
      timestamp: timestamp - Math.max(0, Number(ago) || 0),
      kind: 'network',
      text: [words(method), Number(status) || words(failed), pagePath(url)].filter(Boolean).join(' '),
    }));

function customMark(data: Record<string, unknown>): Omit<Mark, 'timestamp'> | null {
  const payload = isRecord(data['payload']) ? data['payload'] : {};
  switch (data['tag']) {
    case CUSTOM_TAG.page:
      return { kind: 'page', text: pagePath(payload['href']) };
    case CUSTOM_TAG.error:
      return { kind: 'error', text: [words(payload['name']), words(payload['message'])].filter(Boolean).join(': ') };
    case CUSTOM_TAG.console:
      return consoleMark(payload);
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

/** Failed requests come with others in one event; any other event is one moment at most. */
function marksOf(event: WireEvent, names?: NodeNames): Mark[] {
  const data = isRecord(event.data) ? event.data : {};
  if (event.type === EVENT.custom && data['tag'] === CUSTOM_TAG.network)
    return networkMarks(isRecord(data['payload']) ? data['payload'] : {}, event.timestamp);
  const mark = markOf(event, names);
  return mark ? [{ timestamp: event.timestamp, ...mark }] : [];
}

/**
 * The moments of a run of events that are worth showing. The same page twice in a row is one page (a recorder sends its
 * address again with each full snapshot), and typing in one field is one input. With `names`, clicks and inputs say where,
 * and clicks without an answer are found. Clicks in anger and in vain are told beside the click. Not in
 * order of time: what a click came to is known later, when a request began earlier.
 */
export function deriveMarks(events: Iterable<WireEvent>, names?: NodeNames): Mark[] {
  const marks: Mark[] = [];
  let page: string | undefined;
  let field: unknown;
  const isRage = createRageClicks();
  const dead = createDeadClicks<Mark>();
  for (const event of events) {
    marks.push(...dead.see(event));
    names?.learn(event);
    for (const mark of marksOf(event, names)) {
      const id = isRecord(event.data) ? event.data['id'] : undefined;
      if (mark.kind === 'page') {
        if (mark.text === page) continue;
        page = mark.text;
      }
      if (mark.kind === 'input' && id === field) continue;
      field = mark.kind === 'input' ? id : undefined;
      marks.push(mark);
      if (mark.kind !== 'click') continue;
      if (isRage(event)) marks.push({ ...mark, kind: 'rage' });
      if (names?.isControl(id)) dead.click(event.timestamp, { ...mark, kind: 'dead' });
    }
  }
  return marks;
}
