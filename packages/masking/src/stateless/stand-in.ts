import { NODE } from '@shoji/schema';
import { inputType } from '../element-context.ts';
import { TOLD } from '../event/told.ts';
import { createPage, type Page } from '../page/page.ts';
import { createPageNode, FIELD_TAGS, type PageNode } from '../page/page-node.ts';
import type { MaskPolicy } from '../policy.ts';
import { isNumber, own, type RawRecord, stringOf } from '../raw.ts';

/** A policy as the server knows it. */
export interface StatelessPolicy extends MaskPolicy {
  /** Whether a rule of the site can allow. With this and `allowByAttribute` false, no claim to be allowed counts. */
  readonly allowByRule?: boolean;
}

/** An allowed element inside what the mode masks is believed where anything at all can allow. */
export const mayAllow = (policy: StatelessPolicy): boolean =>
  policy.mode === 'balanced' ||
  policy.mode === 'forms' ||
  policy.allowByAttribute === true ||
  policy.allowByRule === true;

/** A node that is known only by what the recorder wrote beside a change of it. */
export function standIn(policy: StatelessPolicy, id: number, told: RawRecord): PageNode {
  const said = own(told, 'l');
  const bits = typeof said === 'number' ? said : 0;
  const [tag = '', type = ''] = stringOf(own(told, 't')).split(' ');
  const isSvg = (bits & TOLD.svg) !== 0;
  const node = createPageNode({ id, kind: NODE.element, tag, recordedTag: tag, isSvg }, null);
  node.level = bits & TOLD.shown && mayAllow(policy) ? 'allow' : 'mask';
  node.isFormContent = !(bits & TOLD.prose) || FIELD_TAGS.has(tag);
  node.isChoice = !(bits & TOLD.noChoice);
  if (!(bits & TOLD.noField) || FIELD_TAGS.has(tag)) {
    node.field = { type: tag === 'input' ? inputType(type) : '', facts: {}, wasPassword: false, filled: false };
  }
  return node;
}

/** Stand-ins for what others are inside of; of those that say the same, one is enough. */
export function createParents(policy: StatelessPolicy): (told: RawRecord) => PageNode {
  const known = new Map<number | string, PageNode>();
  return (told) => {
    const bits = isNumber(told['l']) ? told['l'] : 0;
    const tag = stringOf(told['t']);
    const key = tag ? `${bits} ${tag}` : bits;
    let parent = known.get(key);
    if (!parent) {
      parent = standIn(policy, 1, told);
      known.set(key, parent);
    }
    return parent;
  };
}

/** Any node that an event names exists, as the event describes it. */
class StandIns extends Map<number, PageNode> {
  readonly #make: (id: number) => PageNode;
  constructor(make: (id: number) => PageNode) {
    super();
    this.#make = make;
  }
  override get(id: number): PageNode | undefined {
    return super.get(id) ?? this.#make(id);
  }
}

/** A page that knows nothing: for one event. */
export function emptyPage(policy: StatelessPolicy, told?: RawRecord): Page {
  // What the recorder writes in `data-shoji` is its own verdict, with the rules of the site in it.
  const page = createPage({ mode: policy.mode, allowByAttribute: mayAllow(policy) });
  return told ? { ...page, nodes: new StandIns((id) => standIn(policy, id, told)) } : page;
}
