import { EVENT, INTERACTION, SOURCE } from '@shoji/schema';
import { describe, expect, test } from 'vitest';
import {
  add,
  attributesOf,
  element,
  event,
  fromSource,
  incremental,
  mutation,
  snapshot,
  stateOf,
  TIME,
  text,
} from '../../test/support/events.ts';

const input = (id: number, value: string, isChecked = false) =>
  incremental(SOURCE.input, { id, text: value, isChecked });
const inputs = (...events: Parameters<typeof stateOf>) =>
  fromSource(stateOf(...events), SOURCE.input).map(({ id, text, isChecked }) => [id, text, isChecked]);

describe('inputs', () => {
  const fields = [10, 11].map((id) => element(id, 'input', { type: 'radio', name: 'r', value: String(id) }));

  test('the last one of each field, in the order of the last change', () => {
    expect(
      inputs(...snapshot(...fields), input(10, '10', true), input(11, '11', true), input(10, '10', false)),
    ).toEqual([
      [11, '11', true],
      [10, '10', false],
    ]);
  });

  test('go with their field', () => {
    const gone = mutation({ removes: [{ parentId: 4, id: 10 }] });
    expect(inputs(...snapshot(...fields), input(10, '10', true), gone)).toEqual([]);
  });

  test('are the attribute where that is the value, and follow it', () => {
    const state = stateOf(...snapshot(element(10, 'input', { type: 'checkbox' })), input(10, 'on', true));
    expect(attributesOf(state, 10)['value']).toBe('on');
    state.apply(mutation({ attributes: [{ id: 10, attributes: { value: 'later' } }] }));
    expect(fromSource(state, SOURCE.input)).toEqual([{ id: 10, text: 'later', isChecked: true }]);
  });

  const option = (id: number, value: string, more = {}) => element(id, 'option', { value, ...more });
  const select = element(10, 'select', {}, [
    option(11, 'a'),
    option(12, 'b'),
    element(13, 'option', {}, [text(14, ' C\n c ')]),
  ]);
  test.each<[string, ReturnType<typeof mutation>[], string]>([
    ['stays with the option that was chosen', [mutation({ removes: [{ parentId: 10, id: 11 }] })], 'b'],
    ['is the first when the chosen one goes', [mutation({ removes: [{ parentId: 10, id: 12 }] })], 'a'],
    [
      'is what says that it is chosen when it comes',
      [mutation({ adds: [add(10, option(15, 'd', { selected: true }))] })],
      'd',
    ],
    ['is the one that was chosen when others come', [mutation({ adds: [add(10, option(15, 'd'))] })], 'b'],
    ['follows the words of an option', [input(10, 'C c'), mutation({ texts: [{ id: 14, value: 'D' }] })], 'D'],
  ])('of a select: the choice %s', (_, events, expected) => {
    expect(inputs(...snapshot(select), input(10, 'b'), ...events)).toEqual([[10, expected, false]]);
  });
});

test('scroll offsets: the last of each node, and of the page in the snapshot as well', () => {
  const scroll = (id: number, y: number) => incremental(SOURCE.scroll, { id, x: 0, y });
  const state = stateOf(...snapshot(element(10, 'div')), scroll(10, 5), scroll(1, 7), scroll(10, 6));
  expect(fromSource(state, SOURCE.scroll)).toEqual([
    { id: 10, x: 0, y: 6 },
    { id: 1, x: 0, y: 7 },
  ]);
  expect(state.keyframe()[1]?.data).toMatchObject({ initialOffset: { left: 0, top: 7 } });
});

test('the window is the last size and comes first', () => {
  const state = stateOf(...snapshot(), incremental(SOURCE.viewportResize, { width: 320, height: 500 }));
  expect(state.viewport).toEqual({ width: 320, height: 500 });
  expect(state.keyframe()[0]).toEqual(event(EVENT.meta, { href: 'https://shop.example/', width: 320, height: 500 }));
});

describe('media', () => {
  const video = element(10, 'video', { rr_mediaState: 'played', rr_mediaCurrentTime: 3, rr_mediaPlaybackRate: 2 });
  const act = (type: number, more: Record<string, unknown>, after: number) =>
    incremental(SOURCE.mediaInteraction, { id: 10, type, ...more }, TIME + after);
  test.each<[string, Parameters<typeof stateOf>, Record<string, unknown>]>([
    ['plays on from the snapshot', [], { type: 0, currentTime: 23, playbackRate: 2 }],
    ['stands still after a pause', [act(1, { currentTime: 8 }, 2_000)], { type: 1, currentTime: 8 }],
    [
      'plays on after a seek',
      [act(2, { currentTime: 60, muted: true }, 5_000)],
      { type: 0, currentTime: 70, muted: true },
    ],
  ])('%s', (_, events, expected) => {
    const state = stateOf(...snapshot(video), ...events);
    const last = state.keyframe(TIME + 10_000).at(-1)?.data;
    expect(last).toMatchObject({ source: SOURCE.mediaInteraction, id: 10, ...expected });
  });
});

describe('focus, selection and pointer', () => {
  const page = snapshot(element(10, 'input'), text(11, 'words'));
  const focus = incremental(SOURCE.mouseInteraction, { type: INTERACTION.focus, id: 10 });
  const select = incremental(SOURCE.selection, { ranges: [{ start: 11, startOffset: 0, end: 11, endOffset: 2 }] });
  const move = incremental(SOURCE.mouseMove, {
    positions: [
      { x: 1, y: 2, id: 10, timeOffset: -50 },
      { x: 3, y: 4, id: 10, timeOffset: 0 },
    ],
  });

  test('are the last ones', () => {
    const data = stateOf(...page, focus, select, move)
      .keyframe()
      .slice(2)
      .map((one) => one.data);
    expect(data).toEqual([
      { source: SOURCE.mouseInteraction, type: INTERACTION.focus, id: 10 },
      { source: SOURCE.selection, ranges: [{ start: 11, startOffset: 0, end: 11, endOffset: 2 }] },
      { source: SOURCE.mouseMove, positions: [{ x: 3, y: 4, id: 10, timeOffset: 0 }] },
    ]);
  });

  test('are left out when their nodes are gone', () => {
    const gone = mutation({ removes: [10, 11].map((id) => ({ parentId: 4, id })) });
    expect(stateOf(...page, focus, select, move, gone).keyframe()).toHaveLength(2);
  });

  test('a field that lost the focus has none', () => {
    const blur = incremental(SOURCE.mouseInteraction, { type: INTERACTION.blur, id: 10 });
    expect(stateOf(...page, focus, blur).keyframe()).toHaveLength(2);
  });
});

test('fonts come again, without the event that brought them being kept', () => {
  const font = {
    family: 'A',
    fontSource: 'url(data:font/woff2;base64,AA)',
    buffer: false,
    descriptors: { weight: '700' },
  };
  const state = stateOf(...snapshot(), incremental(SOURCE.font, font));
  font.descriptors.weight = '100';
  expect(fromSource(state, SOURCE.font)).toMatchObject([{ family: 'A', descriptors: { weight: '700' } }]);
});
