import type { Ruling } from '../catalogue/products.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 360;
const HEIGHT = 150;

const STYLE = `
  :host { display: block; --sheet: light-dark(#fffdf6, #e9e4d6); }
  figure { margin: 0; border: 1px solid light-dark(#d9d5c8, #43463f); background: var(--sheet); position: relative; overflow: clip; }
  svg { display: block; inline-size: 100%; block-size: auto; }
  .rule { fill: none; stroke: #b9b39f; stroke-width: 0.8; }
  .dot { fill: #aaa48f; }
  .ink { fill: none; stroke: #2c4566; stroke-linecap: round; stroke-dasharray: 900; stroke-dashoffset: 900; }
  .ink.on { stroke-dashoffset: 0; transition: stroke-dashoffset 1.4s cubic-bezier(0.3, 0, 0.3, 1); }
  @media (prefers-reduced-motion: reduce) { .ink.on { transition: none; } }
  figcaption { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; justify-content: space-between;
    padding: 8px 12px; border-block-start: 1px solid light-dark(#d9d5c8, #43463f);
    background: light-dark(#ffffff, #20211e); color: light-dark(#4a4c47, #babdb5); font-size: 13px; }
  button { min-block-size: 32px; padding-inline: 12px; border: 1px solid light-dark(#8a8b83, #74776f); border-radius: 2px; background: transparent;
    color: light-dark(#1b1c1a, #edede8); font: inherit; cursor: pointer; }
  button:hover { background: light-dark(#f0f0ec, #2b2d2a); }
  button:focus-visible { outline: 2px solid light-dark(#2f5d43, #9ccdae); outline-offset: 2px; }
`;

const draw = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** Positions from `from` on in equal steps, inside `to`. */
const steps = (from: number, step: number, to: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);

function rulingOf(ruling: Ruling): SVGElement[] {
  const xs = steps(12, 14, WIDTH);
  const ys = steps(12, 14, HEIGHT);
  if (ruling === 'dotted') {
    const dots = xs.flatMap((x) => ys.map((y) => `M${x - 0.9} ${y}a.9 .9 0 1 0 1.8 0a.9 .9 0 1 0-1.8 0`));
    return [draw('path', { class: 'dot', d: dots.join('') })];
  }
  const across = (places: number[]): string => places.map((y) => `M0 ${y}H${WIDTH}`).join('');
  if (ruling === 'lined') return [draw('path', { class: 'rule', d: across(steps(26, 22, HEIGHT)) })];
  if (ruling === 'grid')
    return [draw('path', { class: 'rule', d: across(ys) + xs.map((x) => `M${x} 0V${HEIGHT}`).join('') })];
  return [];
}

const HANDWRITING =
  'M34 92c6-40 22-54 20-30s-14 40-10 40 16-16 22-16-6 16 2 16 12-16 18-16-4 16 4 16 14-20 20-18-10 18 0 18 16-16 22-16-4 16 4 16 12-14 18-14 2 14 10 14 16-48 18-38-14 38-4 38 14-16 20-16-2 16 6 16 18-14 24-10';

/**
 * `<paper-swatch ruling="dotted" caption="..." write="..." wipe="...">`: a sample of the paper that can be written on.
 * A real custom element with an open shadow root, so that a recording has one to show.
 */
export class PaperSwatch extends HTMLElement {
  static observedAttributes = ['ruling', 'caption', 'write', 'wipe'];
  readonly #root = this.attachShadow({ mode: 'open' });
  #written = false;

  connectedCallback(): void {
    this.#render();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#render();
  }

  #render(): void {
    const ruling = (this.getAttribute('ruling') ?? 'plain') as Ruling;
    const style = document.createElement('style');
    style.textContent = STYLE;
    const sheet = draw('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' });
    const ink = draw('path', { class: 'ink', d: HANDWRITING, 'stroke-width': ruling === 'bold' ? 4.5 : 2.4 });
    // A pen is shown by its line, paper first by itself.
    this.#written = ruling === 'fine' || ruling === 'bold';
    ink.classList.toggle('on', this.#written);
    sheet.append(...rulingOf(ruling), ink);
    const words = document.createElement('span');
    words.textContent = this.getAttribute('caption');
    const button = document.createElement('button');
    button.type = 'button';
    const label = (): string | null => this.getAttribute(this.#written ? 'wipe' : 'write');
    button.textContent = label();
    button.addEventListener('click', () => {
      this.#written = !this.#written;
      ink.classList.toggle('on', this.#written);
      button.textContent = label();
    });
    const caption = document.createElement('figcaption');
    caption.append(words, button);
    const figure = document.createElement('figure');
    figure.append(sheet, caption);
    this.#root.replaceChildren(style, figure);
  }
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'paper-swatch': JSX.HTMLAttributes<PaperSwatch> &
        Record<`attr:${'ruling' | 'caption' | 'write' | 'wipe'}`, string>;
    }
  }
}
