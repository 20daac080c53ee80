import { NODE } from '@shoji/schema';
import { describe, expect, test } from 'vitest';
import {
  add,
  attributesOf,
  document,
  element,
  inKeyframe,
  mutation,
  snapshot,
  stateOf,
  text,
} from '../../test/support/events.ts';

const LIST = element(10, 'ul', {}, [element(11, 'li'), element(12, 'li'), element(13, 'li')]);

describe('adds', () => {
  test.each<[string, number | null, number[]]>([
    ['before the next sibling', 12, [11, 20, 12, 13]],
    ['last without one', null, [11, 12, 13, 20]],
    ['last, where the next sibling is elsewhere', 4, [11, 12, 13, 20]],
  ])('go %s', (_, nextId, expected) => {
    const state = stateOf(...snapshot(LIST), mutation({ adds: [add(10, element(20, 'li'), nextId)] }));
    expect(state.childrenOf(10)).toEqual(expected);
  });

  test('wait for a parent and a next sibling that come later in the same mutation', () => {
    const adds = [
      add(21, text(22, 'in')),
      add(20, element(21, 'b'), 23),
      add(4, element(20, 'p')),
      add(20, text(23, 'after')),
    ];
    const state = stateOf(...snapshot(), mutation({ adds }));
    expect([state.childrenOf(4), state.childrenOf(20), state.childrenOf(21)]).toEqual([[20], [21, 23], [22]]);
    expect(state.problems).toEqual({ malformed: 0, unknownNode: 0, refused: 0 });
  });

  test('whose parent or next sibling never comes are left out and counted', () => {
    const state = stateOf(...snapshot(), mutation({ adds: [add(99, text(20, 'a')), add(4, text(21, 'b'), 98)] }));
    expect([state.has(20), state.has(21), state.problems.unknownNode]).toEqual([false, false, 2]);
  });

  test('a node that moves is removed and added with its id, and has nothing of what it held', () => {
    const state = stateOf(
      ...snapshot(LIST, element(14, 'div')),
      mutation({ removes: [{ parentId: 10, id: 11 }], adds: [add(14, element(11, 'li', { class: 'moved' }))] }),
    );
    expect([state.parentOf(11), state.childrenOf(10), attributesOf(state, 11)]).toEqual([
      14,
      [12, 13],
      { class: 'moved' },
    ]);
  });

  test('a node that is added while it is on the page moves with what is below it; the late remove does nothing', () => {
    const host = element(10, 'div', {}, [{ ...element(11, 'p', {}, [text(12, 'deep')]), isShadow: true }]);
    const state = stateOf(
      ...snapshot(host),
      mutation({ adds: [add(4, element(11, 'p', { id: 'out' }))] }),
      mutation({ removes: [{ parentId: 10, id: 11, isShadow: true }] }),
    );
    expect([state.parentOf(11), state.isInShadowRoot(11), state.textOf(12)]).toEqual([4, false, 'deep']);
    expect(attributesOf(state, 11)).toEqual({ id: 'out' });
  });

  test('never make a circle', () => {
    const state = stateOf(...snapshot(LIST), mutation({ adds: [add(11, element(10, 'ul'))] }));
    expect([state.parentOf(11), state.problems.refused]).toEqual([10, 1]);
  });

  test('a second root element takes the place of the first', () => {
    const state = stateOf(...snapshot(), mutation({ adds: [add(1, element(30, 'html'))] }));
    expect([state.childrenOf(1), state.has(4)]).toEqual([[30], false]);
  });

  test('to a shadow root make a host of their parent', () => {
    const state = stateOf(
      ...snapshot(element(10, 'div', {}, [text(11, 'light')])),
      mutation({ adds: [add(10, { ...text(12, 'dark'), isShadow: true })] }),
    );
    expect([state.childrenOf(10), state.isInShadowRoot(12), state.isInShadowRoot(11)]).toEqual([[11, 12], true, false]);
    expect(inKeyframe(state, 10)).toMatchObject({ isShadowHost: true });
    expect(inKeyframe(state, 12)).toMatchObject({ isShadow: true });
  });
});

describe('iframes', () => {
  const attach = (parentId: number, node: Record<string, unknown>) =>
    mutation({ adds: [add(parentId, node)], isAttachIframe: true });
  const inner = document(20, [element(21, 'html', {}, [text(22, 'inside')])]);

  test.each([
    ['after its document', [attach(10, inner), mutation({ adds: [add(4, element(10, 'iframe'))] })]],
    ['before its document', [mutation({ adds: [add(4, element(10, 'iframe'))] }), attach(10, inner)]],
  ])('an iframe that comes %s shows it', (_, events) => {
    const state = stateOf(...snapshot(), ...events);
    expect([state.parentOf(20), state.documentOf(22), state.documentOf(10)]).toEqual([10, 20, 1]);
    expect(inKeyframe(state, 20)).not.toHaveProperty('rootId');
    expect(inKeyframe(state, 22)).toMatchObject({ rootId: 20 });
    expect(state.keyframe().map(({ data }) => (data as { isAttachIframe?: true }).isAttachIframe)).toContain(true);
  });

  test('a second document replaces the first, also with the ids of the first', () => {
    const again = document(20, [element(23, 'html')]);
    const state = stateOf(...snapshot(element(10, 'iframe')), attach(10, inner), attach(10, again));
    expect([state.has(21), state.childrenOf(20)]).toEqual([false, [23]]);
  });

  test('nested ones are attached outer first', () => {
    const outer = document(20, [element(21, 'html', {}, [element(22, 'iframe')])]);
    const state = stateOf(...snapshot(element(10, 'iframe')), attach(22, document(30, [])), attach(10, outer));
    const parents = state.keyframe().flatMap(({ data }) => {
      const { isAttachIframe, adds } = data as { isAttachIframe?: true; adds?: { parentId: number }[] };
      return isAttachIframe ? [adds?.[0]?.parentId] : [];
    });
    expect(parents).toEqual([10, 22]);
  });

  test('a document goes into nothing but an iframe', () => {
    const state = stateOf(...snapshot(element(10, 'div')), attach(10, inner));
    expect([state.has(20), state.problems.refused]).toEqual([false, 1]);
  });
});

test('a removed node takes everything below it along, shadow roots and iframes too', () => {
  const state = stateOf(
    ...snapshot(element(10, 'div', {}, [{ ...element(11, 'iframe'), isShadow: true }])),
    mutation({ adds: [add(11, document(20, [element(21, 'html')]))] }),
    mutation({ removes: [{ parentId: 4, id: 10 }] }),
  );
  expect([10, 11, 20, 21].map(state.has)).toEqual([false, false, false, false]);
  expect(state.size).toBe(4);
});

test.each([
  ['a text', text(10, 'a'), 'b', 'b'],
  ['a comment', { type: NODE.comment, id: 10, textContent: 'a' }, 'b', 'b'],
  ['an emptied text', text(10, 'a'), null, ''],
])('the text of %s changes', (_, node, value, expected) => {
  const state = stateOf(...snapshot(node), mutation({ texts: [{ id: 10, value }] }));
  expect(state.textOf(10)).toBe(expected);
});
