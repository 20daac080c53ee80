import { EVENT, NODE, SOURCE, type WireEvent } from '@shoji/schema';
import { maskIncremental } from '../event/incremental.ts';
import { maskFreeText } from '../free-text.ts';
import type { Joined } from '../join/chain.ts';
import { joinTexts, withTexts } from '../join/join-texts.ts';
import { VALUE_MARK } from '../marks.ts';
import { maskSteady } from '../masker.ts';
import { isId, isNumber, isRecord, listOf, own, pickScalars, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { compareFields, createFindings, eventName, type Finding } from './findings.ts';
import { maskMutationAlone } from './mutation.ts';
import { same, sameList } from './same.ts';
import { emptyPage, mayAllow, type StatelessPolicy } from './stand-in.ts';
import { maskTree } from './tree.ts';

export interface StatelessResult {
  /** The event as it may be stored, or null: nothing of it. */
  readonly event: WireEvent | null;
  readonly findings: readonly Finding[];
}

function maskSnapshotAlone(policy: StatelessPolicy, data: RawRecord): RawRecord | null {
  const page = emptyPage(policy);
  const node = maskTree(page, recordOf(own(data, 'node')), null);
  if (node?.['type'] !== NODE.document) return null;
  const joined: Joined = page.hasDigits ? joinTexts(node) : new Map();
  return {
    node: joined.size ? withTexts(node, joined) : node,
    initialOffset: { left: 0, top: 0, ...pickScalars(recordOf(own(data, 'initialOffset')), ['left', 'top']) },
  };
}

/** A value is shown in mode `forms` where the recorder said that it may be, else no more than that there is one. */
function maskInputAlone(policy: StatelessPolicy, data: RawRecord): RawRecord | null {
  const { id, l, t } = data;
  if (!isId(id)) return null;
  const told = {
    source: SOURCE.input,
    id,
    ...(Number.isInteger(l) && { l }),
    ...(typeof t === 'string' && /^[a-z]{1,10}(?: [a-z-]{0,14})?$/.test(t) && { t }),
  };
  const text = stringOf(own(data, 'text'));
  const isShown = policy.mode === 'forms' && mayAllow(policy) && typeof l === 'number' && (l & 1) === 1;
  if (isShown && !/ (?:password|hidden|file)$/.test(stringOf(t))) {
    return { ...told, text: maskFreeText(text), isChecked: own(data, 'isChecked') === true };
  }
  return { ...told, text: text && VALUE_MARK, isChecked: false };
}

const POINTERS = new Set<unknown>([SOURCE.mouseMove, SOURCE.touchMove, SOURCE.drag]);
const PLACE = ['x', 'y', 'id', 'timeOffset'];

/** Half of all events: written out, for any node may have been pointed at. */
function maskPointer(data: RawRecord): RawRecord | null {
  const place = (raw: RawRecord): RawRecord | null => (isId(raw['id']) ? same(raw, pickScalars(raw, PLACE)) : null);
  const positions = sameList(listOf(own(data, 'positions')), place);
  return positions.length ? same(data, { source: data['source'], positions }) : null;
}

function maskIncrementalAlone(policy: StatelessPolicy, data: RawRecord): RawRecord | null {
  const source = own(data, 'source');
  if (source === SOURCE.mutation) return maskMutationAlone(policy, data);
  if (source === SOURCE.input) return maskInputAlone(policy, data);
  if (POINTERS.has(source)) return maskPointer(data);
  // Elsewhere only a selection depends on a level; the rest names nodes and places.
  const told = { t: '', l: source === SOURCE.selection ? own(data, 'l') : 15 };
  return maskIncremental(emptyPage(policy, told), data);
}

/**
 * The server's second line before anything is written: one event, without any other. It leaves what our recorder sends
 * as it is, and masks or drops whatever else arrives; what it had to change is a finding. Never throws.
 */
export function maskStateless(event: WireEvent, policy: StatelessPolicy): StatelessResult {
  const found = createFindings();
  let masked: WireEvent | null = null;
  try {
    if (isRecord(event) && isNumber(event.timestamp) && isRecord(event.data ?? {})) {
      const { type, timestamp } = event;
      const raw = (event.data ?? {}) as RawRecord;
      const data =
        type === EVENT.fullSnapshot
          ? maskSnapshotAlone(policy, raw)
          : type === EVENT.incremental
            ? maskIncrementalAlone(policy, raw)
            : maskSteady(policy.mode, type, raw);
      if (data) compareFields(raw, data, null, found);
      masked = data && { type, timestamp, data };
    }
  } catch {
    masked = null;
  }
  if (!masked) found.add('event', eventName(event));
  return { event: masked, findings: found.list() };
}
