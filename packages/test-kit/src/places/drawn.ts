import type { Kind } from '../kinds.ts';
import type { StaticPlace } from '../place.ts';

const svg = (place: string, kind: Kind, inner: string): StaticPlace => ({
  place: `SVG ${place}`,
  kind,
  html: `<svg width="40" height="40">${inner}</svg>`,
});
const css = (place: string, kind: Kind, rules: string): StaticPlace => ({
  place: `CSS ${place}`,
  kind,
  html: `<style>${rules}</style>`,
});
const shadow = (place: string, kind: Kind, inner: string, before = '', after = ''): StaticPlace => ({
  place: `shadow ${place}`,
  kind,
  html: `${before}<div><template shadowrootmode="open">${inner}</template></div>${after}`,
});

export const DRAWN: StaticPlace[] = [
  svg('text', 'text', '<text y="9">$</text>'),
  svg('tspan', 'text', '<text y="9"><tspan>$</tspan></text>'),
  svg('title', 'text', '<title>$</title>'),
  svg('desc', 'text', '<desc>$</desc>'),
  svg('metadata', 'unseen', '<metadata>$</metadata>'),
  svg('xlink:href', 'url', '<a xlink:href="/s?u=$"></a>'),
  svg('image href', 'url', '<image href="/i.png?u=$"/>'),
  svg('use href', 'url', '<use href="/u.svg?u=$#a"/>'),
  { ...svg('use fragment', 'name', '<use href="#$"/>'), shape: 'code' },
  svg('style content', 'text', '<style>.sx::before{content:"$"}</style>'),
  svg('foreignObject', 'text', '<foreignObject width="9" height="9"><p>$</p></foreignObject>'),
  svg('data-*', 'unseen', '<rect data-v="$" width="9" height="9"/>'),
  svg('animate values', 'unseen', '<rect><animate attributeName="x" values="$"/></rect>'),
  svg('set to', 'unseen', '<a><set attributeName="href" to="/x?$"/></a>'),
  svg('filter url', 'url', '<rect filter="url(/f.svg?u=$#f)"/>'),
  svg('fill url', 'url', '<rect fill="url(/f.svg?u=$#f)"/>'),
  svg('script', 'unseen', '<script type="text/x">$</script>'),
  svg('textPath', 'text', '<text><textPath href="#p">$</textPath></text>'),
  css('content', 'text', '.a1::before{content:"$"}'),
  css('content with escapes', 'text', '.a2::before{content:"\\61 $"}'),
  css('custom string', 'unseen', '.a3{--name:"$"}'),
  css('custom bare', 'unseen', '.a4{--name:$}'),
  css('custom number', 'unseen', '.a5{--w:calc(1px*1)} :root{--u:[$]}'),
  css('attribute selector', 'unseen', '[data-n="$"]{color:red}'),
  css('attribute selector without quotes', 'unseen', '[value=$]{color:red}'),
  css('attribute prefix selector', 'form', 'input[value^="$"]{color:red}'),
  css('class selector', 'name', '.x-$-1234567{color:red}'),
  css('url query', 'url', '.a6{background:url(/x.png?u=$)}'),
  css('url quoted query', 'url', '.a7{background:url("/x.png?u=$")}'),
  css('url data', 'media', '.a8{background:url("data:image/svg+xml,%3Csvg%3E%3Ctext%3E$%3C/text%3E%3C/svg%3E")}'),
  css('image-set', 'url', '.a9{background:image-set("/x.png?u=$" 1x)}'),
  css('font-face url', 'url', '@font-face{font-family:F;src:url(/f.woff?u=$)}'),
  { ...css('font-face name', 'name', '@font-face{font-family:"$";src:url(/f.woff)}'), shape: 'code' },
  css('counter symbols', 'text', '@counter-style k1{system:cyclic;symbols:"$"}'),
  css('quotes', 'text', '.a10{quotes:"$" "b"}'),
  css('list-style-type string', 'text', '.a11{list-style-type:"$"}'),
  css('text-emphasis string', 'text', '.a12{text-emphasis:"x"} .a13{hyphenate-character:"$"}'),
  css('import query', 'url', '@import url("/i.css?u=$");'),
  css('import string', 'url', '@import "/i2.css?u=$";'),
  css('media query', 'unseen', '@media (min-width:1px) and ($){.a14{color:red}}'),
  { ...css('keyframes name', 'name', '@keyframes $ {from{color:red}}'), shape: 'code' },
  { ...css('layer name', 'name', '@layer $ {.a15{color:red}}'), shape: 'code' },
  { ...css('container name', 'name', '.a16{container-name:$}'), shape: 'code' },
  css('property rule', 'unseen', '@property --p1{syntax:"*";inherits:false;initial-value:"$"}'),
  css('namespace', 'url', '@namespace q url(http://example.org/?u=$);'),
  css('comment', 'unseen', '/* $ */ .a17{color:red}'),
  css('in @supports', 'text', '@supports (display:grid){.a18::after{content:"$"}}'),
  css('nested rule', 'text', '.a19{& b::after{content:"$"}}'),
  {
    place: 'link sheet content',
    kind: 'text',
    html: '<link rel="stylesheet" href="data:text/css,.l1::after{content:%22$%22}">',
  },
  {
    place: 'document.adoptedStyleSheets',
    kind: 'text',
    html: '',
    before: (_, word) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.ad::after{content:"${word}"}`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
  },
  {
    place: 'insertRule before start',
    kind: 'text',
    html: '<style></style>',
    before: (box, word) => {
      (box.firstElementChild as HTMLStyleElement).sheet?.insertRule(`.ir::after{content:"${word}"}`);
    },
  },
  { place: 'custom element attribute', kind: 'unseen', html: '<x-plain user="$">a</x-plain>' },
  { place: 'custom element text', kind: 'text', html: '<x-plain>$</x-plain>' },
  { place: 'custom element tag name', kind: 'name', shape: 'code', html: '<x-$>a</x-$>' },
  {
    place: 'form-associated element state',
    kind: 'form',
    html: '<x-assoc>a</x-assoc>',
    before: (box, word) => {
      if (!customElements.get('x-assoc')) {
        customElements.define(
          'x-assoc',
          class extends HTMLElement {
            static formAssociated = true;
            internals = this.attachInternals();
          },
        );
      }
      const { internals } = box.firstElementChild as HTMLElement & { internals: ElementInternals };
      internals.setFormValue(word);
      internals.ariaLabel = word;
    },
  },
  { place: 'form-associated element text', kind: 'form', html: '<x-assoc>$</x-assoc>' },
  { place: 'form-associated element attribute', kind: 'form', html: '<x-assoc value="$" title="$">a</x-assoc>' },
  {
    place: 'form-associated element shadow text',
    kind: 'form',
    html: '<x-assoc><template shadowrootmode="open"><span>$</span></template></x-assoc>',
  },
  shadow('element text', 'text', '<p>$</p>'),
  shadow('text directly under the root', 'text', '$'),
  shadow('attribute', 'text', '<p title="$">a</p>'),
  shadow('input value', 'form', '<input value="$">'),
  shadow('style content', 'text', '<style>.a::after{content:"$"}</style>'),
  shadow('host in mask', 'masked', '<p>$</p>', '<div data-shoji="mask">', '</div>'),
  shadow('text under root of a masked host', 'masked', '$', '<div class="rr-mask">', '</div>'),
  shadow('host in block', 'blocked', '<p>$</p>', '<div data-shoji="block">', '</div>'),
  shadow('contenteditable host', 'form', '<p>$</p>', '<div contenteditable="true">', '</div>'),
  shadow('nested', 'form', '<div><template shadowrootmode="open"><textarea>$</textarea></template></div>'),
  {
    place: 'closed shadow',
    kind: 'text',
    html: '<div></div>',
    before: (box, word) => {
      (box.firstElementChild as Element).attachShadow({ mode: 'closed' }).innerHTML =
        `<p>${word}</p><input value="${word}">`;
    },
  },
  {
    place: 'shadow adopted sheet',
    kind: 'text',
    html: '<div></div>',
    before: (box, word) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`p::after{content:"${word}"}`);
      (box.firstElementChild as Element).attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    },
  },
];
