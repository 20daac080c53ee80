import { EVENT, SOURCE, type WireEvent } from '@shoji/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, document, element, event, mutation, snapshot, stateOf, text } from '../test/support/events.ts';
import { createPageState } from './index.ts';

/** Values where something else is expected; few ids, so that events meet. */
const id = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom<unknown>(null, '4', 1.5, Number.NaN, {}));
const word = fc.constantFrom(
  'div',
  'style',
  'select',
  'option',
  'iframe',
  'textarea',
  'input',
  'link',
  'title',
  '__proto__',
  '',
);
const value = fc.oneof(fc.string(), fc.constantFrom<unknown>(null, true, 7, [], {}, undefined), word);
const attributes = fc.oneof(
  fc.dictionary(
    fc.oneof(word, fc.constantFrom('style', '_cssText', 'value', 'rr_open_mode', 'type', 'selected')),
    value,
  ),
  value,
);
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    value,
    fc.record(
      {
        type: fc.oneof(fc.integer({ min: -1, max: 6 }), value),
        id,
        tagName: fc.oneof(word, value),
        attributes,
        textContent: value,
        isShadow: fc.boolean(),
        isShadowHost: fc.boolean(),
        childNodes: fc.oneof(fc.array(tie('node'), { maxLength: 3 }), value),
      },
      { requiredKeys: ['type', 'id', 'tagName'] },
    ),
  ),
}));
const style = fc.dictionary(
  fc.constantFrom('color', '--a', 'margin'),
  fc.oneof(value, fc.constant(false), fc.tuple(value, value)),
);
const list = <Item>(item: fc.Arbitrary<Item>) =>
  fc.oneof({ weight: 4, arbitrary: fc.array(item, { maxLength: 4 }) }, { weight: 1, arbitrary: value });
const index = fc.oneof(fc.nat(5), fc.array(fc.nat(5), { maxLength: 3 }), value);
const data = fc.record({
  source: fc.oneof(fc.integer({ min: -1, max: 18 }), value),
  id,
  styleId: id,
  node,
  adds: list(fc.oneof(fc.record({ parentId: id, nextId: id, node }), fc.record({ rule: value, index }), value)),
  removes: list(fc.oneof(fc.record({ parentId: id, id, index }), value)),
  texts: list(fc.oneof(fc.record({ id, value }), value)),
  attributes: list(fc.oneof(fc.record({ id, attributes: fc.oneof(attributes, fc.record({ style })) }), value)),
  styles: list(fc.record({ styleId: id, rules: list(fc.record({ rule: value, index })) })),
  styleIds: list(id),
  positions: list(fc.record({ id, x: value, y: value })),
  ranges: list(fc.record({ start: id, end: id, startOffset: value, endOffset: value })),
  text: value,
  isChecked: value,
  x: value,
  y: value,
  set: fc.oneof(fc.record({ property: value, value, priority: value }), value),
  index,
  replaceSync: value,
  type: fc.oneof(fc.nat(10), value),
  family: value,
  fontSource: value,
});
const anyEvent = fc.oneof(
  fc.record({
    type: fc.oneof({ weight: 6, arbitrary: fc.constant(EVENT.incremental) }, { weight: 1, arbitrary: fc.nat(8) }),
    timestamp: fc.oneof({ weight: 5, arbitrary: fc.nat() }, { weight: 1, arbitrary: value }),
    data: fc.oneof({ weight: 9, arbitrary: data }, { weight: 1, arbitrary: value }),
  }),
  value,
) as fc.Arbitrary<WireEvent>;

const START = snapshot(
  element(5, 'iframe'),
  element(6, 'style', { _cssText: '.a {}' }, [text(7, '')]),
  element(8, 'select', {}, [element(9, 'option', { value: 'a' })]),
);

describe('whatever comes', () => {
  test('nothing is thrown, the events are as they were, and the keyframe makes the same page again', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const before = JSON.stringify(events);
        const state = stateOf(...START, ...events);
        expect(JSON.stringify(events)).toBe(before);
        const keyframe = state.keyframe(1);
        const again = stateOf(...keyframe);
        expect(again.problems).toEqual({ malformed: 0, unknownNode: 0, refused: 0 });
        expect(again.keyframe(1)).toEqual(keyframe);
        expect(again.size).toBe(state.size);
      }),
      { numRuns: 1_500 },
    );
  }, 30_000);

  test('the tree stays a tree: every child has its parent, every node is reached once', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const state = stateOf(...START, ...events);
        const ids = [...Array(14).keys()].filter(state.has);
        for (const id of ids) for (const child of state.childrenOf(id)) expect(state.parentOf(child)).toBe(id);
        for (const id of ids) {
          const parent = state.parentOf(id);
          const isFrame = parent !== null && state.tagOf(parent) === 'iframe' && state.kindOf(id) === 0;
          if (parent !== null && !isFrame) expect(state.childrenOf(parent).filter((one) => one === id)).toEqual([id]);
        }
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});

test('a tree deeper than recursion can go is cut and counted', () => {
  let deep = element(100_000, 'div');
  for (let at = 99_999; at >= 10; at--) deep = element(at, 'div', {}, [deep]);
  const state = stateOf(...snapshot(deep));
  expect(state.size).toBeLessThanOrEqual(1_002);
  expect(state.problems.refused).toBe(1);
  expect(() => JSON.stringify(state.keyframe())).not.toThrow();
});

test('a hundred thousand adds in the worst order take less than two seconds of the processor', () => {
  const adds = Array.from({ length: 100_000 }, (_, at) => add(4, text(at + 10, 'x'), at === 99_999 ? null : at + 11));
  const before = process.cpuUsage();
  const state = stateOf(...snapshot(), mutation({ adds }));
  expect(state.childrenOf(4)).toHaveLength(100_000);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(2_000);
}, 30_000);

test('before the first snapshot there is no keyframe, and events that need a page are counted', () => {
  const state = createPageState();
  state.apply(mutation({ adds: [add(4, text(10, 'x'))] }));
  state.apply(event(EVENT.fullSnapshot, { node: element(1, 'html') }));
  expect([state.keyframe(), state.problems]).toEqual([[], { malformed: 1, unknownNode: 1, refused: 0 }]);
});

test('a broken snapshot leaves the page as it was', () => {
  const state = stateOf(...snapshot(text(10, 'x')), event(EVENT.fullSnapshot, { node: null }));
  expect(state.textOf(10)).toBe('x');
});

test('a new snapshot forgets everything of the page before', () => {
  const sheets = event(EVENT.incremental, {
    source: SOURCE.adoptedStyleSheet,
    id: 1,
    styleIds: [1],
    styles: [{ styleId: 1, rules: [] }],
  });
  const input = event(EVENT.incremental, { source: SOURCE.input, id: 10, text: 'x', isChecked: false });
  const state = stateOf(...snapshot(element(10, 'input')), sheets, input, ...snapshot(element(10, 'input')));
  expect(state.keyframe()).toEqual(stateOf(...snapshot(element(10, 'input'))).keyframe());
});

test('documents that never get their iframe are bounded', () => {
  const state = stateOf(...snapshot());
  for (let at = 0; at < 2_000; at++) state.apply(mutation({ adds: [add(1_000_000 + at, document(10 + at, []))] }));
  expect(state.problems.refused).toBe(1_000);
});

test('what the recorder writes beside changes for the second line is no part of the page', () => {
  const start = snapshot(element(10, 'p', { title: 'a' }, [text(11, 'one')]), element(12, 'input', { type: 'text' }));
  const changes = (told: object) => [
    mutation({
      adds: [{ ...add(10, text(13, 'two')), ...told }],
      texts: [{ id: 11, value: 'three', ...told }],
      attributes: [{ id: 10, attributes: { title: 'b' }, ...told }],
    }),
    event(EVENT.incremental, { source: SOURCE.input, id: 12, text: 'x', isChecked: false, ...told }),
    event(EVENT.incremental, {
      source: SOURCE.selection,
      ranges: [{ start: 11, startOffset: 0, end: 13, endOffset: 1 }],
      ...told,
    }),
  ];
  const told = stateOf(...start, ...changes({ l: 15, t: 'input text' }));
  expect(told.keyframe(1)).toEqual(stateOf(...start, ...changes({})).keyframe(1));
  expect(told.problems).toEqual({ malformed: 0, unknownNode: 0, refused: 0 });
});

test('rules of an element that can have none are left out', () => {
  const start = snapshot(element(10, 'div'));
  const state = stateOf(...start, mutation({ attributes: [{ id: 10, attributes: { _cssText: 'a {}' } }] }));
  expect(state.keyframe(1)).toEqual(stateOf(...start).keyframe(1));
});
