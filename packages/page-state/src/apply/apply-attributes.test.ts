import { describe, expect, test } from 'vitest';
import {
  attributesOf,
  element,
  fromSource,
  inKeyframe,
  mutation,
  snapshot,
  stateOf,
  text,
} from '../../test/support/events.ts';

const change = (attributes: Record<string, unknown>) => mutation({ attributes: [{ id: 10, attributes }] });

test.each<[string, Record<string, unknown>, Record<string, unknown>, Record<string, unknown>]>([
  ['set', {}, { title: 'a' }, { title: 'a' }],
  ['changed', { title: 'a' }, { title: 'b' }, { title: 'b' }],
  ['removed', { title: 'a', lang: 'en' }, { title: null }, { lang: 'en' }],
  ['of rrweb kept where the replayer reads them', {}, { rr_src: '/a', rr_width: '1px' }, { rr_src: '/a' }],
  ['named like what every object has', {}, JSON.parse('{"__proto__":"a"}'), JSON.parse('{"__proto__":"a"}')],
  ['of wrong types left', { title: 'a' }, { title: 5, lang: {} }, { title: 'a' }],
])('attributes are %s', (_, before, changes, after) => {
  const state = stateOf(...snapshot(element(10, 'div', before)), change(changes));
  expect(attributesOf(state, 10)).toEqual(after);
});

test('a dialog that is closed is no modal one', () => {
  const dialog = element(10, 'dialog', { open: '', rr_open_mode: 'modal' });
  expect(attributesOf(stateOf(...snapshot(dialog), change({ open: null })), 10)).toEqual({});
});

describe('a textarea', () => {
  test('has its text in its value or in its children, never in both', () => {
    const both = element(10, 'textarea', { value: 'a' }, [text(11, 'b')]);
    expect(stateOf(...snapshot(both)).has(11)).toBe(false);
    const state = stateOf(...snapshot(element(10, 'textarea', {}, [text(11, 'b')])), change({ value: 'c' }));
    expect([state.childrenOf(10), attributesOf(state, 10)]).toEqual([[], { value: 'c' }]);
  });
});

describe('a link whose rules came later', () => {
  test('says them', () => {
    const link = element(10, 'link', { rel: 'stylesheet', href: '/a.css', media: 'print' });
    const state = stateOf(...snapshot(link), change({ _cssText: '.a { top: 0 }', media: 'all' }));
    expect(inKeyframe(state, 10)).toMatchObject({
      tagName: 'link',
      attributes: { media: 'all', _cssText: '.a { top: 0 }' },
    });
  });
});

describe('style changes', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['a new property', 'color: red', { width: '1px' }, 'color: red; width: 1px;'],
    ['a changed one', 'color: red; width: 1px', { color: 'blue' }, 'width: 1px; color: blue;'],
    ['a removed one', 'color: red; width: 1px', { color: false }, 'width: 1px;'],
    ['a part of a shorthand', 'margin: 1px', { 'margin-left': '2px' }, 'margin: 1px; margin-left: 2px;'],
    ['one with a priority', '', { color: ['red', 'important'] }, 'color: red !important;'],
    ['custom properties in their case', '--Gap: 1px', { '--Gap': '2px', '--gap': '3px' }, '--Gap: 2px; --gap: 3px;'],
    [
      'beside what looks like an end',
      'content: "a;b"; background: url(data:;x)',
      { top: '0' },
      'content: "a;b"; background: url(data:;x); top: 0;',
    ],
    ['fallbacks of one property together', 'width: 1px; width: calc(1px)', { width: false }, ''],
  ])('%s is written into the attribute', (_, before, style, after) => {
    const state = stateOf(...snapshot(element(10, 'div', { style: before })), change({ style }));
    expect(attributesOf(state, 10)['style']).toBe(after);
    expect(fromSource(state, 0)).toEqual([]);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['a part is taken from a shorthand', 'margin: 1px', { 'margin-left': false }],
    ['a part of an important shorthand changes', 'margin: 1px !important', { 'margin-left': '2px' }],
    ['the text has escapes', 'content: "\\f101"', { top: '0' }],
    ['the text does not close', 'background: url(', { top: '0' }],
    ['a shorthand has no name in common with its part', 'border-color: red', { 'border-top-color': false }],
  ])('stay beside it where %s', (_, before, style) => {
    const state = stateOf(...snapshot(element(10, 'div', { style: before })), change({ style }));
    expect(attributesOf(state, 10)['style']).toBe(before);
    expect(fromSource(state, 0)).toMatchObject([{ attributes: [{ id: 10, attributes: { style } }] }]);
  });

  test('a whole new attribute ends what stayed beside the old one', () => {
    const styled = element(10, 'div', { style: 'margin: 1px' });
    const state = stateOf(
      ...snapshot(styled),
      change({ style: { 'margin-left': false } }),
      change({ style: 'top: 0' }),
    );
    expect([attributesOf(state, 10), fromSource(state, 0)]).toEqual([{ style: 'top: 0' }, []]);
  });
});
