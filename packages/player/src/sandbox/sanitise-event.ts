/**
 * The first of the two walls around a recording (the other is the document's Content-Security-Policy): events are
 * rebuilt field by field from what is known to be harmless. Each wall holds alone (`test/isolation.test.ts`).
 */
import { EVENT, SOURCE } from '@shoji/schema';
import { REPLAY_LIMITS } from './limits.ts';
import { PageMemory } from './page-memory.ts';
import { asId, asList, asNumber, asRecord, asText, type Json } from './read-json.ts';
import type { SafeEvent, SafeMeta, SafeMoves, SafeOther } from './safe-event.ts';
import { sanitiseMutation } from './sanitise-mutation.ts';
import { type Pass, sanitiseNode } from './sanitise-node.ts';
import { safeAdoption, safeDeclaration, safeSheetRules } from './sanitise-sheets.ts';

/** `event` is undefined where nothing of it changes the picture. `broken`: all or a part of it was malformed. */
export interface Verdict {
  readonly event: SafeEvent | undefined;
  readonly broken: boolean;
}

export interface Sanitiser {
  /** Takes the events of one tab in order; what an id stands for comes from the events before. Never throws. */
  next(event: unknown): Verdict;
}

const NOTHING: Verdict = { event: undefined, broken: false };
const BROKEN: Verdict = { event: undefined, broken: true };

export function createSanitiser(): Sanitiser {
  const memory = new PageMemory();
  return {
    next(raw) {
      try {
        return judge(raw, memory);
      } catch {
        return BROKEN;
      }
    },
  };
}

function judge(raw: unknown, memory: PageMemory): Verdict {
  const event = asRecord(raw);
  if (!event || typeof event['type'] !== 'number') return BROKEN;
  const data = asRecord(event['data']);
  const pass: Pass = { memory, seen: new Set(), damaged: false };
  switch (event['type']) {
    case EVENT.meta:
      return verdict(EVENT.meta, data && safeMeta(data));
    case EVENT.fullSnapshot: {
      memory.forget();
      const node = sanitiseNode(data?.['node'], undefined, pass);
      if (!data || node?.type !== 0) return BROKEN;
      const offset = asRecord(data['initialOffset']);
      const initialOffset = { top: pixel(offset?.['top']) ?? 0, left: pixel(offset?.['left']) ?? 0 };
      return { event: { type: EVENT.fullSnapshot, data: { node, initialOffset } }, broken: pass.damaged };
    }
    case EVENT.incremental:
      if (!data) return BROKEN;
      if (data['source'] === SOURCE.mutation)
        return { event: { type: EVENT.incremental, data: sanitiseMutation(data, pass) }, broken: pass.damaged };
      return incremental(data);
    default:
      return NOTHING;
  }
}

const verdict = (type: number, data: SafeEvent['data'] | undefined): Verdict =>
  data ? { event: { type, data }, broken: false } : BROKEN;

const pixel = (value: unknown): number | undefined => asNumber(value, -REPLAY_LIMITS.offset, REPLAY_LIMITS.offset);

/** A window of 1 to 10,000 pixels each way. The address stays out: the replay has no use for it. */
function safeMeta(data: Json): SafeMeta | undefined {
  const width = asNumber(data['width'], 1, REPLAY_LIMITS.viewport);
  const height = asNumber(data['height'], 1, REPLAY_LIMITS.viewport);
  return width === undefined || height === undefined ? undefined : { href: '', width, height };
}

function incremental(data: Json): Verdict {
  const source = data['source'];
  switch (source) {
    case SOURCE.mouseMove:
    case SOURCE.touchMove:
    case SOURCE.drag:
      return verdict(EVENT.incremental, safeMoves(source, data));
    case SOURCE.mouseInteraction:
    case SOURCE.scroll:
    case SOURCE.viewportResize:
    case SOURCE.input:
    case SOURCE.styleSheetRule:
    case SOURCE.styleDeclaration:
    case SOURCE.selection:
    case SOURCE.adoptedStyleSheet: {
      const fields = FIELDS[source](data);
      return verdict(EVENT.incremental, fields && ({ ...fields, source } as SafeOther));
    }
    default:
      // Media have nothing to play, fonts and canvas commands are not replayed, the rest is not part of the picture.
      return NOTHING;
  }
}

const FIELDS: Record<SafeOther['source'], (data: Json) => Json | undefined> = {
  [SOURCE.mouseInteraction](data) {
    const type = data['type'];
    const id = data['id'] === -1 ? -1 : asId(data['id']);
    if (id === undefined || !Number.isInteger(type) || (type as number) < 0 || (type as number) > 10) return undefined;
    return { type, id, x: pixel(data['x']) ?? 0, y: pixel(data['y']) ?? 0 };
  },
  [SOURCE.scroll](data) {
    const id = asId(data['id']);
    const x = pixel(data['x']);
    const y = pixel(data['y']);
    return id === undefined || x === undefined || y === undefined ? undefined : { id, x, y };
  },
  [SOURCE.viewportResize]: (data) => safeMeta(data) && { ...safeMeta(data) },
  [SOURCE.input](data) {
    const id = data['id'] === -1 ? -1 : asId(data['id']);
    const text = asText(data['text'], REPLAY_LIMITS.text);
    return id === undefined || text === undefined ? undefined : { id, text, isChecked: data['isChecked'] === true };
  },
  [SOURCE.styleSheetRule]: safeSheetRules,
  [SOURCE.styleDeclaration]: safeDeclaration,
  [SOURCE.adoptedStyleSheet]: safeAdoption,
  [SOURCE.selection](data) {
    const ranges = asList(data['ranges']).flatMap((raw) => {
      const range = asRecord(raw);
      const start = asId(range?.['start']);
      const end = asId(range?.['end']);
      const startOffset = asNumber(range?.['startOffset'], 0, REPLAY_LIMITS.text);
      const endOffset = asNumber(range?.['endOffset'], 0, REPLAY_LIMITS.text);
      if (!start || !end || startOffset === undefined || endOffset === undefined) return [];
      return [{ start, startOffset, end, endOffset }];
    });
    return { ranges };
  },
};

function safeMoves(source: SafeMoves['source'], data: Json): SafeMoves | undefined {
  const positions = asList(data['positions']).flatMap((raw) => {
    const at = asRecord(raw);
    const x = pixel(at?.['x']);
    const y = pixel(at?.['y']);
    const id = asId(at?.['id']);
    const timeOffset = asNumber(at?.['timeOffset'], -60_000, 0);
    return x === undefined || y === undefined || !id || timeOffset === undefined ? [] : [{ x, y, id, timeOffset }];
  });
  return positions.length > 0 ? { source, positions } : undefined;
}
