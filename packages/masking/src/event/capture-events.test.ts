import { CUSTOM_TAG, type Mode } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { maskStateless } from '../index.ts';
import { maskCustom } from './custom.ts';

const told = (tag: string, payload: unknown, mode: Mode = 'strict'): unknown =>
  maskCustom({ tag, payload }, mode)?.['payload'];
const line = (args: unknown[], mode: Mode = 'strict'): unknown =>
  (told(CUSTOM_TAG.console, { level: 'error', args }, mode) as { args: unknown[] }).args;
const request = (given: object): unknown =>
  (told(CUSTOM_TAG.network, { requests: [given] }) as { requests: unknown[] }).requests[0];

describe('a line of the console', () => {
  it('strict: no word of it, also where it begins as an engine would', () => {
    expect(line(['Failed to fetch the order of Jana', 'TypeError: leakword'])).toEqual([
      expect.stringMatching(/^[▒ ]+$/),
      expect.stringMatching(/^[▒: ]+$/),
    ]);
  });
  it('balanced: its words, without what is quoted or looks like data of a person', () => {
    const [text] = line(['saved "leakword" for jana@example.com'], 'balanced') as string[];
    expect(text).toMatch(/^saved /);
    expect(text).not.toMatch(/leakword|jana/);
  });
  it.each([
    ['strict', [7, 42, 100, 4_111_111_111_111_111], [7, 42, { is: 'number' }, { is: 'number' }]],
    ['balanced', [7, 42, 100, 4_111_111_111_111_111], [7, 42, 100, { is: 'number' }]],
  ] as const)('%s: numbers', (mode, given, shown) => expect(line([...given], mode)).toEqual(shown));
  it('of objects only a kind that is known, and an error as any error', () => {
    const error = {
      is: 'error',
      name: 'LeakwordError',
      message: 'leakword',
      stack: 'Error: leakword',
      leak: 'leakword',
    };
    expect(line([{ is: 'node', leak: 'leakword' }, { is: 'leakword' }, { leakword: 1 }, ['leakword'], error])).toEqual([
      { is: 'node' },
      { is: 'object' },
      { is: 'object' },
      { is: 'object' },
      { is: 'error', name: 'Error', message: expect.stringMatching(/^▒+$/), stack: '' },
    ]);
  });
  it('has a level that is known, ten arguments at most, and no other field', () => {
    expect(told(CUSTOM_TAG.console, { level: 'leak', args: Array(20).fill(true), leak: 1, dropped: 3 })).toEqual({
      level: 'log',
      args: Array(10).fill(true),
      dropped: 3,
    });
  });
});

describe('a request', () => {
  it('has a masked address and fields that are known', () => {
    const given = {
      url: 'https://a.example/u/Jana7x9q?token=1#x',
      type: 'leak',
      method: 'LEAK',
      failed: 'leak',
      status: '1',
    };
    expect(request(given)).toEqual({ url: 'https://a.example/~', type: 'other', ago: 0, ms: 0 });
    expect(request({ ...given, type: 'fetch' })).toMatchObject({ url: 'https://a.example/u/~?token=~#~' });
    const fine = {
      url: 'https://a.example/x',
      type: 'fetch',
      ago: 5,
      ms: 4,
      status: 200,
      bytes: 0,
      size: 8,
      method: 'GET',
    };
    expect(request({ ...fine, failed: 'abort', body: 'leak', headers: { leak: 1 } })).toEqual({
      ...fine,
      failed: 'abort',
    });
  });
});

describe('where it may stand in a part of the page that is hidden', () => {
  it.each(['img', 'video', 'css', 'iframe', 'object', 'leak'])('%s: its origin alone', (type) => {
    const given = { url: 'https://a.example/leak/word.png?x=1#y', type, bytes: 900, size: 900 };
    expect(request(given)).toMatchObject({ url: 'https://a.example/~' });
    expect(JSON.stringify(request(given))).not.toMatch(/leak|word|900|1024/);
  });
});

describe('the size of an answer', () => {
  const sizesOf = (type: string, size: number): unknown =>
    (request({ url: 'https://a.example/', type, size }) as { size?: number }).size;
  it('is not told of documents, since values of fields are in it', () =>
    expect(sizesOf('navigation', 900)).toBe(undefined));
  it.each(['fetch', 'xmlhttprequest'])('%s: in powers of two', (type) =>
    expect([0, 1, 2, 3, 900, 1024, 1025, -5].map((size) => sizesOf(type, size))).toEqual([
      0, 1, 2, 4, 1024, 1024, 2048, 0,
    ]),
  );
  it.each(['script', 'link'])('%s: as it is', (type) => expect(sizesOf(type, 901)).toBe(901));
});

it('vitals, depth and visibility are numbers and words that are known', () => {
  const vitals = { ttfb: 1, fcp: 2, lcp: 3, cls: 0.1, inp: 5 };
  expect(told(CUSTOM_TAG.vitals, { ...vitals, leak: 'leak', more: 6 })).toEqual(vitals);
  expect(told(CUSTOM_TAG.vitals, { lcp: 'leak' })).toEqual({});
  expect(told(CUSTOM_TAG.scroll, { depth: 'leak', leak: 1 })).toEqual({ depth: 0 });
  expect(told(CUSTOM_TAG.visibility, { state: 'leak' })).toEqual({ state: 'visible' });
});

describe('the second line leaves them as they are', () => {
  const error = {
    is: 'error',
    name: 'TypeError',
    message: 'x is not a function',
    stack: '    at f (https://a.example/b.js:1:2)',
  };
  const payloads: [string, object][] = [
    [
      CUSTOM_TAG.console,
      { level: 'warn', args: ['cannot save 5', 7, 1000, true, null, { is: 'node' }, error], dropped: 2 },
    ],
    [
      CUSTOM_TAG.network,
      { requests: [{ url: 'https://a.example/x?q=1', type: 'img', ago: 5, ms: 4, status: 404, failed: 'error' }] },
    ],
    [CUSTOM_TAG.vitals, { ttfb: 1, fcp: 2, lcp: 3, cls: 0.1, inp: 5 }],
    [CUSTOM_TAG.scroll, { depth: 0.55 }],
    [CUSTOM_TAG.visibility, { state: 'hidden' }],
  ];
  it.each(['strict', 'balanced', 'forms'] as const)('%s', (mode) => {
    for (const [tag, payload] of payloads) {
      const event = { type: 5, timestamp: 1, data: maskCustom({ tag, payload }, mode) };
      expect(maskStateless(event, { mode, allowByAttribute: true })).toEqual({ event, findings: [] });
    }
  });
});
