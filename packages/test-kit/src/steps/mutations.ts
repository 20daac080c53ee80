import type { Kind } from '../kinds.ts';
import type { Step } from '../place.ts';

const attribute = (selector: string, html: string, name: string, kind: Kind, value = '$'): Step => ({
  place: `setAttribute ${name} on ${selector}`,
  kind,
  html: html.replace('>', ` data-t-name="${name}" data-t-value="${value}">`),
  run: (box, word) => {
    const element = box.firstElementChild as HTMLElement;
    const { tName = '', tValue = '' } = element.dataset;
    element.setAttribute(tName, tValue.replace('$', word));
  },
});

export const MUTATIONS: Step[] = [
  {
    place: 'characterData',
    kind: 'text',
    html: '<p>a</p>',
    run: (box, word) => {
      (box.firstElementChild?.firstChild as Text).data = word;
    },
  },
  {
    place: 'textContent',
    kind: 'text',
    html: '<p>a</p>',
    run: (box, word) => {
      (box.firstElementChild as Element).textContent = word;
    },
  },
  {
    place: 'innerHTML subtree',
    kind: 'text',
    html: '<p></p>',
    run: (box, word) => {
      (box.firstElementChild as Element).innerHTML = `<b><i>${word}</i></b>`;
    },
  },
  {
    place: 'added title attribute',
    kind: 'text',
    run: (box, word) => {
      box.innerHTML = `<b title="${word}">a</b>`;
    },
  },
  {
    place: 'document.title',
    kind: 'text',
    run: (_, word) => {
      document.title = word;
    },
  },
  {
    place: 'comment data',
    kind: 'unseen',
    html: '<!--a-->',
    run: (box, word) => {
      (box.firstChild as Comment).data = word;
    },
  },
  {
    place: 'comment added',
    kind: 'unseen',
    run: (box, word) => {
      box.append(document.createComment(word));
    },
  },
  {
    place: 'script characterData',
    kind: 'unseen',
    html: '<script type="text/x">a</script>',
    run: (box, word) => {
      (box.firstElementChild?.firstChild as Text).data = word;
    },
  },
  {
    place: 'script textContent',
    kind: 'unseen',
    html: '<script type="text/x">a</script>',
    run: (box, word) => {
      (box.firstElementChild as Element).textContent = word;
    },
  },
  {
    place: 'noscript textContent',
    kind: 'unseen',
    html: '<noscript></noscript>',
    run: (box, word) => {
      (box.firstElementChild as Element).textContent = word;
    },
  },
  {
    place: 'SVG text',
    kind: 'text',
    html: '<svg><text>a</text></svg>',
    run: (box, word) => {
      (box.querySelector('text')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'splitText',
    kind: 'text',
    html: '<p>aaaa</p>',
    run: (box, word) => {
      const t = box.firstElementChild?.firstChild as Text;
      t.data = `ab${word}`;
      t.splitText(2);
    },
  },
  {
    place: 'text set, then its mask in the same tick',
    kind: 'masked',
    html: '<p>a</p>',
    run: (box, word) => {
      const p = box.firstElementChild as HTMLElement;
      (p.firstChild as Text).data = word;
      p.dataset['shoji'] = 'mask';
    },
  },
  {
    place: 'CDATA in XML',
    kind: 'text',
    run: (box, word) => {
      box.append(
        document.importNode(
          new DOMParser().parseFromString(`<a><![CDATA[${word}]]></a>`, 'text/xml').documentElement,
          true,
        ),
      );
    },
  },
  {
    place: 'processing instruction',
    kind: 'unseen',
    run: (box, word) => {
      box.append(document.createProcessingInstruction('x', word));
    },
  },
  ...(['title', 'aria-label', 'alt', 'summary'] as const).map((name) => attribute('b', '<b>a</b>', name, 'text')),
  ...(['data-user', 'onclick', 'content', 'x-y', 'lang', 'aria-owns'] as const).map((name) =>
    attribute('b', '<b>a</b>', name, 'unseen'),
  ),
  ...(['slot', 'part', 'for'] as const).map((name) => attribute('b', '<b>a</b>', name, 'name', '$-5551234')),
  attribute('b', '<b>a</b>', 'class', 'name', '$-5551234'),
  attribute('b', '<b>a</b>', 'id', 'name', '$-5551234'),
  attribute('b', '<b>a</b>', 'style', 'unseen', "--u:'$'"),
  attribute('b', '<b>a</b>', 'style', 'url', 'background:url(/a?u=$)'),
  attribute('input', '<input>', 'placeholder', 'text'),
  attribute('input', '<input>', 'value', 'form'),
  attribute('input', '<input type="hidden">', 'value', 'floor'),
  attribute('input', '<input type="password">', 'value', 'floor'),
  attribute('input', '<input type="password">', 'placeholder', 'floor'),
  attribute('input', '<input type="password">', 'title', 'floor'),
  attribute('input', '<input type="password">', 'data-value', 'floor'),
  attribute('input', '<input type="password">', 'aria-label', 'floor'),
  attribute('input', '<input type="password">', 'class', 'floor'),
  attribute('input', '<input type="password">', 'style', 'floor', '--v:$'),
  attribute('input', '<input>', 'data-value', 'form'),
  attribute('input', '<input>', 'title', 'form'),
  attribute('input', '<input>', 'aria-valuetext', 'form'),
  attribute('button', '<button>a</button>', 'value', 'form'),
  attribute('option', '<option>a</option>', 'label', 'form'),
  attribute('img', '<img>', 'src', 'url', '/a.png?u=$'),
  attribute('img', '<img>', 'srcset', 'url', '/a.png?u=$ 2x'),
  attribute('a', '<a>a</a>', 'href', 'url', '/p?u=$'),
  attribute('iframe', '<iframe></iframe>', 'srcdoc', 'text', '<p>$</p>'),
  attribute('iframe', '<iframe></iframe>', 'name', 'unseen'),
  attribute('meter', '<meter></meter>', 'data-v', 'form'),
  {
    place: 'progress.value',
    kind: 'form',
    shape: 'decimal',
    html: '<progress></progress>',
    run: (box, word) => {
      (box.firstElementChild as HTMLProgressElement).value = Number(word);
    },
  },
  {
    place: 'slider aria-valuenow',
    kind: 'form',
    shape: 'number',
    html: '<div role="slider" tabindex="0"></div>',
    run: (box, word) => {
      (box.firstElementChild as Element).setAttribute('aria-valuenow', word);
    },
  },
  {
    place: 'combobox text',
    kind: 'form',
    html: '<div role="combobox">a</div>',
    run: (box, word) => {
      (box.firstElementChild as Element).textContent = word;
    },
  },
  {
    place: 'contenteditable child added',
    kind: 'form',
    html: '<div contenteditable="true"></div>',
    run: (box, word) => {
      (box.firstElementChild as Element).innerHTML = `<p>${word}</p>`;
    },
  },
  {
    place: 'contenteditable set later, then text',
    kind: 'form',
    html: '<div>a</div>',
    run: async (box, word) => {
      const div = box.firstElementChild as HTMLElement;
      div.contentEditable = 'true';
      await new Promise((done) => setTimeout(done, 20));
      (div.firstChild as Text).data = word;
    },
  },
  {
    place: 'contenteditable left, text stays in the snapshot',
    kind: 'form',
    html: '<div contenteditable="true">a</div>',
    run: (box, word) => {
      (box.firstElementChild?.firstChild as Text).data = word;
    },
  },
  {
    place: 'designMode text in a frame',
    kind: 'form',
    html: '<iframe srcdoc="<p>a</p>"></iframe>',
    run: (box, word) => {
      const inner = (box.firstElementChild as HTMLIFrameElement).contentDocument as Document;
      inner.designMode = 'on';
      inner.body.textContent = word;
    },
  },
  {
    place: 'meta content',
    kind: 'unseen',
    html: '<meta name="user-id">',
    run: (box, word) => {
      (box.firstElementChild as HTMLMetaElement).content = word;
    },
  },
  {
    place: 'removed and added elsewhere',
    kind: 'masked',
    html: '<div data-shoji="mask"><p>a</p></div><section></section>',
    run: (box, word) => {
      const p = box.querySelector('p') as Element;
      p.textContent = word;
      box.querySelector('section')?.append(p);
      (box.querySelector('section') as HTMLElement).dataset['shoji'] = 'mask';
    },
  },
];
