import { EVENT, type WireEvent } from '@shoji/schema';

type Node = Record<string, unknown> & { id: number };

/** The mark of masked text, as many times as there were characters. */
export const mark = (text: string): string => text.replaceAll(/\S/g, '\u2592');

/** A page with every kind of mask, in light or dark colours. */
export function maskedRecording({ dark = false } = {}): WireEvent[] {
  let id = 3;
  const element = (tagName: string, attributes: object = {}, ...children: (Node | string)[]): Node => {
    id += 1;
    const own = id;
    const childNodes = children.map((child) =>
      typeof child === 'string' ? { type: 3, id: ++id, textContent: child } : child,
    );
    return { type: 2, id: own, tagName, attributes, childNodes };
  };
  const colours = dark ? 'background:#171816;color:#edede8' : 'background:#fff;color:#1b1c1a';
  const css = `body{margin:24px;font:15px/1.6 Georgia,serif;${colours}}
    input,select{display:block;margin:6px 0;padding:8px 10px;width:260px;border:1px solid #888;background:transparent;color:inherit;font:inherit}
    .row{display:flex;gap:24px}.box{width:260px;height:120px}.small{width:40px;height:30px}
    h1{font:700 24px/1.2 Inter,Arial,sans-serif}`;
  const host = { ...element('x-card'), isShadowHost: true } as Node;
  const inside = element('p', { id: 'shadow' }, mark('Inside the shadow'));
  const shadowBox = element('div', { style: 'width:120px;height:40px', 'data-shoji-masked': 'block' });
  host['childNodes'] = [inside, shadowBox].map((node) => ({ ...node, isShadow: true }));
  const body = element(
    'body',
    {},
    element('h1', {}, mark('A heading of some length')),
    element(
      'p',
      {},
      mark('Text that is masked flows as text does, and'),
      ' words that are allowed ',
      element('b', { id: 'bold' }, mark('stand between')),
    ),
    element('p', { id: 'part' }, `Your order ${mark('12345')} is on its way to ${mark('Prague')}.`),
    element(
      'p',
      {},
      element('span', { id: 'ruler', style: 'display:inline-block;font-size:20px' }, mark('tencharact')),
    ),
    element('input', { id: 'value', type: 'text', value: '\u2592'.repeat(6), 'data-shoji-masked': 'value' }),
    element('input', { type: 'date', 'data-shoji-masked': 'value' }),
    element('input', { id: 'floor', type: 'text', placeholder: 'Card number', 'data-shoji-masked': 'floor' }),
    element('input', { type: 'text', placeholder: mark('Your name') }),
    element('select', { id: 'choice', 'data-shoji-masked': 'floor' }, element('option', {}, 'x')),
    element(
      'div',
      { class: 'row' },
      element('div', { id: 'blocked', class: 'box', 'data-shoji-masked': 'block' }),
      element('div', { class: 'small', 'data-shoji-masked': 'block' }),
      element('img', { id: 'picture', class: 'box', src: 'https://pictures.test/a.jpg', alt: 'x' }),
      element('video', { id: 'film', class: 'small', src: 'https://pictures.test/a.mp4' }),
      element('object', { class: 'small', data: 'https://pictures.test/a.swf' }),
    ),
    host,
  );
  const html = element('html', {}, element('head', {}, element('style', { _cssText: css })), body);
  const node = { type: 0, id: 1, childNodes: [{ type: 1, id: 2, name: 'html', publicId: '', systemId: '' }, html] };
  const start = 1_700_000_000_000;
  return [
    { type: EVENT.meta, timestamp: start, data: { href: 'https://shop.test/', width: 900, height: 760 } },
    { type: EVENT.fullSnapshot, timestamp: start, data: { node, initialOffset: { top: 0, left: 0 } } },
    { type: EVENT.incremental, timestamp: start + 1_000, data: { source: 2, type: 2, id: body.id, x: 300, y: 60 } },
  ];
}
