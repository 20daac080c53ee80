import { isMutation, isSnapshot, type SafeEvent } from './safe-event.ts';
import type { SafeNode } from './sanitise-node.ts';

/**
 * A copy of an event for one application. rrweb keeps the nodes it is given and writes into them and into the list of
 * removes; the recording must stay as it is, as every jump back starts from it again.
 */
export function copyEvent(event: SafeEvent): SafeEvent {
  const { type, data } = event;
  if (isSnapshot(data)) return { type, data: { ...data, node: copyNode(data.node) } };
  if (!isMutation(data)) return { type, data: { ...data } };
  const adds = data.adds.map((add) => ({ ...add, node: copyNode(add.node) }));
  return { type, data: { ...data, adds, removes: [...data.removes] } };
}

function copyNode(node: SafeNode): SafeNode {
  const { attributes, childNodes } = node;
  return {
    ...node,
    ...(attributes && { attributes: { ...attributes } }),
    ...(childNodes && { childNodes: childNodes.map(copyNode) }),
  };
}
