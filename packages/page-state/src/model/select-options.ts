import { NODE } from '@shoji/schema';
import { childrenOf } from './link-node.ts';
import type { Page } from './page.ts';
import type { PageNode } from './page-node.ts';

// Which option of a select is chosen after its value was set once, as the HTML standard has it: removing the chosen one
// chooses the first again, an option that says `selected` is chosen when it comes.

const tagOf = (node: PageNode | null): string => node?.element?.tag ?? '';

/** The select that an option or a group of options belongs to. */
export function selectOf(node: PageNode): PageNode | null {
  if (!/^opt(?:ion|group)$/.test(tagOf(node))) return null;
  const parent = tagOf(node.parent) === 'optgroup' ? (node.parent?.parent ?? null) : node.parent;
  return tagOf(parent) === 'select' ? parent : null;
}

function optionsOf(select: PageNode): PageNode[] {
  const options: PageNode[] = [];
  for (const child of childrenOf(select.children)) {
    if (tagOf(child) === 'option') options.push(child);
    if (tagOf(child) === 'optgroup')
      options.push(...[...childrenOf(child.children)].filter((one) => tagOf(one) === 'option'));
  }
  return options;
}

/** What an option sends: its `value`, else its words. */
export function optionValue(option: PageNode): string {
  const value = option.element?.attributes.get('value');
  if (typeof value === 'string') return value;
  const texts = [...childrenOf(option.children)].filter((child) => child.kind === NODE.text);
  return texts
    .map((text) => text.text)
    .join('')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();
}

/** The option that setting the value of a select chooses; null: none. */
export const findOption = (select: PageNode, value: string): PageNode | null =>
  optionsOf(select).find((option) => optionValue(option) === value) ?? null;

/** After an option was added to a select or taken out of it. */
export function settleSelect(page: Page, select: PageNode, added: PageNode | null): void {
  const input = page.inputs.get(select);
  const attributes = select.element?.attributes;
  if (input?.option === undefined || !attributes) return;
  const isList = attributes.has('multiple') || Number(attributes.get('size') ?? 1) > 1;
  let option = input.option && page.nodes.get(input.option.id) === input.option ? input.option : null;
  if (added?.element?.attributes.has('selected')) option = added;
  if (!option && !isList) option = optionsOf(select).find((one) => !one.element?.attributes.has('disabled')) ?? null;
  if (option !== input.option) page.inputs.set(select, { ...input, option });
}
