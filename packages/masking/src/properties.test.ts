import { CUSTOM_TAG, EVENT, type Mode, SOURCE, type WireEvent } from '@shoji/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { el, type Raw, snapshot, text } from '../test/support/page-events.ts';
import { maskCss } from './css/css.ts';
import { createMasker, maskFreeText, maskStateless, maskText, maskUrl } from './index.ts';

const TAGS = [
  'div',
  'p',
  'input',
  'textarea',
  'select',
  'option',
  'style',
  'img',
  'a',
  'svg',
  'label',
  'x-y',
  'weird',
  'script',
  'iframe',
];
const NAMES = [
  'class',
  'id',
  'data-shoji',
  'type',
  'value',
  'title',
  'style',
  'href',
  'src',
  'data-state',
  'onclick',
  '_cssText',
  'contenteditable',
  'role',
  'name',
  '__proto__',
  'constructor',
  'data-shoji-masked',
];
const word = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'allow',
    'mask',
    'block',
    'password',
    'open',
    'true',
    'rr-mask',
    'https://a.example/x?y=1',
    '--a: "b"',
  ),
);
const attributes = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.oneof(word, fc.boolean(), fc.integer(), fc.constant(null)),
);

interface Tree {
  tag: string;
  attributes: Raw;
  children: (Tree | string)[];
}
const tree = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes,
    children: fc.array(fc.oneof({ depthSize: 'small' }, word, tie('node')), { maxLength: 4 }),
  }),
})).node;

function number(node: Tree | string, next: { id: number }): Raw {
  const id = next.id++;
  if (typeof node === 'string') return text(id, node);
  return el(id, node.tag, node.attributes, ...node.children.map((child) => number(child, next)));
}
const page = (trees: Tree[]): WireEvent => {
  const next = { id: 5 };
  return snapshot(...trees.map((node) => number(node, next)));
};
const mode = fc.constantFrom<Mode>('strict', 'balanced', 'forms');
const pages = fc.array(tree, { maxLength: 4 }).map(page);

const anyEvent = fc.record({
  type: fc.oneof(fc.constantFrom(...Object.values(EVENT)), fc.anything()),
  timestamp: fc.oneof(fc.nat(), fc.anything()),
  data: fc.oneof(
    fc.anything(),
    fc.record({
      source: fc.constantFrom(...Object.values(SOURCE)),
      id: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.anything()),
      positions: fc.anything(),
      adds: fc.oneof(
        fc.array(
          fc.record({
            parentId: fc.integer({ min: 1, max: 12 }),
            nextId: fc.anything(),
            node: tree.map((node) => number(node, { id: 8 })),
          }),
        ),
        fc.anything(),
      ),
      removes: fc.oneof(fc.array(fc.record({ parentId: fc.nat(12), id: fc.nat(12) })), fc.anything()),
      texts: fc.oneof(fc.array(fc.record({ id: fc.nat(12), value: fc.string() })), fc.anything()),
      attributes: fc.oneof(fc.array(fc.record({ id: fc.nat(12), attributes })), fc.anything()),
      styles: fc.anything(),
      ranges: fc.anything(),
      set: fc.anything(),
    }),
    fc.record({ tag: fc.constantFrom(...Object.values(CUSTOM_TAG)), payload: fc.anything() }),
  ),
});

test('never throws, and what it returns is a new event', () => {
  fc.assert(
    fc.property(mode, pages, fc.array(anyEvent, { maxLength: 8 }), (which, first, events) => {
      const masker = createMasker({ mode: which, allowByAttribute: true });
      masker.mask(first);
      for (const event of events) {
        const masked = masker.mask(event as WireEvent);
        if (masked) expect(Object.keys(masked).sort()).toEqual(['data', 'timestamp', 'type']);
      }
    }),
    { numRuns: 300 },
  );
});

test('the second line leaves what the pass made as it is', () => {
  fc.assert(
    fc.property(mode, pages, fc.array(anyEvent, { maxLength: 8 }), (which, first, events) => {
      const policy = { mode: which, allowByAttribute: true };
      const masker = createMasker(policy);
      for (const event of [first, ...events]) {
        const told = masker.mask(event as WireEvent);
        if (told) expect(maskStateless(told, policy)).toEqual({ event: told, findings: [] });
      }
    }),
    { numRuns: 300 },
  );
});

test('masking twice is masking once', () => {
  fc.assert(
    fc.property(mode, pages, (which, event) => {
      const policy = { mode: which, allowByAttribute: true };
      const once = createMasker(policy).mask(event);
      expect(once && createMasker(policy).mask(once)).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

/** A word as data has them, not as code does: letters and digits through one another. */
const SECRET = 'Zq7x91Kp40vW';

test('strict: a word of data is nowhere in what leaves, wherever it was put', () => {
  // Written into the page as text, anew for each run; nothing in it allows.
  const poisoned = pages.map((event) =>
    JSON.stringify(event).replaceAll('"https://a.example/x?y=1"', `"${SECRET}"`).replaceAll('"allow"', '"mask"'),
  );
  const names = fc.dictionary(fc.string({ minLength: 1 }), fc.constant(SECRET));
  fc.assert(
    fc.property(poisoned, names, fc.constantFrom(...TAGS), (json, extra, tag) => {
      const event = JSON.parse(json);
      const masker = createMasker({ mode: 'strict', allowByAttribute: true });
      const own = el(
        900,
        tag,
        { ...extra, ...Object.fromEntries(NAMES.map((name) => [name, SECRET])) },
        text(901, SECRET),
      );
      const body = event.data.node.childNodes[0].childNodes[1];
      body.childNodes.push(own);
      expect(JSON.stringify(masker.mask(event))).not.toContain(SECRET);
    }),
    { numRuns: 300 },
  );
});

test('texts: no three characters in a row of the input are left, white space aside', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const masked = maskText(value);
      for (let at = 0; at + 3 <= value.length; at++) {
        const part = value.slice(at, at + 3);
        if (part.trim().length === 3 && !part.includes('▒')) expect(masked).not.toContain(part);
      }
      expect(maskText(masked)).toBe(masked);
    }),
  );
});

test('free text, addresses and style sheets are masked the same twice', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.emailAddress()),
      (value) => {
        expect(maskFreeText(maskFreeText(value))).toBe(maskFreeText(value));
        expect(maskUrl(maskUrl(value))).toBe(maskUrl(value));
        const css = maskCss(`a{content:"${value}";--x:${value}}`);
        expect(maskCss(css)).toBe(css);
      },
    ),
  );
}, 30_000);

test('an e-mail address never passes', () => {
  fc.assert(fc.property(fc.emailAddress(), (mail) => !maskFreeText(`from ${mail} to`).includes(mail)));
});
