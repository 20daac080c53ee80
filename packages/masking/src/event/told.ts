import type { PageNode } from '../page/page-node.ts';

/**
 * What the recorder writes beside each added node, changed text, changed attribute, input and selection, so that the
 * server can judge it alone: `l`, a sum of the bits below, and `t`, the tag where a rule asks for it (with the type of
 * an input). Players of rrweb ignore both. Each bit allows something; without them the strictest reading applies.
 */
export const TOLD = { shown: 1, prose: 2, noField: 4, noChoice: 8, svg: 16 } as const;

export interface Told {
  readonly l: number;
  readonly t?: string;
}

const TAGS = new Set(
  'meta style link iframe input a area svg html track textarea select option progress meter img video audio picture canvas image'.split(
    ' ',
  ),
);

/** The context of a node for the server's second line; of what is added or of a text, that of the parent is written. */
export function tellContext(node: PageNode): Told {
  const l =
    (node.level === 'allow' ? 1 : 0) |
    (node.isFormContent ? 0 : 2) |
    (node.field ? 0 : 4) |
    (node.isChoice ? 0 : 8) |
    (node.isSvg ? 16 : 0);
  if (!TAGS.has(node.tag)) return { l };
  return { l, t: node.tag === 'input' && node.field ? `input ${node.field.type}` : node.tag };
}
