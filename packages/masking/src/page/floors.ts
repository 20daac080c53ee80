import { isButtonType } from '../element-context.ts';
import { isFloorField } from '../floor.ts';
import { labelsOf } from './labels.ts';
import { forgetChildren, type Page } from './page.ts';
import { childrenOf, type PageNode } from './page-node.ts';

/** Whether a field belongs to the floor now, or ever did. */
export function belongsToFloor(page: Page, node: PageNode): boolean {
  const { field } = node;
  if (!field) return false;
  if (node.isFloor || page.floors.has(node.id) || replacesFloor(node) || isSplit(node)) return true;
  const { facts } = field;
  return (
    isFloorField({
      tag: node.tag,
      type: field.type,
      autocomplete: facts['autocomplete'] ?? '',
      maxLength: facts['maxlength'] ?? '',
      names: ['name', 'id', 'placeholder', 'title', 'aria-label'].map((name) => facts[name] ?? ''),
      labels: labelsOf(page, node),
      wasPassword: field.wasPassword,
    }) ||
    (page.questions?.isFloor(node.id) ?? false)
  );
}

/** A floor element has no inside, and is frozen at the attributes it is recorded with first. */
export function makeFloor(page: Page, node: PageNode): void {
  node.isFloor = true;
  node.isSealed = true;
  if (!page.floors.has(node.id)) page.floors.set(node.id, null);
  page.fields.delete(node);
  forgetChildren(page, node);
}

const isShort = ({ field }: PageNode): boolean =>
  field !== null && (/^ [1-4]$/.test(field.facts['maxlength'] ?? '') || field.facts['size'] === ' 1');

/** Four or more short fields side by side are the parts of one number: a code, a card. */
function isSplit(node: PageNode): boolean {
  if (!isShort(node)) return false;
  return climb(node, 2, (row) => {
    const inside = childrenOf(row).flatMap((child) => [child, ...childrenOf(child)]);
    return inside.filter(isShort).length > 3;
  });
}

/** "Show password" by putting a new text field in the place of the old one. */
function replacesFloor(node: PageNode): boolean {
  if (node.field && isButtonType(node.field.type)) return false;
  return climb(node, 3, (around) => around.lostFloor);
}

function holdsAtMost(node: PageNode, most: number): boolean {
  let left = most;
  for (let child = node.first; child && left >= 0; child = child.next) left--;
  return left >= 0;
}

function climb(node: PageNode, steps: number, test: (around: PageNode) => boolean): boolean {
  for (let around = node.parent; around && steps > 0; around = around.parent, steps--) if (test(around)) return true;
  return false;
}

/** A text field that a script puts beside a password is its copy. */
export function copiesPassword(node: PageNode): boolean {
  if (node.field?.type !== 'text') return false;
  return (
    node.parent !== null &&
    childrenOf(node.parent).some((beside) => beside !== node && beside.field?.wasPassword === true)
  );
}

/** The fields of a node that is about to go, no more than two of them. */
function fieldsIn(node: PageNode, found: PageNode[] = []): PageNode[] {
  if (node.field) found.push(node);
  for (let child = node.first; child && found.length < 2; child = child.next) fieldsIn(child, found);
  return found;
}

/** Remembers the place of a field of the floor that goes alone; a whole form that goes leaves no trace. */
export function rememberLostFloor(node: PageNode): void {
  const [field, another] = fieldsIn(node);
  if (node.parent && field?.isFloor && !another) node.parent.lostFloor = true;
}

/** Looks at the fields that `isTouched` names; makes those that turn out to be of the floor so, and returns them. */
export function findFloors(page: Page, isTouched: (field: PageNode) => boolean = () => true): PageNode[] {
  const found = [...page.fields].filter((node) => isTouched(node) && belongsToFloor(page, node));
  for (const node of found) makeFloor(page, node);
  return found;
}

/** More children than words beside a field are looked for in. */
const MOST_BESIDE = 60;

/**
 * Which fields may be named by what changed, as a question about each. `changed` holds the ancestors of what changed, too;
 * it is gone through once, since a page may have many fields.
 */
export function namedBy(changed: ReadonlySet<PageNode>): (field: PageNode) => boolean {
  const labelled = new Set<string>();
  const ids = new Set<string>();
  for (const { labelFor, htmlId } of changed) {
    if (labelFor) labelled.add(labelFor);
    if (htmlId) ids.add(htmlId);
  }
  return (field) => {
    if (changed.has(field) || labelled.has(field.htmlId)) return true;
    const by = field.field?.facts['aria-labelledby'];
    if (by?.split(/\s+/).some((id) => ids.has(id))) return true;
    let isBeside = true;
    for (let around = field.parent, step = 0; around && step < 8; around = around.parent, step++) {
      // Around so much nothing else is the words of a row.
      isBeside &&= step < 3 && holdsAtMost(around, MOST_BESIDE);
      if ((isBeside || around.tag === 'label') && changed.has(around)) return true;
    }
    return false;
  };
}
