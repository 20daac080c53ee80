import type { Kind } from '../kinds.ts';
import type { Step } from '../place.ts';

const inFrame = (place: string, kind: Kind, frame: string, around = '$'): Step => ({
  place: `frame: ${place}`,
  kind,
  html: around.replace('$', frame),
  run: (box, word) => {
    const inner = box.querySelector('iframe')?.contentDocument as Document;
    const p = inner.querySelector('p') as Element;
    (p.firstChild as Text).data = word;
    inner.body.insertAdjacentHTML('beforeend', `<b title="${word}">${word}</b>`);
    p.setAttribute('aria-label', word);
  },
});
const FRAME = '<iframe srcdoc="<p>a</p>"></iframe>';

const inShadow = (place: string, kind: Kind, around: string): Step => ({
  place: `shadow: ${place}`,
  kind,
  html: around,
  run: async (box, word) => {
    const root = (box.querySelector('h5') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>a</p>a';
    await new Promise((done) => setTimeout(done, 20));
    (root.querySelector('p')?.firstChild as Text).data = word;
    (root.lastChild as Text).data = word;
    root.append(word);
    root.querySelector('p')?.setAttribute('title', word);
  },
});

export const FRAME_STEPS: Step[] = [
  inFrame('text and attributes', 'text', FRAME),
  inFrame('masked by its own attribute', 'masked', '<iframe data-shoji="mask" srcdoc="<p>a</p>"></iframe>'),
  inFrame('masked by its own class', 'masked', '<iframe class="rr-mask" srcdoc="<p>a</p>"></iframe>'),
  inFrame('within a mask', 'masked', FRAME, '<div data-shoji="mask">$</div>'),
  inFrame('within a block', 'blocked', FRAME, '<div data-shoji="block">$</div>'),
  inFrame('within sensitive', 'floor', FRAME, '<div data-shoji="sensitive">$</div>'),
  inFrame('blocked', 'blocked', '<iframe data-shoji="block" srcdoc="<p>a</p>"></iframe>'),
  {
    place: 'frame: masked later',
    kind: 'masked',
    html: FRAME,
    run: async (box, word) => {
      (box.firstElementChild as HTMLElement).dataset['shoji'] = 'mask';
      await new Promise((done) => setTimeout(done, 30));
      (box.querySelector('iframe')?.contentDocument?.querySelector('p')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'frame: parent blocked later',
    kind: 'blocked',
    html: `<div>${FRAME}</div>`,
    run: async (box, word) => {
      (box.firstElementChild as HTMLElement).dataset['shoji'] = 'block';
      await new Promise((done) => setTimeout(done, 30));
      (box.querySelector('iframe')?.contentDocument?.querySelector('p')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'frame: navigated within a mask',
    kind: 'masked',
    html: `<div data-shoji="mask">${FRAME}</div>`,
    run: async (box, word) => {
      const frame = box.querySelector('iframe') as HTMLIFrameElement;
      frame.srcdoc = `<title>${word}</title><p title="${word}">${word}</p>`;
      await new Promise((done) => frame.addEventListener('load', done));
      await new Promise((done) => setTimeout(done, 50));
    },
  },
  {
    place: 'frame: added, with a nested one',
    kind: 'form',
    run: async (box, word) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<input value="${word}"><iframe srcdoc="<textarea>${word}</textarea>"></iframe>`;
      box.append(frame);
      await new Promise((done) => setTimeout(done, 100));
    },
  },
  {
    place: 'frame: input by script',
    kind: 'form',
    html: '<iframe srcdoc="<input>"></iframe>',
    run: (box, word) => {
      const field = box.querySelector('iframe')?.contentDocument?.querySelector('input') as HTMLInputElement;
      field.value = word;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
  },
  {
    place: 'frame: adopted sheet',
    kind: 'text',
    html: FRAME,
    run: (box, word) => {
      const inner = box.querySelector('iframe')?.contentWindow as Window & typeof globalThis;
      const sheet = new inner.CSSStyleSheet();
      sheet.replaceSync(`p::after{content:"${word}"}`);
      inner.document.adoptedStyleSheets = [sheet];
      sheet.insertRule(`b::after{content:"${word}"}`);
    },
  },
  inShadow('attached later', 'text', '<h5></h5>'),
  inShadow('host in a mask', 'masked', '<div data-shoji="mask"><h5></h5></div>'),
  inShadow('host in a masked section', 'masked', '<section class="rr-mask"><h5></h5></section>'),
  inShadow('host in a block', 'blocked', '<div data-shoji="block"><h5></h5></div>'),
  inShadow('host in contenteditable', 'form', '<div contenteditable="true"><h5></h5></div>'),
  inShadow('host in role=textbox', 'form', '<div role="textbox"><h5></h5></div>'),
  {
    place: 'shadow: mask put on the host later, then text',
    kind: 'masked',
    html: '<div></div>',
    run: async (box, word) => {
      const host = box.firstElementChild as HTMLElement;
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>a</p>';
      await new Promise((done) => setTimeout(done, 20));
      host.dataset['shoji'] = 'mask';
      await new Promise((done) => setTimeout(done, 20));
      (root.querySelector('p')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'shadow: input',
    kind: 'form',
    html: '<div></div>',
    run: async (box, word) => {
      const root = (box.firstElementChild as Element).attachShadow({ mode: 'open' });
      root.innerHTML = '<input>';
      await new Promise((done) => setTimeout(done, 20));
      const field = root.querySelector('input') as HTMLInputElement;
      field.value = word;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    },
  },
  {
    place: 'shadow: closed, changed',
    kind: 'text',
    html: '<div></div>',
    run: async (box, word) => {
      const root = (box.firstElementChild as Element).attachShadow({ mode: 'closed' });
      root.innerHTML = '<p>a</p><input>';
      await new Promise((done) => setTimeout(done, 20));
      root.querySelector('p')?.append(word);
      (root.querySelector('input') as HTMLInputElement).value = word;
    },
  },
  {
    place: 'shadow: slotted text of a masked host',
    kind: 'masked',
    html: '<div data-shoji="mask">a</div>',
    run: (box, word) => {
      const host = box.firstElementChild as Element;
      host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
      host.append(word);
    },
  },
];
