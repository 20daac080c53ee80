import type { WireEvent } from '@shoji/schema';
import { isElementName } from '../code-like.ts';
import { isRecord, listOf, own, type RawRecord, recordOf } from '../raw.ts';

/** What the second line had to mask although the recorder should have. Holds no value and no address. */
export interface Finding {
  readonly kind: 'event' | 'node' | 'text' | 'attribute' | 'field';
  /** Tags from the outermost element of the event inwards, `@name` of an attribute, or the names of fields. */
  readonly path: string;
  readonly count: number;
}

export interface Findings {
  add(kind: Finding['kind'], path: string): void;
  list(): Finding[];
}

export function createFindings(): Findings {
  const found = new Map<string, Finding>();
  return {
    add(kind, path) {
      const key = `${kind} ${path}`;
      found.set(key, { kind, path, count: (found.get(key)?.count ?? 0) + 1 });
    },
    list: () => [...found.values()],
  };
}

/** Where a node is, as a list from the inside out; put together only where something is found. */
export interface Place {
  readonly name: string;
  readonly around: Place | null;
}
const MOST_STEPS = 12;
export function pathOf(place: Place | null, last: string): string {
  const names = [last];
  for (let step = place; step && names.length < MOST_STEPS; step = step.around) names.unshift(step.name);
  return names.filter(Boolean).join('>');
}

const FIELD = /^[a-zA-Z_]{1,20}$/;
/** Fields that events have; any other name may itself be data. */
const KNOWN = new Set(
  (
    'source id l t text isChecked positions x y timeOffset type pointerType width height href ranges start startOffset end ' +
    'endOffset adds removes texts attributes rule index replace replaceSync set property value priority remove styleId ' +
    'styleIds styles rules family fontSource define name tag payload title message stack kind props traits node ' +
    'initialOffset left top parentId nextId isShadow isAttachIframe batches events reason'
  ).split(' '),
);
const fieldName = (name: string): string => (FIELD.test(name) && KNOWN.has(name) ? name : '*');

/** The name of an attribute is told where a person could not have chosen it. */
const attributeName = (name: string): string =>
  /^(?:on[a-z]{3,20}|(?:aria|data)-[a-z]{1,12}|[a-z]{1,14}|rr_[a-z]{1,12}|xlink:href)$/.test(name) &&
  !name.includes('--')
    ? `@${name}`
    : '@*';

export function compareAttributes(raw: RawRecord, told: RawRecord, place: Place | null, found: Findings): void {
  if (raw === told) return;
  for (const name of Object.keys(raw)) {
    const value = raw[name];
    const left = told[name];
    if (left === value) continue;
    if (isRecord(value) && JSON.stringify(value) === JSON.stringify(left)) continue;
    found.add('attribute', pathOf(place, attributeName(name)));
  }
}

/** A node beside what was left of it. */
export function compareNode(raw: RawRecord, told: RawRecord, around: Place | null, found: Findings): void {
  if (raw === told) return;
  const tag = String(told['tagName'] ?? '').toLowerCase();
  const place = { name: tag && isElementName(tag) ? tag : '', around };
  if (raw['tagName'] !== told['tagName']) found.add('node', pathOf(place, ''));
  if ((raw['textContent'] ?? '') !== (told['textContent'] ?? '')) found.add('text', pathOf(place, '#text'));
  if (raw['attributes'] !== undefined) {
    compareAttributes(recordOf(raw['attributes']), recordOf(told['attributes']), place, found);
  }
  const before = listOf(raw['childNodes']);
  const after = listOf(told['childNodes']);
  let at = 0;
  for (const item of before) {
    const child = recordOf(item);
    const left = recordOf(after[at]);
    if (left['id'] !== child['id'] || after.length === at) found.add('node', pathOf(place, '#left-out'));
    else {
      at++;
      compareNode(child, left, place, found);
    }
  }
}

/** Fields of an event beside what was left of them. */
export function compareFields(raw: unknown, told: unknown, place: Place | null, found: Findings): void {
  if (raw === told) return;
  if (Array.isArray(raw) && Array.isArray(told)) {
    // What was left out in between moves the rest: they are then told apart by their ids where they have any.
    let at = 0;
    for (const item of raw) {
      const isSame = raw.length === told.length || own(recordOf(item), 'id') === own(recordOf(told[at]), 'id');
      if (at < told.length && isSame) compareFields(item, told[at++], place, found);
      else found.add('field', pathOf(place, '#left-out'));
    }
    return;
  }
  if (!isRecord(raw) || !isRecord(told)) {
    found.add('field', pathOf(place, ''));
    return;
  }
  if (typeof raw['type'] === 'number' && isRecord(told['attributes']) && 'tagName' in told) {
    compareNode(raw, told, place, found);
    return;
  }
  for (const name of Object.keys(raw)) {
    if (raw[name] === told[name]) continue;
    if (name === 'attributes' && isRecord(raw[name])) {
      compareAttributes(recordOf(raw[name]), recordOf(told[name]), place, found);
    } else if (name === 'node') compareNode(recordOf(raw[name]), recordOf(told[name]), place, found);
    else compareFields(raw[name], told[name], { name: fieldName(name), around: place }, found);
  }
}

/** Type and source of an event as numbers, where they are small ones. */
export function eventName(event: WireEvent): string {
  const data = recordOf(recordOf(event)['data']);
  const numbers = [recordOf(event)['type'], own(data, 'source')].filter((value) => value !== undefined);
  return numbers.map((value) => (Number.isInteger(value) && Math.abs(value as number) < 100 ? value : '*')).join('/');
}
