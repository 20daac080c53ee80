import { createMasker } from '@shoji/masking';
import type { Mode, WireEvent } from '@shoji/schema';

type Raw = Record<string, unknown>;

const CARDS = 800;
const RULE = '.card__title:hover{color:#222;font-family:"Inter",sans-serif;background:url("/img/a.png") no-repeat}';

/**
 * A shop's listing as our recorder sends it: a snapshot of 10,000 nodes with a style sheet of 60 kB, then changes and moves
 * of the pointer.
 */
export function shopEvents(mode: Mode): WireEvent[] {
  let id = 0;
  const text = (textContent: string): Raw => ({ type: 3, textContent, id: ++id });
  const el = (tagName: string, attributes: Raw, ...childNodes: Raw[]): Raw => ({
    type: 2,
    tagName,
    attributes,
    childNodes,
    id: ++id,
  });
  const card = (n: number): Raw =>
    el(
      'article',
      { class: 'card card--product md:w-1/2 js-card', 'data-state': 'open' },
      el('a', { href: `https://shop.example/lamps/oak-lamp?ref=${n}`, class: 'card__link' }, picture(n)),
      el('h3', { class: 'card__title' }, text(`Oak lamp for the reading corner, number ${n}`)),
      el('p', { class: 'card__text' }, text(`A warm light for long evenings, made of oak and linen, lot ${n * 7}.`)),
      el('span', { class: 'price', style: `color: rgb(20, 20, 20); margin-top: ${n % 9}px;` }, text(`${n} 290 Kč`)),
      el('button', { class: 'btn btn-primary', type: 'button' }, text('Add to basket')),
    );
  const picture = (n: number): Raw =>
    el('img', {
      src: `https://shop.example/img/${n}/lamp.webp`,
      alt: `Lamp ${n} on a table`,
      width: '320',
      height: '240',
    });
  const cards = Array.from({ length: CARDS }, (_, n) => card(n));
  const html = el('html', {}, el('head', {}, el('style', { _cssText: RULE.repeat(600) })), el('body', {}, ...cards));
  const node = { type: 0, id: ++id, childNodes: [html] };
  const told: WireEvent[] = [{ type: 2, timestamp: 1, data: { node, initialOffset: { left: 0, top: 0 } } }];
  for (let n = 0; n < 300; n++) {
    const at = (cards[n] as Raw)['id'] as number;
    const adds = [{ parentId: at, nextId: null, node: card(n) }];
    const attributes = [{ id: at, attributes: { class: 'card is-open' } }];
    const positions = Array.from({ length: 20 }, (_, step) => ({ x: step, y: n, id: at, timeOffset: -step * 50 }));
    told.push({ type: 3, timestamp: n, data: { source: 0, texts: [], removes: [], attributes, adds } });
    told.push({ type: 3, timestamp: n, data: { source: 1, positions } });
  }
  const masker = createMasker({ mode, allowByAttribute: true });
  return told.map((event) => masker.mask(event)).filter((event) => event !== null);
}
