import { safeAttribute } from './attributes.ts';
import { REPLAY_LIMITS } from './limits.ts';
import { neutraliseCss } from './neutralise-css.ts';
import type { PageMemory } from './page-memory.ts';
import { asId, asList, asRecord, asText, type Json } from './read-json.ts';
import type { SafeAdd, SafeMutation } from './safe-event.ts';
import { type Pass, sanitiseNode } from './sanitise-node.ts';

/** A change of the page, in the order in which rrweb applies its parts: removes, adds, texts, attributes. */
export function sanitiseMutation(data: Json, pass: Pass): SafeMutation {
  const { memory } = pass;
  return {
    source: 0,
    removes: keep(data['removes'], pass, (entry) => safeRemove(entry, memory)),
    adds: keep(data['adds'], pass, (entry) => safeAdd(entry, pass)),
    texts: keep(data['texts'], pass, (entry) => safeTextChange(entry, memory)),
    attributes: keep(data['attributes'], pass, (entry) => safeAttributeChange(entry, memory)),
    ...(data['isAttachIframe'] === true && { isAttachIframe: true as const }),
  };
}

function keep<T>(list: unknown, pass: Pass, safe: (entry: Json) => T | undefined): T[] {
  return asList(list).flatMap((raw) => {
    const entry = asRecord(raw);
    const kept = entry && safe(entry);
    if (kept === undefined) pass.damaged = true;
    return kept === undefined ? [] : [kept];
  });
}

function safeRemove(entry: Json, memory: PageMemory): SafeMutation['removes'][number] | undefined {
  const id = asId(entry['id']);
  const parentId = asId(entry['parentId']);
  if (id === undefined || parentId === undefined) return undefined;
  memory.takeDown(id);
  return { id, parentId, ...(entry['isShadow'] === true && { isShadow: true as const }) };
}

/** -1 says "a sibling that is not recorded yet", null "no sibling"; anything else that is no id counts as none. */
const asSibling = (value: unknown): number | null => (value === -1 ? -1 : (asId(value) ?? null));

function safeAdd(entry: Json, pass: Pass): SafeAdd | undefined {
  const parentId = asId(entry['parentId']);
  const node = parentId === undefined ? undefined : sanitiseNode(entry['node'], parentId, pass);
  if (parentId === undefined || !node) return undefined;
  const previous = entry['previousId'];
  return {
    parentId,
    nextId: asSibling(entry['nextId']),
    ...(previous !== undefined && { previousId: asSibling(previous) }),
    node,
  };
}

function safeTextChange(entry: Json, memory: PageMemory): SafeMutation['texts'][number] | undefined {
  const id = asId(entry['id']);
  const value = entry['value'] === null ? '' : asText(entry['value'], REPLAY_LIMITS.text);
  if (id === undefined || value === undefined) return undefined;
  return { id, value: memory.parentTagOf(id) === 'style' ? neutraliseCss(value.slice(0, REPLAY_LIMITS.css)) : value };
}

function safeAttributeChange(entry: Json, memory: PageMemory): SafeMutation['attributes'][number] | undefined {
  const id = asId(entry['id']);
  const changes = asRecord(entry['attributes']);
  if (id === undefined || !changes) return undefined;
  const tag = memory.tagOf(id);
  const attributes: SafeMutation['attributes'][number]['attributes'] = {};
  for (const [name, value] of Object.entries(changes)) {
    const safe = safeAttribute(tag, name, value);
    if (safe !== undefined) attributes[name] = safe;
  }
  return { id, attributes };
}
