import { MASKED_ATTRIBUTE, TEXT_MARK } from '@shoji/masking';
import { isElement, type RecordedTree, type TreeNode, withDescendants } from '../recorded-tree.ts';
import { type Cell, frameId, type Numbered, sectionId } from './cells.ts';
import type { Outcome } from './dimensions.ts';
import { PLACES } from './places.ts';

function outcomeOf(cell: Cell, section: TreeNode): Outcome {
  const nodes = [...withDescendants(section)].slice(1);
  const told = nodes.map(({ tag, attributes, text }) => JSON.stringify([tag, attributes, text])).join('\n');
  const { sign } = PLACES[cell.sink];
  if (sign ? sign.test(told) : told.includes(cell.live.word)) return 'shown';
  const masked = nodes.map(({ attributes }) => attributes[MASKED_ATTRIBUTE]);
  if (masked.includes('block')) return 'box';
  if (masked.includes('floor')) return 'frozen';
  if (masked.includes('media')) return 'placeholder';
  if (!told.includes(TEXT_MARK)) return 'empty';
  return cell.sink === 'personal data in text' && told.includes('Write to') ? 'detected' : 'marked';
}

/** The sections of cells and of their frames, by id. */
export function sectionsOf({ nodes }: RecordedTree): Map<string, TreeNode> {
  const sections = new Map<string, TreeNode>();
  for (const node of nodes.values()) {
    const id = String(node.attributes['id'] ?? '');
    if (isElement(node) && /^(?:cell|frame)-/.test(id)) sections.set(id, node);
  }
  return sections;
}

/** What a player has of a cell; of one whose frame is not recorded, what it has of the frame. */
export function judgeCell(sections: ReadonlyMap<string, TreeNode>, [n, cell]: Numbered): Outcome | 'nothing' {
  const section = sections.get(sectionId(n)) ?? sections.get(frameId(cell));
  return section ? outcomeOf(cell, section) : 'nothing';
}
