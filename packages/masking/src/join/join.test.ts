import type { WireEvent } from '@shoji/schema';
import { expect, test } from 'vitest';
import { ratioOf } from '../../test/support/cpu-time.ts';
import { el, mutation, type Raw, snapshot, text } from '../../test/support/page-events.ts';
import { createMasker, maskStateless } from '../index.ts';
import { VALUE_MARK } from '../marks.ts';
import { createChain } from './chain.ts';

const policy = { mode: 'balanced', allowByAttribute: true } as const;
const EMPTY = snapshot();

/** Texts of a page, one each; `tag` around each of them, in order, from id 10 on. */
const spans = (tag: string, ...texts: string[]): Raw[] =>
  texts.map((item, at) => (tag ? el(10 + 2 * at, tag, {}, text(11 + 2 * at, item)) : text(11 + 2 * at, item)));

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).filter(([name]) => name === 'textContent' || name === 'value');
  return [...own.map(([, item]) => String(item)), ...Object.values(value).flatMap(textsOf)];
}
const left = (event: WireEvent | null): string => textsOf(event?.data).join(' ').replaceAll(VALUE_MARK, '#');

const SPLIT: readonly [string, string, ...string[]][] = [
  ['card in spans', 'span', '4111', '1111', '1111', '1111'],
  ['card in bold parts', 'b', '4111 ', '1111 1111 ', '1111'],
  ['card in cells', 'td', '4111', '1111', '1111', '1111'],
  ['card in blocks', 'div', '\n  4111\n', ' ', '1111\n', '\n1111', '1111'],
  ['card digit by digit', 'span', ...'4111111111111111'],
  ['card digit by digit in cells', 'td', ...'4111111111111111'],
  ['card cut anywhere', 'i', '4111 11', '11 11', '11 1111'],
  ['card with dashes between', 'span', '4111', '-', '1111', '-', '1111', '-', '1111'],
  ['American Express', 'em', '3782', '822463'.slice(0, 3), '463', '10005'],
  ['IBAN', 'span', 'CZ65', '0800', '0000', '1920', '0014', '5399'],
  ['IBAN with a bank of letters', 'td', 'GB29', 'NWBK', '6016', '1331', '9268', '19'],
  ['telephone, E.164', 'td', '+420', '777', '123', '456'],
  ['telephone in threes', 'b', '777', ' ', '123', ' ', '456'],
  ['telephone without gaps', 'span', '777', '123', '456'],
];

test.each(SPLIT)('%s is masked in a snapshot, where nodes are added, and on the server', (_name, tag, ...parts) => {
  const nodes = spans(tag, ...parts);
  const first = snapshot(el(5, 'p', {}, text(6, 'Number: '), ...nodes, text(7, ' thanks')));
  const masked = createMasker(policy).mask(first);
  expect(left(masked)).not.toMatch(/\d/);
  expect(left(masked)).toContain('Number');
  expect(maskStateless(masked as WireEvent, policy)).toEqual({ event: masked, findings: [] });
  expect(left(maskStateless(first, policy).event)).not.toMatch(/\d/);
  expect(maskStateless(first, policy).findings[0]?.kind).toBe('text');

  // As rrweb tells added nodes: one by one, from the last to the first.
  const adds: { parentId: number; nextId: number | null; node: Raw }[] = [
    { parentId: 4, nextId: null, node: el(5, 'p') },
  ];
  for (const [at, node] of [...nodes.entries()].reverse()) {
    const [child] = (node['childNodes'] as Raw[] | undefined) ?? [];
    adds.push({ parentId: 5, nextId: (nodes[at + 1]?.['id'] as number) ?? null, node: { ...node, childNodes: [] } });
    if (child) adds.push({ parentId: node['id'] as number, nextId: null, node: child });
  }
  const added = mutation({ adds });
  const masker = createMasker(policy);
  masker.mask(EMPTY);
  const told = masker.mask(added);
  expect(left(told)).not.toMatch(/\d/);
  expect(maskStateless(told as WireEvent, policy)).toEqual({ event: told, findings: [] });
  const claimed = adds.map((item) => ({ ...item, l: 15 }));
  expect(left(maskStateless(mutation({ adds: claimed }), policy).event)).not.toMatch(/\d/);
});

const shown = (event: WireEvent): string => left(createMasker(policy).mask(event));

test.each([
  ['prices in cells', 'td', '299', '349', '499'],
  ['prices in line', 'span', '299 Kč', '1 349 Kč', '12 499 Kč'],
  ['an old and a new price', 'del', '1 299', '999'],
  ['days of a calendar in spans', 'span', ...Array.from({ length: 31 }, (_, day) => String(day + 1))],
  ['days of a calendar in cells', 'td', ...Array.from({ length: 31 }, (_, day) => String(day + 1))],
  ['pages', 'a', ...Array.from({ length: 9 }, (_, page) => String(page + 1))],
  ['sizes', 'button', '36', '37', '38', '39', '40', '41', '42', '43'],
  ['sizes for children', 'label', '98', '104', '110', '116', '122', '128'],
  ['years', 'td', '2019', '2020', '2021', '2022'],
  ['four numbers that are no card', 'td', '4111', '1111', '1111', '1112'],
  ['a date', 'span', '24', '.', '11', '.', '2026'],
  ['a price in parts', 'span', '1', '299', '.', '00'],
])('ordinary texts beside each other stay: %s', (_name, tag, ...parts) => {
  expect(shown(snapshot(el(5, 'p', {}, ...spans(tag, ...parts))))).toBe(parts.join(' '));
});

test('words between, another level or a style element part what is no number', () => {
  const [a, b, c, d] = spans('span', '4111', '1111', '1111', '1111') as [Raw, Raw, Raw, Raw];
  expect(shown(snapshot(el(5, 'p', {}, a, b, text(9, 'and'), c, d)))).toContain('1111');
  expect(shown(snapshot(el(5, 'p', {}, a, b, el(8, 'i', { 'data-shoji': 'mask' }, text(9, '12')), c, d)))).toContain(
    '1111',
  );
});

test('a text that changes completes a number: it and what had been shown of it are masked', () => {
  const masker = createMasker(policy);
  masker.mask(
    snapshot(el(5, 'p', {}, ...spans('td', '4111', '1111', '1111', 'next')), el(6, 'p', {}, text(7, 'words'))),
  );
  const told = masker.mask(mutation({ texts: [{ id: 17, value: '1111' }] }));
  expect(left(told)).toBe('# # # #');
  expect(maskStateless(told as WireEvent, policy)).toEqual({ event: told, findings: [] });
  expect(masker.mask(mutation({ texts: [{ id: 17, value: '1111' }] }))?.data).toMatchObject({ texts: [{ id: 17 }] });
});

test('a text that is added between completes a number; one that goes and comes elsewhere keeps its order', () => {
  const masker = createMasker(policy);
  masker.mask(snapshot(el(5, 'p', {}, ...spans('td', '4111', '1111', '1111'))));
  const between = mutation({ adds: [{ parentId: 5, nextId: 14, node: el(30, 'td', {}, text(31, '1111')) }] });
  expect(left(masker.mask(between))).toBe('# # # #');
  masker.mask(snapshot(el(5, 'p', {}, ...spans('td', '1111', '1111', '1111')), el(6, 'p', {}, text(7, '4111'))));
  const moved = mutation({
    removes: [{ parentId: 6, id: 7 }],
    adds: [{ parentId: 5, nextId: 10, node: text(7, '4111') }],
  });
  expect(left(masker.mask(moved))).toBe('# # # #');
});

test('time is linear in the number of texts', () => {
  const feed = (count: number) => (): void => {
    const chain = createChain(new Map());
    for (let at = 0; at < count; at++) {
      chain.edge();
      chain.text(at, String(1000 + (at % 9000)));
    }
    chain.cut();
  };
  expect(ratioOf(feed(20_000), feed(40_000))).toBeLessThanOrEqual(3);
});
