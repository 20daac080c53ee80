import { SOURCE } from '@shoji/schema';
import { describe, expect, test } from 'vitest';
import {
  add,
  attributesOf,
  document,
  element,
  fromSource,
  incremental,
  inKeyframe,
  mutation,
  snapshot,
  stateOf,
  text,
} from '../../test/support/events.ts';

const style = (cssText: string, ...texts: Record<string, unknown>[]) =>
  element(10, 'style', { _cssText: cssText }, texts);
const rules = (data: Record<string, unknown>) => incremental(SOURCE.styleSheetRule, data);
const declare = (data: Record<string, unknown>) => incremental(SOURCE.styleDeclaration, data);

describe('the text of a style', () => {
  const SPLIT = '.a { top: 0 }/* rr_split */.b:hover { top: 1px }';

  test('stays in one piece as long as nothing changes it', () => {
    const state = stateOf(...snapshot(style(SPLIT, text(11, ''), text(12, ''))));
    expect([attributesOf(state, 10)['_cssText'], state.textOf(12)]).toEqual([SPLIT, '']);
  });

  test.each<[string, Parameters<typeof mutation>[0], Record<number, string>]>([
    ['a text changes', { texts: [{ id: 12, value: '.c {}' }] }, { 11: '.a { top: 0 }', 12: '.c {}' }],
    ['a text goes', { removes: [{ parentId: 10, id: 11 }] }, { 12: '.b:hover { top: 1px }' }],
    [
      'a text comes',
      { adds: [add(10, text(13, '.d {}'))] },
      { 11: '.a { top: 0 }', 12: '.b:hover { top: 1px }', 13: '.d {}' },
    ],
  ])('is handed out when %s', (_, change, expected) => {
    const state = stateOf(...snapshot(style(SPLIT, text(11, ''), text(12, ''))), mutation(change));
    expect(attributesOf(state, 10)).toEqual({});
    expect(Object.fromEntries(state.childrenOf(10).map((id) => [id, state.textOf(id)]))).toEqual(expected);
  });

  test('goes to the first text that is added where there was none', () => {
    const state = stateOf(...snapshot(style('.a {}')), mutation({ adds: [add(10, text(11, ''))] }));
    expect([state.textOf(11), attributesOf(state, 10)]).toEqual(['.a {}', {}]);
    expect(inKeyframe(state, 11)).toMatchObject({ isStyle: true });
  });

  test('is adapted by the replayer only where it adapted it before', () => {
    const state = stateOf(...snapshot(element(10, 'style')), mutation({ adds: [add(10, text(11, '.a:hover {}'))] }));
    expect(inKeyframe(state, 11)).not.toHaveProperty('isStyle');
  });
});

describe('changes by CSSOM', () => {
  test('are kept in order, consecutive ones of a kind together', () => {
    const state = stateOf(
      ...snapshot(style('.a {}', text(11, ''))),
      rules({ id: 10, adds: [{ rule: '.b {}', index: 0 }] }),
      rules({ id: 10, adds: [{ rule: '.c {}' }] }),
      rules({ id: 10, removes: [{ index: 1 }] }),
      rules({ id: 10, adds: [{ rule: '.d {}', index: [0, 2] }] }),
    );
    expect(fromSource(state, SOURCE.styleSheetRule)).toEqual([
      { id: 10, adds: [{ rule: '.b {}', index: 0 }, { rule: '.c {}' }] },
      { id: 10, removes: [{ index: 1 }] },
      { id: 10, adds: [{ rule: '.d {}', index: [0, 2] }] },
    ]);
  });

  test.each<[string, Parameters<typeof mutation>[0]]>([
    ['a text of the style changes', { texts: [{ id: 11, value: '.c {}' }] }],
    ['a text goes', { removes: [{ parentId: 10, id: 11 }] }],
    ['a text comes', { adds: [add(10, text(13, '.d {}'))] }],
    ['the style goes', { removes: [{ parentId: 4, id: 10 }] }],
    ['the style says other rules', { attributes: [{ id: 10, attributes: { _cssText: '.e {}' } }] }],
  ])('are gone when %s', (_, change) => {
    const state = stateOf(
      ...snapshot(style('.a {}', text(11, ''))),
      rules({ id: 10, adds: [{ rule: '.b {}' }] }),
      mutation(change),
    );
    expect(fromSource(state, SOURCE.styleSheetRule)).toEqual([]);
  });

  const set = (property: string, value: string, index = [0]) => declare({ id: 10, index, set: { property, value } });
  test.each<[string, ReturnType<typeof set>[], unknown[]]>([
    ['one value after another of its shape', [set('top', '1px'), set('top', '22px')], ['22px']],
    ['a value of another shape, which may be none', [set('top', '1px'), set('top', 'NaNpx')], ['1px', 'NaNpx']],
    ['values of two rules', [set('top', '1px'), set('top', '2px', [1])], ['1px', '2px']],
    ['values with another between', [set('top', '1px'), set('inset', '0'), set('top', '2px')], ['1px', '0', '2px']],
  ])('of declarations: %s', (_, events, values) => {
    const state = stateOf(...snapshot(style('.a {}')), ...events);
    const kept = fromSource(state, SOURCE.styleDeclaration).map(({ set }) => (set as { value: string }).value);
    expect(kept).toEqual(values);
  });
});

describe('constructed sheets', () => {
  const adopt = (id: number, styleIds: number[], ...defined: number[]) =>
    incremental(SOURCE.adoptedStyleSheet, {
      id,
      styleIds,
      ...(defined.length > 0 && {
        styles: defined.map((styleId) => ({ styleId, rules: [{ rule: `.s${styleId} {}`, index: 0 }] })),
      }),
    });
  const host = { ...element(10, 'div', {}, [{ ...text(11, ''), isShadow: true }]), isShadowHost: true };

  test('are made on their document, then changed, then adopted', () => {
    const state = stateOf(...snapshot(host), adopt(10, [1, 2], 1, 2), rules({ styleId: 2, removes: [{ index: 0 }] }));
    expect(
      state
        .keyframe()
        .slice(2)
        .map(({ data }) => data),
    ).toEqual([
      {
        source: SOURCE.adoptedStyleSheet,
        id: 1,
        styleIds: [],
        styles: [1, 2].map((id) => ({ styleId: id, rules: [{ rule: `.s${id} {}`, index: 0 }] })),
      },
      { source: SOURCE.styleSheetRule, styleId: 2, removes: [{ index: 0 }] },
      { source: SOURCE.adoptedStyleSheet, id: 10, styleIds: [1, 2] },
    ]);
  });

  test('are known after their host is gone, and not after their document is', () => {
    const gone = mutation({ removes: [{ parentId: 4, id: 10 }] });
    const state = stateOf(...snapshot(host), adopt(10, [1], 1), gone, adopt(1, [1]));
    expect(fromSource(state, SOURCE.adoptedStyleSheet)).toMatchObject([
      { id: 1, styleIds: [1], styles: [{ styleId: 1 }] },
    ]);
    const frame = mutation({ adds: [add(10, document(20, [element(21, 'html')]))] });
    const framed = stateOf(...snapshot(element(10, 'iframe')), frame, adopt(20, [1], 1), gone);
    expect(fromSource(framed, SOURCE.adoptedStyleSheet)).toEqual([]);
  });

  test('text for all of one ends what was before', () => {
    const replace = rules({ styleId: 1, replaceSync: '.r {}' });
    const state = stateOf(...snapshot(), adopt(1, [1], 1), replace);
    expect(fromSource(state, SOURCE.adoptedStyleSheet)).toEqual([
      { id: 1, styleIds: [1], styles: [{ styleId: 1, rules: [] }] },
    ]);
    expect(fromSource(state, SOURCE.styleSheetRule)).toEqual([{ styleId: 1, replaceSync: '.r {}' }]);
  });

  test('come before the first mutation, where the replayer still knows them; those of iframes after theirs', () => {
    const frame = mutation({ adds: [add(10, document(20, [element(21, 'html')]))] });
    const state = stateOf(...snapshot(element(10, 'iframe')), frame, adopt(20, [2], 2), adopt(1, [1], 1));
    const order = state
      .keyframe()
      .slice(2)
      .map(({ data }) => [(data as { source: number }).source, (data as { id?: number }).id]);
    expect(order).toEqual([
      [SOURCE.adoptedStyleSheet, 1],
      [SOURCE.mutation, undefined],
      [SOURCE.adoptedStyleSheet, 20],
    ]);
  });
});
