import { NODE } from '@shoji/schema';
import { joinAround } from '../join/join-around.ts';
import { withTexts } from '../join/join-texts.ts';
import { wordFor } from '../levels.ts';
import { copiesPassword, findFloors, makeFloor, namedBy, rememberLostFloor } from '../page/floors.ts';
import { addNode, askRules, forgetNode, learnAttribute, learnText, type Page } from '../page/page.ts';
import { canHaveChildren, type PageNode, placeBefore, saidAbout, takeOut } from '../page/page-node.ts';
import { isId, listOf, own, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { maskChange } from './element.ts';
import { createMutationOut, type MutationOut } from './mutation-out.ts';
import { maskNode, sendText } from './node.ts';
import { settleTree, takeBack } from './stricter.ts';

const recordsOf = (data: RawRecord, key: string): RawRecord[] => listOf(own(data, key)).map(recordOf);
const nodeOf = (page: Page, id: unknown): PageNode | undefined => (isId(id) ? page.nodes.get(id) : undefined);

interface Added {
  readonly node: PageNode;
  readonly raw: RawRecord;
  readonly nextId: unknown;
}

/**
 * A mutation: what goes, what comes, what changes. What is said about levels is taken into account first, so that a
 * text that changes in the same moment as its level is shown by the new one.
 */
export function maskMutation(page: Page, data: RawRecord): RawRecord | null {
  const out = createMutationOut(page);
  const changed = new Set<PageNode>();
  applyRemoves(page, recordsOf(data, 'removes'), out);
  const changes = recordsOf(data, 'attributes');
  const late = changes.filter((item) => !learnChange(page, item, changed));
  const adds = applyAdds(page, recordsOf(data, 'adds'), out);
  for (const item of late) learnChange(page, item, changed);
  touchAround(adds, out, changed);
  const texts = recordsOf(data, 'texts').filter((item) => learnTextChange(page, item, changed));
  settleChanged(page, changed, out);
  for (const { node } of adds) {
    if (copiesPassword(node)) makeFloor(page, node);
  }
  const isNamed = namedBy(changed);
  for (const floor of findFloors(page, (field) => out.isNew(field) || isNamed(field))) {
    takeBack(page, floor, 'floor', out);
  }
  tell(page, { adds, texts, changes }, out);
  const told = out.finish();
  return told && own(data, 'isAttachIframe') === true ? { ...told, isAttachIframe: true } : told;
}

function applyRemoves(page: Page, removes: readonly RawRecord[], out: MutationOut): void {
  for (const item of removes) {
    const node = nodeOf(page, item['id']);
    if (!node?.parent) continue;
    out.remove(node.parent.id, node.id, item['isShadow'] === true);
    rememberLostFloor(node);
    forgetNode(page, node);
  }
}

/** A parent normally comes before its children; what comes too early is tried once more. */
function applyAdds(page: Page, adds: readonly RawRecord[], out: MutationOut): Added[] {
  const done: Added[] = [];
  const early = adds.filter((item) => !applyAdd(page, item, out, done));
  for (const item of early) applyAdd(page, item, out, done);
  return done;
}

function applyAdd(page: Page, item: RawRecord, out: MutationOut, done: Added[]): boolean {
  const raw = recordOf(item['node']);
  const parent = nodeOf(page, item['parentId']);
  if (!parent) return false;
  const twin = nodeOf(page, raw['id']);
  if (parent.isSealed || parent === twin || !canHaveChildren(parent)) return true;
  if (twin) {
    if (twin.parent) out.remove(twin.parent.id, twin.id);
    rememberLostFloor(twin);
    forgetNode(page, twin);
    // The twin was an ancestor: its subtree went, and the parent with it.
    if (nodeOf(page, parent.id) !== parent) return true;
  }
  const node = addNode(page, raw, parent);
  if (!node) return true;
  const next = nodeOf(page, item['nextId']);
  // Before itself it would be its own neighbour, and whoever goes through the children would go on for ever.
  if (next && next !== node && next.parent === parent) {
    takeOut(parent, node);
    placeBefore(parent, node, next);
  }
  done.push({ node, raw, nextId: item['nextId'] });
  return true;
}

/** Marks a node and the elements around it, as far as a label reaches. */
function touch(node: PageNode, changed: Set<PageNode>): void {
  let around: PageNode | null = node;
  for (let step = 0; around && step < 8; step++, around = around.parent) changed.add(around);
}

/** What was added is settled already; what it was added to may be named or ruled otherwise now. */
function touchAround(adds: readonly Added[], out: MutationOut, changed: Set<PageNode>): void {
  let last: PageNode | null = null;
  for (const { node } of adds) {
    const { parent } = node;
    if (node.tag === 'label') changed.add(node);
    if (!parent || parent === last || out.isNew(parent)) continue;
    last = parent;
    touch(parent, changed);
  }
}

function learnChange(page: Page, item: RawRecord, changed: Set<PageNode>): boolean {
  const node = nodeOf(page, item['id']);
  if (!node) return false;
  const attributes = recordOf(item['attributes']);
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    learnAttribute(page, node, name.toLowerCase(), value === null ? null : stringOf(value));
  }
  touch(node, changed);
  return true;
}

function learnTextChange(page: Page, item: RawRecord, changed: Set<PageNode>): boolean {
  const node = nodeOf(page, item['id']);
  if (node?.kind !== NODE.text) return false;
  learnText(node, stringOf(item['value']));
  touch(node, changed);
  return true;
}

/**
 * Rules are asked again for what changed and for what it is inside of: a class on an ancestor may have changed which
 * selectors match. Then levels are worked out from the outermost changed node inwards.
 */
function settleChanged(page: Page, changed: ReadonlySet<PageNode>, out: MutationOut): void {
  const around = new Set<PageNode>();
  for (const node of changed) {
    for (let step: PageNode | null = node; step && !around.has(step); step = step.parent) around.add(step);
  }
  const reworded: PageNode[] = [];
  if (page.questions) {
    for (const node of around) {
      if (out.isNew(node)) continue;
      const before = node.ruled;
      askRules(page, node);
      if (node.ruled !== before) reworded.push(node);
    }
  }
  for (const node of around) {
    if (page.nodes.get(node.id) === node) settleTree(page, node, out);
  }
  // Only the live page knew: those who have no more than the events learn it from the node.
  for (const node of reworded) if (!node.isSealed) out.change(node, { 'data-shoji': wordFor(saidAbout(node)) });
}

/** Elements that have become something else without a change of theirs: what they had shown is taken back. */
export function askAgain(page: Page, tag: string): RawRecord | null {
  const out = createMutationOut(page);
  const nodes = [...page.nodes.values()].filter((node) => node.tag === tag);
  settleChanged(page, new Set(nodes), out);
  return out.finish();
}

function tell(
  page: Page,
  told: { adds: readonly Added[]; texts: readonly RawRecord[]; changes: readonly RawRecord[] },
  out: MutationOut,
): void {
  const adds = told.adds.filter(({ node }) => page.nodes.get(node.id) === node && node.parent);
  const masked = adds.map(({ node, raw }) => maskNode(page, node, raw));
  const fresh = new Set(adds.map(({ node }) => node).filter(({ parent }) => !parent || !out.isNew(parent)));
  for (const item of told.texts) {
    const node = nodeOf(page, item['id']);
    if (!node) continue;
    const before = node.sent;
    const text = sendText(page, node, stringOf(item['value']));
    fresh.add(node);
    if (text !== before || node.sent === null) out.text(node, text);
  }
  const joined = joinAround(page.hasDigits ? fresh : []);
  for (const [id, text] of joined) {
    const node = page.nodes.get(id);
    if (node && !out.isNew(node)) out.text(node, text);
    if (node) node.sent = text;
  }
  for (const [at, { node, nextId }] of adds.entries()) {
    const next = nodeOf(page, nextId) ? (nextId as number) : null;
    const raw = masked[at] as RawRecord;
    if (node.parent) out.add(node.parent, next, joined.size ? withTexts(raw, joined) : raw);
  }
  for (const item of told.changes) {
    const node = nodeOf(page, item['id']);
    const change = node && maskChange(page, node, recordOf(item['attributes']));
    if (change) out.change(node, change);
  }
}
