import { EVENT, SOURCE } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import type { SafeMutation, SafeSnapshot } from './safe-event.ts';
import { createSanitiser, type Sanitiser, type Verdict } from './sanitise-event.ts';
import type { SafeNode } from './sanitise-node.ts';

let id = 100;
const element = (tagName: string, attributes: object = {}, childNodes: unknown[] = [], more: object = {}) => {
  id += 1;
  return { type: 2, id, tagName, attributes, childNodes, ...more };
};
const snapshot = (...body: unknown[]) => ({
  type: EVENT.fullSnapshot,
  timestamp: 0,
  data: {
    node: { type: 0, id: 1, childNodes: [{ type: 2, id: 2, tagName: 'body', attributes: {}, childNodes: body }] },
  },
});
const change = (part: object) => ({
  type: EVENT.incremental,
  timestamp: 1,
  data: { source: SOURCE.mutation, texts: [], attributes: [], removes: [], adds: [], ...part },
});
const incremental = (data: object) => ({ type: EVENT.incremental, timestamp: 1, data });

function dataOf<T>(verdict: Verdict): T {
  expect(verdict.event).toBeDefined();
  return verdict.event?.data as T;
}

/** The body's children of a snapshot after sanitising. */
function bodyOf(sanitiser: Sanitiser, ...body: unknown[]): SafeNode[] {
  return dataOf<SafeSnapshot>(sanitiser.next(snapshot(...body))).node.childNodes?.[0]?.childNodes ?? [];
}
const one = (node: unknown): SafeNode => bodyOf(createSanitiser(), node)[0] as SafeNode;

describe('elements', () => {
  it.each([
    'script',
    'SCRIPT',
    'ScRiPt',
    'base',
    'META',
    'source',
    'track',
    'param',
    'unknown',
    '',
    'a b',
    'font-face',
  ])('%s is built as something hidden', (tag) =>
    expect(one(element(tag, { src: 'x', id: 'a' }))).toMatchObject({ tagName: 'noscript', attributes: { id: 'a' } }),
  );
  it.each(['object', 'EMBED', 'applet', 'frame', 'portal', 'fencedframe'])('%s is a paper of its size', (tag) => {
    const attributes = { data: 'http://x.test', src: 'http://x.test', class: 'a', width: '30' };
    expect(one(element(tag, attributes))).toMatchObject({
      tagName: 'shoji-frame',
      attributes: { class: 'a', width: '30', 'data-shoji-masked': 'media' },
    });
    expect(JSON.stringify(one(element(tag, attributes)))).not.toContain('x.test');
  });
  it('keeps the ids and children of what it replaces', () => {
    const text = { type: 3, id: 50, textContent: 'x' };
    expect(one(element('SCRIPT', {}, [text])).childNodes).toEqual([text]);
  });
  it('defines no custom element with a name that cannot be one', () => {
    expect(one(element('x-card', {}, [], { isCustom: true })).isCustom).toBe(true);
    expect(one(element('font-face', {}, [], { isCustom: true })).isCustom).toBeUndefined();
  });
  it('makes text of CDATA and empties comments', () => {
    expect(one({ type: 4, id: 9, textContent: 'x' })).toEqual({ type: 3, id: 9, textContent: 'x' });
    expect(one({ type: 5, id: 9, textContent: 'x' })).toEqual({ type: 5, id: 9, textContent: '' });
  });
});

describe('attributes', () => {
  it.each([
    'onclick',
    'ONERROR',
    'onfoo',
    'srcdoc',
    'action',
    'formaction',
    'ping',
    'target',
    'http-equiv',
    'background',
    'poster',
    'srcset',
    'nonce',
    'autofocus',
    'is',
    'a b',
    '"',
    'data',
    'usemap',
    'allow',
    'sandbox',
    '__proto__',
  ])('%s is left out', (name) => {
    const attributes = JSON.parse(`{${JSON.stringify(name)}:"x","class":"k"}`);
    expect(one(element('div', attributes)).attributes).toEqual({ class: 'k' });
  });
  it('keeps what pages style by', () => {
    const attributes = { 'data-x': '1', 'aria-label': 'a', _ngcontent: '', hidden: true, colspan: '2', role: 'b' };
    expect(one(element('td', attributes)).attributes).toEqual(attributes);
  });
  it('leads links nowhere, and keeps references within a drawing', () => {
    expect(one(element('a', { href: 'javascript:x' })).attributes).toEqual({ href: '#' });
    expect(one(element('use', { href: '#icon' }, [], { isSVG: true })).attributes).toEqual({ href: '#icon' });
    expect(one(element('use', { 'xlink:href': '/api/x#icon' }, [], { isSVG: true })).attributes).toEqual({});
  });
  it('animates no address', () => {
    expect(one(element('animate', { attributeName: 'href', to: 'javascript:x' })).attributes).toEqual({
      to: 'javascript:x',
    });
    expect(one(element('animate', { attributeName: 'width', to: '3' })).attributes).toEqual({
      attributeName: 'width',
      to: '3',
    });
  });
  it('puts a paper in the place of pictures that would be fetched, and keeps their size', () => {
    const image = one(
      element('img', { src: 'http://x.test/a.png', srcset: 'http://x.test/b.png 2x', width: '30', rr_width: '30px' }),
    );
    expect(image.attributes).toMatchObject({
      width: '30',
      rr_width: '30px',
      src: expect.stringContaining('data:image/svg+xml'),
    });
    expect(JSON.stringify(image)).not.toContain('x.test');
    const kept = { src: 'data:image/png;base64,AA==' };
    expect(one(element('img', kept)).attributes).toEqual(kept);
  });
  it('takes a link only for its captured style sheet', () => {
    const link = {
      rel: 'stylesheet',
      href: 'http://x.test',
      _cssText: '@import "http://x.test";a{color:red}',
      media: 'print',
    };
    expect(one(element('link', link)).attributes).toEqual({ _cssText: 'a{color:red}', media: 'print' });
  });
  it('marks what was blocked by its size', () => {
    expect(one(element('div', { rr_width: '9px', rr_height: '9px' })).attributes).toMatchObject({
      'data-shoji-masked': 'block',
    });
  });
  it('takes sizes and offsets only as numbers', () => {
    expect(
      one(element('div', { rr_width: 'url(http://x.test)', rr_scrollTop: '9', rr_scrollLeft: 1e12 })).attributes,
    ).toEqual({});
  });
});

describe('changes', () => {
  it('judges an attribute by the element it is set on, and by none of unknown ones', () => {
    const sanitiser = createSanitiser();
    const [link, image] = bodyOf(sanitiser, element('link'), element('img'));
    const set = (target: number | undefined, attributes: object) =>
      dataOf<SafeMutation>(sanitiser.next(change({ attributes: [{ id: target, attributes }] }))).attributes[0]
        ?.attributes;
    expect(set(link?.id, { rel: 'stylesheet', href: 'http://x.test' })).toEqual({});
    expect(set(image?.id, { src: 'http://x.test' })?.['src']).toContain('data:image/svg+xml');
    expect(set(9_999, { src: 'http://x.test', href: 'http://x.test', class: 'a' })).toEqual({ class: 'a' });
    expect(
      set(image?.id, {
        title: null,
        style: { color: ['red', 'important'], 'background-image': 'url(http://x.test)', top: false },
      }),
    ).toEqual({
      title: null,
      style: { color: ['red', 'important'], 'background-image': 'url("data:,")', top: false },
    });
  });
  it('reads the text of a style element as CSS', () => {
    const sanitiser = createSanitiser();
    bodyOf(sanitiser, element('style', {}, [{ type: 3, id: 60, textContent: '' }]));
    const verdict = sanitiser.next(change({ texts: [{ id: 60, value: '@import "http://x.test";' }] }));
    expect(dataOf<SafeMutation>(verdict).texts).toEqual([{ id: 60, value: '' }]);
  });
  it('lets no node become its own ancestor, and counts that', () => {
    const sanitiser = createSanitiser();
    const [outer] = bodyOf(sanitiser, element('div', {}, [{ ...element('p'), id: 70 }]));
    const circle = { parentId: 70, nextId: null, node: { ...element('div'), id: outer?.id } };
    const verdict = sanitiser.next(change({ adds: [circle] }));
    expect(dataOf<SafeMutation>(verdict).adds).toEqual([]);
    expect(verdict.broken).toBe(true);
  });
  it('lets a node move', () => {
    const sanitiser = createSanitiser();
    const [, other] = bodyOf(sanitiser, element('div', {}, [{ ...element('p'), id: 80 }]), element('div'));
    const move = change({
      removes: [{ id: 80, parentId: 101 }],
      adds: [{ parentId: other?.id, nextId: null, node: { ...element('p'), id: 80 } }],
    });
    expect(sanitiser.next(move).broken).toBe(false);
  });
});

describe('shapes', () => {
  it('cuts trees that are too deep', () => {
    let deep: unknown = element('div');
    for (let level = 0; level < 3_000; level += 1) deep = element('div', {}, [deep]);
    const verdict = createSanitiser().next(snapshot(deep));
    let depth = 0;
    for (let node: SafeNode | undefined = dataOf<SafeSnapshot>(verdict).node; node; node = node.childNodes?.[0])
      depth += 1;
    expect(verdict.broken).toBe(true);
    expect(depth).toBeGreaterThan(500);
    expect(depth).toBeLessThanOrEqual(514);
  });
  it('takes an id once', () => {
    const twin = { ...element('p'), id: 90 };
    expect(bodyOf(createSanitiser(), twin, twin)).toHaveLength(1);
  });
  it.each([0, -1, 1.5, '7', null, 2 ** 40, Number.NaN])('takes no node with the id %j', (bad) => {
    expect(bodyOf(createSanitiser(), { ...element('p'), id: bad })).toEqual([]);
  });
  it.each([
    [0, 1],
    [-5, 1],
    [1e9, 10_000],
  ])('brings a window %d wide to %d', (width, expected) => {
    const { event } = createSanitiser().next({ type: EVENT.meta, timestamp: 0, data: { width, height: 600 } });
    expect(event?.data).toMatchObject({ width: expected, href: '' });
  });
  it.each([
    ['a string', 'x'],
    ['nothing', null],
    ['a list', []],
    ['an event without data', { type: EVENT.incremental, timestamp: 0 }],
    ['a snapshot of an element', { type: EVENT.fullSnapshot, timestamp: 0, data: { node: element('p') } }],
    ['a window without a size', { type: EVENT.meta, timestamp: 0, data: {} }],
    ['a scroll to nowhere', incremental({ source: SOURCE.scroll, id: 1, x: Number.NaN, y: 0 })],
    ['an interaction of no kind', incremental({ source: SOURCE.mouseInteraction, type: 99, id: 1 })],
    ['a path without places', incremental({ source: SOURCE.mouseMove, positions: [{}] })],
    ['an input without a text', incremental({ source: SOURCE.input, id: 1 })],
  ])('%s is broken', (_, raw) => {
    expect(createSanitiser().next(raw)).toEqual({ event: undefined, broken: true });
  });
  it.each([SOURCE.mediaInteraction, SOURCE.canvasMutation, SOURCE.font, SOURCE.log, SOURCE.customElement, 99])(
    'leaves out source %d, which is no defect',
    (source) =>
      expect(createSanitiser().next(incremental({ source, id: 1 }))).toEqual({ event: undefined, broken: false }),
  );
  it('survives an event that throws when it is read', () => {
    const trap = {
      type: EVENT.meta,
      get data(): never {
        throw new Error('trap');
      },
    };
    expect(createSanitiser().next(trap).broken).toBe(true);
  });
});

describe('sheets', () => {
  it('neutralises rules, replacements, declarations and adopted sheets', () => {
    const far = 'a{background:url(http://x.test)}';
    const events = [
      { source: SOURCE.styleSheetRule, id: 5, adds: [{ rule: far, index: [0, 1] }], replaceSync: far, replace: far },
      {
        source: SOURCE.styleDeclaration,
        id: 5,
        index: [0],
        set: { property: 'background', value: 'url(http://x.test)' },
      },
      { source: SOURCE.adoptedStyleSheet, id: 5, styleIds: [1], styles: [{ styleId: 1, rules: [{ rule: far }] }] },
    ];
    for (const data of events) {
      const { event, broken } = createSanitiser().next(incremental(data));
      expect(broken).toBe(false);
      expect(event).toBeDefined();
      expect(JSON.stringify(event)).not.toContain('x.test');
    }
  });
});
