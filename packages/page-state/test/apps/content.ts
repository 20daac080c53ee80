// biome-ignore-all lint/style/noNonNullAssertion: what these functions ask for is in the page beside them
import type { App } from '../support/record-app.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title>${head}</head><body>${body}</body></html>`;

const table: App = {
  name: 'table',
  html: page(
    '<table id="t"><caption>Orders</caption><thead><tr><th>No</th><th>What</th></tr></thead><tbody></tbody></table><p>after</p>',
    '<style>td{padding:2px} tr.odd{background:#eee} tr:hover{color:red}</style>',
  ),
  steps: 7,
  act(step) {
    const body = document.querySelector('tbody')!;
    const row = (n: number) => {
      const tr = document.createElement('tr');
      tr.id = `r${n}`;
      tr.className = n % 2 ? 'odd' : '';
      tr.innerHTML = `<td>${n}</td><td style="color: rgb(${n},0,0); --Gap: ${n}px">Thing <b>${n}</b></td>`;
      return tr;
    };
    if (step === 0) for (let n = 0; n < 30; n++) body.append(row(n));
    if (step === 1) for (const one of [...body.children].reverse()) body.append(one);
    if (step === 2) for (let n = 30; n < 40; n++) body.insertBefore(row(n), body.children[n - 25]!);
    if (step === 3) for (const one of [...body.children].filter((_, n) => n % 3 === 0)) one.remove();
    if (step === 4) {
      for (const td of body.querySelectorAll<HTMLElement>('td:last-child')) {
        td.style.setProperty('--Gap', '9px');
        td.style.color = '';
        td.style.paddingLeft = '7px';
      }
    }
    if (step === 5) {
      const moved = body.firstElementChild!;
      document.body.append(document.createElement('table'));
      document.querySelector('table:last-of-type')!.append(moved);
      moved.querySelector('b')!.textContent = 'moved';
    }
    if (step === 6) body.replaceChildren(row(99), row(98));
  },
};

const chat: App = {
  name: 'chat',
  html: page(
    '<div id="log" style="height:120px;overflow:auto"><!-- begin --></div><div id="wide" style="width:100px;overflow:auto"><div style="width:900px">wide</div></div><input id="say"><div style="height:3000px">tall</div>',
  ),
  steps: 8,
  async act(step) {
    const log = document.querySelector<HTMLElement>('#log')!;
    const say = (text: string, at: 'append' | 'prepend' = 'append') => {
      const line = document.createElement('p');
      line.append('someone: ', document.createElement('span'));
      line.querySelector('span')!.textContent = text;
      log[at](line);
      return line;
    };
    if (step === 0) for (let n = 0; n < 20; n++) say(`line ${n}`);
    if (step === 1) log.scrollTop = log.scrollHeight;
    if (step === 2) for (let n = 0; n < 5; n++) say(`old ${n}`, 'prepend');
    if (step === 3) {
      const text = log.querySelector('span')!.firstChild as Text;
      text.data = 'changed a first time';
      text.splitText(7);
      log.normalize();
    }
    if (step === 4) scrollTo(0, 700);
    if (step === 5) document.querySelector('#wide')!.scrollLeft = 321;
    if (step === 6) {
      const line = say('here and gone');
      line.remove();
      const other = say('there');
      log.prepend(other);
      other.after(document.createComment('a note'));
    }
    if (step === 7) log.scrollTop = 33;
    await new Promise((resolve) => setTimeout(resolve, 60));
  },
};

const svg: App = {
  name: 'svg',
  html: page(
    '<svg id="s" viewBox="0 0 100 100" width="100"><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><style>.a{fill:red}</style><path class="a" d="M1 1L9 9"/><use xlink:href="#g"/><foreignObject width="20" height="20"><p>in</p></foreignObject></svg><math><mi>x</mi></math>',
  ),
  steps: 4,
  act(step) {
    const root = document.querySelector('#s')!;
    const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
    if (step === 0)
      for (let n = 0; n < 10; n++) {
        const circle = make('circle');
        circle.setAttribute('cx', String(n));
        circle.setAttribute('r', '2');
        root.append(circle);
      }
    if (step === 1) root.setAttribute('viewBox', '0 0 50 50');
    if (step === 2) {
      const clip = make('clipPath');
      clip.id = 'clip';
      clip.append(make('rect'));
      root.querySelector('defs')!.append(clip);
      root.querySelector('circle')!.setAttribute('clip-path', 'url(#clip)');
    }
    if (step === 3) root.querySelector('style')!.textContent = '.a{fill:blue}';
  },
};

const widgets: App = {
  name: 'widgets',
  html: page(
    '<x-card></x-card><dialog id="d">modal <button>ok</button></dialog><dialog id="e" open>open</dialog><details><summary>more</summary>hidden</details><div contenteditable id="c">edit</div><audio id="au" controls></audio><template><p>t</p></template>',
    '<script>customElements.define("x-card", class extends HTMLElement { connectedCallback() { this.innerHTML = "<b>card</b>"; } });</script>',
  ),
  steps: 8,
  act(step) {
    const dialog = document.querySelector<HTMLDialogElement>('#d')!;
    const other = document.querySelector<HTMLDialogElement>('#e')!;
    if (step === 0) dialog.showModal();
    if (step === 1) other.close();
    if (step === 2) document.querySelector('details')!.open = true;
    if (step === 3) dialog.close();
    if (step === 4) other.showModal();
    if (step === 5) {
      document.body.append(document.createElement('x-card'), document.createElement('x-late'));
      customElements.define('x-late', class extends HTMLElement {});
    }
    if (step === 6) document.querySelector('#c')!.innerHTML = 'edited <i>twice</i>';
    if (step === 7) {
      other.close();
      const made = document.createElement('dialog');
      made.textContent = 'made';
      document.body.append(made);
      made.show();
    }
  },
};

const restless: App = {
  name: 'restless',
  html: page('<main id="a"><section id="b"><p id="p">p</p><p id="q">q</p></section></main><aside id="c"></aside>'),
  steps: 6,
  act(step) {
    const by = (id: string) => document.getElementById(id)!;
    if (step === 0) by('c').append(by('p'));
    if (step === 1) {
      by('c').append(by('b'));
      by('b').append(by('p'));
      by('p').setAttribute('title', 'moved and named');
    }
    if (step === 2) {
      const box = document.createElement('div');
      box.id = 'box';
      by('b').replaceWith(box);
      box.append(by('p') ?? 'nothing', document.createElement('hr'));
    }
    if (step === 3) {
      const list = document.createElement('ol');
      by('a').append(list);
      for (let n = 0; n < 6; n++) list.insertAdjacentHTML(n % 2 ? 'afterbegin' : 'beforeend', `<li>${n}</li>`);
      list.append(list.firstElementChild!);
      list.prepend(list.lastElementChild!, list.children[2]!);
    }
    if (step === 4) {
      const list = document.querySelector('ol')!;
      const parts = [...list.children];
      list.remove();
      for (const part of parts) by('c').append(part);
      by('a').append(list);
      list.append(parts[1]!);
    }
    if (step === 5) {
      document.title = 'another title';
      document.documentElement.setAttribute('data-theme', 'dark');
      document.body.className = 'one two';
      const html = by('c').innerHTML;
      by('c').innerHTML = html + html;
    }
  },
};

export const CONTENT_APPS: readonly App[] = [table, chat, svg, widgets, restless];
