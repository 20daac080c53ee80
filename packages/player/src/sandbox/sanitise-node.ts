import { MASKED_ATTRIBUTE, type MaskedKind } from '@shoji/masking';
import { NODE } from '@shoji/schema';
import { type AttributeValue, safeAttribute } from './attributes.ts';
import { REPLAY_LIMITS } from './limits.ts';
import { neutraliseCss } from './neutralise-css.ts';
import type { PageMemory } from './page-memory.ts';
import { BLOCK_LATTICE, MEDIA_PAPER } from './placeholders.ts';
import { asId, asList, asRecord, asText, type Json } from './read-json.ts';
import { EMBEDDED_STAND_IN, isCustomTag, safeTag } from './tags.ts';

/** A serialised node of rrweb after sanitising; only the fields that rrweb's builder reads. */
export interface SafeNode {
  readonly type: number;
  readonly id: number;
  readonly rootId?: number;
  readonly isShadow?: true;
  readonly tagName?: string;
  readonly attributes?: Record<string, AttributeValue>;
  readonly childNodes?: SafeNode[];
  readonly isSVG?: true;
  readonly isShadowHost?: true;
  readonly isCustom?: true;
  readonly textContent?: string;
  readonly isStyle?: true;
  readonly name?: string;
  readonly publicId?: string;
  readonly systemId?: string;
  readonly compatMode?: string;
}

/** State of one pass over one event. */
export interface Pass {
  readonly memory: PageMemory;
  /** Ids seen in this event's trees. */
  readonly seen: Set<number>;
  /** Something had to be left out that the page needs: the event counts as a problem. */
  damaged: boolean;
}

/** A tree of recorded nodes with everything active taken out; undefined where nothing can be kept of it. */
export function sanitiseNode(raw: unknown, parent: number | undefined, pass: Pass, depth = 0): SafeNode | undefined {
  const node = asRecord(raw);
  const id = asId(node?.['id']);
  const tag = node?.['type'] === NODE.element ? safeTag(node['tagName']) : '';
  const fits =
    id !== undefined && !pass.seen.has(id) && depth <= REPLAY_LIMITS.depth && pass.seen.size < REPLAY_LIMITS.nodes;
  if (!node || !fits || !pass.memory.hang(id, tag, parent)) {
    pass.damaged = true;
    return undefined;
  }
  pass.seen.add(id);
  const rootId = asId(node['rootId']);
  const common = { id, ...(rootId && { rootId }), ...(node['isShadow'] === true && { isShadow: true as const }) };
  switch (node['type']) {
    case NODE.document: {
      const childNodes = children(node, id, pass, depth);
      // rrweb looks at the first child of a document in quirks mode.
      const quirks = node['compatMode'] === 'BackCompat' && childNodes.length > 0;
      return { type: NODE.document, ...common, childNodes, ...(quirks && { compatMode: 'BackCompat' }) };
    }
    case NODE.doctype:
      return {
        type: NODE.doctype,
        ...common,
        name: 'html',
        publicId: asText(node['publicId'], 200) ?? '',
        systemId: asText(node['systemId'], 200) ?? '',
      };
    case NODE.element:
      return sanitiseElement(node, tag, common, pass, depth);
    case NODE.text:
    case NODE.cdata:
      // An HTML document has no CDATA; building one throws.
      return { type: NODE.text, ...common, ...safeText(node['textContent'], parent, pass) };
    case NODE.comment:
      return { type: NODE.comment, ...common, textContent: '' };
    default:
      pass.damaged = true;
      return undefined;
  }
}

function safeText(raw: unknown, parent: number | undefined, pass: Pass): { textContent: string; isStyle?: true } {
  const text = asText(raw, REPLAY_LIMITS.text) ?? '';
  if (parent === undefined || pass.memory.tagOf(parent) !== 'style') return { textContent: text };
  return { textContent: text.length <= REPLAY_LIMITS.css ? neutraliseCss(text) : '', isStyle: true };
}

function sanitiseElement(node: Json, tag: string, common: { id: number }, pass: Pass, depth: number): SafeNode {
  const recorded = asRecord(node['attributes']) ?? {};
  const attributes: Record<string, AttributeValue> = {};
  for (const [name, value] of Object.entries(recorded)) {
    const safe = safeAttribute(tag, name, value);
    if (safe !== undefined && safe !== null && typeof safe !== 'object') attributes[name] = safe;
  }
  const stand = standIn(tag, node, recorded, attributes);
  if (stand) attributes[MASKED_ATTRIBUTE] = stand;
  // Without an address an image has no box to draw in.
  const empty = tag === 'img' && !('src' in attributes) && !('rr_dataURL' in attributes);
  if (empty && (MASKED_ATTRIBUTE in attributes || 'srcset' in recorded))
    attributes['src'] = attributes[MASKED_ATTRIBUTE] === 'block' ? BLOCK_LATTICE : MEDIA_PAPER;
  return {
    type: NODE.element,
    ...common,
    tagName: tag,
    attributes,
    childNodes: children(node, common.id, pass, depth),
    ...(node['isSVG'] === true && { isSVG: true as const }),
    ...(node['isShadowHost'] === true && { isShadowHost: true as const }),
    ...(node['isCustom'] === true && isCustomTag(tag) && { isCustom: true as const }),
  };
}

/** What has to be drawn because the element itself shows nothing. */
function standIn(
  tag: string,
  node: Json,
  recorded: Json,
  safe: Record<string, AttributeValue>,
): MaskedKind | undefined {
  if (MASKED_ATTRIBUTE in safe) return undefined;
  if (node['needBlock'] === true || ('rr_width' in safe && 'rr_height' in safe && tag !== 'img')) return 'block';
  if (tag === 'audio' && 'controls' in safe) return 'media';
  if (tag === EMBEDDED_STAND_IN || tag === 'video' || (tag === 'iframe' && 'rr_src' in recorded)) return 'media';
  return tag === 'canvas' && !('rr_dataURL' in safe) ? 'media' : undefined;
}

function children(node: Json, id: number, pass: Pass, depth: number): SafeNode[] {
  const list = asList(node['childNodes']);
  if (list.length > REPLAY_LIMITS.children) pass.damaged = true;
  const safe: SafeNode[] = [];
  for (const child of list.slice(0, REPLAY_LIMITS.children)) {
    const kept = sanitiseNode(child, id, pass, depth + 1);
    if (kept) safe.push(kept);
  }
  return safe;
}
