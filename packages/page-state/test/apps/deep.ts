// biome-ignore-all lint/style/noNonNullAssertion: what these functions ask for is in the page beside them
import type { App } from '../support/record-app.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title>${head}</head><body>${body}</body></html>`;

const shadow: App = {
  name: 'shadow',
  html: page(
    '<div id="host"><span slot="s">slotted</span></div><div id="decl"><template shadowrootmode="open"><style>p{color:red}</style><p>declared</p></template>light</div>',
  ),
  steps: 9,
  async act(step) {
    const host = document.querySelector('#host')!;
    const w = window as unknown as { sheet: CSSStyleSheet; own: CSSStyleSheet };
    if (step === 0) {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>in <slot name="s"></slot></p>text directly under the root';
      w.sheet = new CSSStyleSheet();
      w.sheet.replaceSync('p { color: green } b { color: blue }');
      root.adoptedStyleSheets = [w.sheet];
    }
    if (step === 1) w.sheet.insertRule('i { color: teal }', 1);
    if (step === 2) {
      const inner = document.createElement('div');
      inner.id = 'inner';
      inner.attachShadow({ mode: 'open' }).innerHTML = '<em>deep</em>';
      host.shadowRoot!.append(inner);
      inner.shadowRoot!.adoptedStyleSheets = [w.sheet];
    }
    if (step === 3) {
      w.own = new CSSStyleSheet();
      w.own.replaceSync('@media print { u { color: red } }');
      document.adoptedStyleSheets = [w.own, w.sheet];
    }
    if (step === 4) {
      w.sheet.deleteRule(0);
      (w.own.cssRules[0] as CSSMediaRule).insertRule('s { top: 1px }', 0);
      (w.sheet.cssRules[0] as CSSStyleRule).style.setProperty('color', 'navy', 'important');
    }
    if (step === 5) {
      const deep = host.shadowRoot!.querySelector('#inner')!.shadowRoot!;
      deep.append('more text');
      deep.querySelector('em')!.textContent = 'deeper';
      deep.prepend(document.createElement('hr'));
    }
    if (step === 6) w.sheet.replaceSync('p { color: black }');
    if (step === 7) {
      document.body.append(host.shadowRoot!.querySelector('#inner')!);
      document.querySelector('#decl')!.shadowRoot!.querySelector('style')!.textContent = 'p{color:lime}';
    }
    if (step === 8) {
      const late = document.createElement('div');
      late.id = 'late';
      document.body.append(late);
      late.attachShadow({ mode: 'open' }).innerHTML = '<style>q{color:red}</style><q>late</q>';
      late.shadowRoot!.querySelector('style')!.sheet!.insertRule('q{top:0}');
      await new Promise((resolve) => setTimeout(resolve, 20));
      host.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  },
};

const frames: App = {
  name: 'frames',
  html: page(
    '<iframe id="f" srcdoc="<!doctype html><style>p{color:red}</style><p>one</p><input id=i><iframe id=n srcdoc=\'<p>nested</p>\'></iframe>"></iframe><iframe id="blank"></iframe>',
  ),
  steps: 8,
  async act(step) {
    const wait = () => new Promise((resolve) => setTimeout(resolve, 80));
    const inside = (id: string, from: Document = document) =>
      from.querySelector<HTMLIFrameElement>(`#${id}`)!.contentDocument!;
    if (step === 0) {
      inside('f').body.append('added');
      inside('n', inside('f')).body.innerHTML += '<b>more</b>';
    }
    if (step === 1) inside('f').styleSheets[0]!.insertRule('b{color:blue}', 1);
    if (step === 2) {
      const input = inside('f').querySelector('input')!;
      input.value = 'typed';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (step === 3) {
      const w = inside('blank').defaultView as unknown as { CSSStyleSheet: typeof CSSStyleSheet };
      const sheet = new w.CSSStyleSheet();
      sheet.replaceSync('u{color:red}');
      inside('blank').adoptedStyleSheets = [sheet];
      sheet.insertRule('v{color:blue}', 1);
      await wait();
    }
    if (step === 4) {
      inside('blank').body.innerHTML = '<div id="x">written</div>';
      inside('blank').body.style.setProperty('--Big', '1px');
    }
    if (step === 5) {
      const made = document.createElement('iframe');
      made.id = 'made';
      made.srcdoc = '<div id="h"></div><style>div{color:red}</style>';
      document.body.prepend(made);
      await new Promise((resolve) => made.addEventListener('load', resolve));
      await wait();
      inside('made').querySelector('#h')!.attachShadow({ mode: 'open' }).innerHTML = '<i>shadow in a frame</i>';
    }
    if (step === 6) document.querySelector<HTMLIFrameElement>('#f')!.srcdoc = '<p>navigated</p><textarea>t</textarea>';
    if (step === 7) document.querySelector('#blank')!.remove();
    await wait();
  },
};

const cssom: App = {
  name: 'cssom',
  html: page(
    '<p class="a">a</p>',
    '<style id="one">.a{color:red}.b:hover{color:blue}@media screen{.c{top:1px}}</style><style id="two"></style><link rel="stylesheet" href="/linked.css">',
  ),
  steps: 10,
  async act(step) {
    const sheet = (id: string) => document.querySelector<HTMLStyleElement>(`#${id}`)!.sheet!;
    if (step === 0) {
      sheet('two').insertRule('.x{left:1px}');
      sheet('two').insertRule('.y{left:2px}', 1);
      sheet('one').insertRule('.z:hover{left:3px}', 0);
    }
    if (step === 1) {
      sheet('two').deleteRule(0);
      (sheet('one').cssRules[3] as CSSMediaRule).insertRule('.d{top:2px}', 1);
      (sheet('one').cssRules[3] as CSSMediaRule).deleteRule(0);
    }
    if (step === 2) {
      const { style } = sheet('one').cssRules[1] as CSSStyleRule;
      style.setProperty('--Upper_Case', '4px');
      style.setProperty('margin-top', '1px', 'important');
      style.removeProperty('color');
    }
    if (step === 3)
      for (let n = 0; n < 20; n++) (sheet('two').cssRules[0] as CSSStyleRule).style.setProperty('left', `${n}px`);
    if (step === 4) {
      (sheet('two').cssRules[0] as CSSStyleRule).style.setProperty('left', 'nonsense');
      try {
        sheet('two').insertRule('}}} not a rule');
      } catch {}
      sheet('two').insertRule('.last{left:9px}', sheet('two').cssRules.length);
    }
    if (step === 5) {
      const made = document.createElement('style');
      made.id = 'made';
      made.append('.m{top:1px}', '.n{top:2px}');
      document.head.append(made);
    }
    if (step === 6) document.querySelector('#one')!.firstChild!.nodeValue = '.a{color:teal}.e:hover{top:5px}';
    // rrweb says what CSSOM does at once and what happens to nodes a little later, so the two need a pause between them.
    if (step === 7) {
      document.querySelector('#made')!.append('.p{top:4px}');
      await new Promise((resolve) => setTimeout(resolve, 20));
      sheet('made').insertRule('.q{top:6px}', 0);
    }
    if (step === 8) {
      const made = document.createElement('style');
      made.id = 'empty';
      document.head.prepend(made);
      for (let n = 0; n < 5; n++) made.sheet!.insertRule(`.e${n}{top:${n}px}`, n);
      await new Promise((resolve) => setTimeout(resolve, 20));
      for (let n = 5; n < 9; n++) made.sheet!.insertRule(`.e${n}{top:${n}px}`, made.sheet!.cssRules.length);
    }
    if (step === 9) document.body.append(document.querySelector('#empty')!, document.querySelector('#one')!);
  },
};

const styles: App = {
  name: 'styles',
  html: page(
    '<div id="s" style="margin: 4px; --A: 1; border: 1px solid red; background: url(data:image/gif;base64,AA==)">s</div><div id="t"></div>',
  ),
  steps: 8,
  act(step) {
    const { style } = document.querySelector<HTMLElement>('#s')!;
    const other = document.querySelector<HTMLElement>('#t')!;
    if (step === 0) style.marginLeft = '9px';
    if (step === 1) style.removeProperty('margin-top');
    if (step === 2) {
      style.setProperty('--Camel_Case', 'x');
      style.setProperty('--A', '');
    }
    if (step === 3) {
      other.style.cssText = 'color: red; width: calc(1px + (2px * 3)) !important; content: "a;b:c"';
      style.setProperty('border-top-color', 'blue', 'important');
    }
    if (step === 4) {
      other.style.width = '5px';
      other.style.transform = 'translate(1px, 2px)';
    }
    if (step === 5) {
      other.setAttribute('style', 'font: 12px/1 serif; min-width: 1px; min-height: 2px');
    }
    if (step === 6) {
      other.style.minWidth = '';
      other.style.lineHeight = '3';
    }
    if (step === 7) {
      document.querySelector('#s')!.removeAttribute('style');
      other.style.color = 'green';
    }
  },
};

export const DEEP_APPS: readonly App[] = [shadow, frames, cssom, styles];
