import type { Shape } from '../canaries.ts';
import type { Kind } from '../kinds.ts';
import type { StaticPlace } from '../place.ts';

const as = (shape: Shape, place: string, kind: Kind, html: string): StaticPlace => ({
  place: `${place} (${shape})`,
  kind,
  shape,
  html,
});
const css = (shape: Shape, place: string, kind: Kind, rules: string): StaticPlace =>
  as(shape, `CSS ${place}`, kind, `<style>${rules}</style>`);
const svg = (place: string, kind: Kind, inner: string, shape: Shape = 'word'): StaticPlace =>
  as(shape, `SVG ${place}`, kind, `<svg width="40" height="40">${inner}</svg>`);

/** Names and words that a page may choose freely in style sheets, drawings and attributes of structure. */
const SHEETS: StaticPlace[] = [
  ...(['word', 'capitals'] as const).flatMap((shape) => [
    css(shape, 'custom value', 'unseen', '.n1{--u:1px $ solid}'),
    css(shape, 'custom value in a function', 'unseen', '.n2{--u:calc($ * 2)}'),
    css(shape, 'custom value in braces', 'unseen', '.n3{--u:{a:$}}'),
    css(shape, 'custom value nested', 'unseen', '.n4{.n5{--u:$}}'),
    css(shape, 'custom fallback', 'unseen', '.n6{--u:var(--v,$)}'),
    css(shape, '@property initial-value', 'unseen', '@property --n7{syntax:"*";inherits:false;initial-value:$}'),
    css(shape, '@media feature', 'unseen', '@media ($:1px){.n8{color:red}}'),
    css(shape, '@media type', 'unseen', '@media $ {.n9{color:red}}'),
    css(shape, '@supports property', 'unseen', '@supports ($:1px){.n10{color:red}}'),
    css(shape, '@supports font-tech', 'unseen', '@supports font-tech($){.n11{color:red}}'),
    css(shape, '@container condition', 'unseen', '@container (min-width:1px) and ($){.n12{color:red}}'),
    css(shape, '@container style', 'unseen', '@container style(--u:$){.n13{color:red}}'),
    css(shape, '@import medium', 'unseen', '@import url("/n.css") $;'),
    css(shape, 'attr()', 'unseen', '.n14::after{content:attr(data-n)}</style><b class="n14" data-n="$">a</b><style>'),
    as(shape, 'style media', 'unseen', '<style media="$">.n15{color:red}</style>'),
    as(shape, 'link media', 'unseen', '<link rel="stylesheet" media="($)" href="data:text/css,b{}">'),
    as(shape, 'style custom value', 'unseen', '<b style="--u: $ 1px">a</b>'),
  ]),
  css('capitals', 'custom name', 'name', '.n20{--$:1;width:var(--$)}'),
  css('capitals', 'custom name in code', 'name', '.n21{--x-$-1234567:1}'),
  css('capitals', 'class', 'name', '.$ .n22{color:red}'),
  css('capitals', 'id', 'name', '#$ .n23{color:red}'),
  css('capitals', 'layer', 'name', '@layer $;'),
  css('capitals', 'keyframes', 'name', '@keyframes $ {from{color:red}}'),
  css('capitals', 'container', 'name', '@container $ (min-width:1px){.n24{color:red}}'),
  css('capitals', 'counter', 'name', '.n25{counter-reset:$}'),
  css('capitals', 'counter style', 'name', '@counter-style $ {system:cyclic;symbols:"a"}'),
  css('capitals', 'font family', 'name', '@font-face{font-family:"$";src:url(/f.woff)} .n26{font-family:$}'),
  css('capitals', 'highlight', 'name', '::highlight($){color:red}'),
  css('capitals', 'part', 'name', 'x-n::part($){color:red}'),
  css('capitals', 'state', 'name', 'x-n:state($){color:red}'),
  css('capitals', 'page', 'name', '@page $ {margin:0}'),
  css('capitals', 'view transition', 'name', '.n27{view-transition-name:$}'),
  css('capitals', 'anchor', 'name', '.n28{anchor-name:--$}'),
  css('capitals', 'grid line', 'name', '.n29{grid-template-columns:[$] 1fr}'),
  css('capitals', 'property rule', 'name', '@property --$ {syntax:"*";inherits:false}'),
  css('word', ':lang()', 'unseen', '[lang="$"]{color:red} [role="$"]{color:red}'),
  as('capitals', 'style property name', 'name', '<b style="--$:1">a</b>'),
  as('capitals', 'style unknown property', 'unseen', '<b style="$:1;color:$">a</b>'),
];

const DRAWINGS: StaticPlace[] = [
  svg('animate from', 'unseen', '<rect><animate attributeName="x" from="$" to="$" by="$"/></rect>'),
  svg('animate attributeName', 'unseen', '<rect><animate attributeName="$"/></rect>'),
  svg('animateMotion path', 'unseen', '<rect><animateMotion path="$"/></rect>'),
  svg('rotate', 'unseen', '<text rotate="$" dx="$">a</text>'),
  svg('fill word', 'unseen', '<rect fill="$" stroke="$" color="$"/>'),
  svg('transform word', 'unseen', '<rect transform="$(1)"/>'),
  svg('values of a filter', 'unseen', '<filter><feColorMatrix type="matrix" values="$"/></filter>'),
  svg('mode of a filter', 'unseen', '<filter><feBlend mode="$" in="$"/></filter>', 'code'),
  svg('font family', 'name', '<text font-family="$">a</text>', 'capitals'),
  svg('view box', 'unseen', '<symbol viewBox="0 0 $ 1" preserveAspectRatio="$"/>'),
  svg('systemLanguage', 'unseen', '<text systemLanguage="$">a</text>'),
  svg('feImage href', 'url', '<filter><feImage href="/i.png?u=$"/></filter>'),
  svg('input in foreignObject', 'form', '<foreignObject width="9" height="9"><input value="$"></foreignObject>'),
];

const STRUCTURE: StaticPlace[] = [
  ...'role dir align valign scope wrap type draggable hidden popover shape kind as inputmode enterkeyhint spellcheck translate autocapitalize loading decoding rules frame'
    .split(' ')
    .map((name) => as('word', `${name} attribute`, 'unseen', `<div ${name}="$">a</div>`)),
  as('word', 'contenteditable attribute', 'unseen', '<b contenteditable="$">a</b>'),
  as('word', 'type of a button', 'unseen', '<button type="$">a</button>'),
  as('word', 'type of an ol', 'unseen', '<ol type="$"><li>a</li></ol>'),
  as('word', 'type of a link', 'unseen', '<link rel="$" type="$" href="data:,">'),
  as('word', 'shadowrootmode', 'unseen', '<template shadowrootmode="$">a</template>'),
  as('word', 'charset', 'unseen', '<meta charset="$">'),
  as('word', 'theme colour', 'unseen', '<meta name="theme-color" content="$">'),
  as('word', 'viewport', 'unseen', '<meta name="viewport" content="width=device-width,$=1">'),
  as('word', 'manifest', 'url', '<link rel="manifest" href="/m.json?u=$">'),
  as('word', 'imagesrcset', 'url', '<link rel="preload" as="image" imagesrcset="/i.png?u=$ 2x" imagesizes="$">'),
  as('word', 'colour attribute', 'unseen', '<font color="$">a</font>'),
  as('word', 'background colour attribute', 'unseen', '<table bgcolor="$"><tr><td>a</table>'),
  as('code', 'details name', 'name', '<details name="$"><summary>a</summary>b</details>'),
  as('code', 'slot name', 'name', '<slot name="$">a</slot>'),
  as('code', 'map name', 'name', '<map name="$"></map>'),
  as('code', 'output for', 'name', '<output for="$">a</output>'),
  as('number', 'meter bounds', 'form', '<meter min="0" max="$" low="$" optimum="$"></meter>'),
  as('word', 'invoker commands', 'unseen', '<button command="--$" commandfor="$" popovertarget="$">a</button>'),
  as('word', 'input dirname', 'unseen', '<input dirname="$" form="$" step="$">'),
  as('word', 'aria state', 'unseen', '<div aria-current="$" aria-live="$" data-state="$">a</div>'),
  as('capitals', 'part and slot', 'name', '<b part="a $" slot="$">a</b>'),
  as(
    'word',
    'unmasking attributes',
    'text',
    '<p data-hj-allow data-clarity-unmask="true" data-dd-privacy="allow" class="sentry-unmask fs-unmask ph-unmask rr-unmask" data-openreplay-unmask data-sentry-unmask>$</p>',
  ),
  as(
    'word',
    'unmasking attributes in a mask',
    'masked',
    '<div class="rr-mask"><p data-hj-allow data-clarity-unmask="true" data-dd-privacy="allow" class="sentry-unmask fs-unmask" data-sentry-unmask>$</p></div>',
  ),
  as(
    'word',
    'unmasking attributes on a field',
    'form',
    '<input data-hj-allow data-clarity-unmask="true" data-dd-privacy="allow" class="sentry-unmask fs-unmask" value="$">',
  ),
];

const digits = (count: number, length: number): string =>
  Array.from({ length: count }, () => `<input maxlength="${length}" inputmode="numeric">`).join('');
const last = (html: string): string => html.replace(/>$/, ' value="$">');

/** Fields that a page lets be recognised by nothing that it says. */
const FIELDS: StaticPlace[] = [
  as('word', 'four fields of four', 'floor', `<div>${last(digits(4, 4))}</div>`),
  as(
    'word',
    'six fields in boxes of their own',
    'floor',
    `<div>${last(digits(6, 1)).replace(/<input[^>]*>/g, '<span>$&</span>')}</div>`,
  ),
  as(
    'word',
    'text beside a hidden password',
    'floor',
    '<div><input type="password" style="display:none"><input name="shown" value="$"></div>',
  ),
  as(
    'word',
    'hidden text beside a password',
    'floor',
    '<div><input type="password"><input name="shown" value="$" hidden></div>',
  ),
  as(
    'word',
    'shown password with a button',
    'floor',
    '<div><input type="text" value="$"><button type="button" aria-label="Hide password">a</button></div>',
  ),
  as(
    'word',
    'shown password with an eye',
    'floor',
    '<div><input type="text" value="$" spellcheck="false"><i class="icon eye slash"></i></div>',
  ),
  as(
    'word',
    'shown password with a controlling switch',
    'floor',
    '<section><div><input id="ctl-pw" value="$"></div><div><p>a</p><a href="#" aria-controls="ctl-pw">Show password</a></div></section>',
  ),
  ...'Пароль|Номер карты|Код подтверждения|Номер картки|Κωδικός|Numero di carta|Senha|Número do cartão|Wachtwoord|Kaartnummer|Parolă|Şifre|Kart numarası|Lozinka|Geslo|Broj kartice|0000 0000 0000 0000|•••• ••••|XXX-XX-XXXX'
    .split('|')
    .flatMap((label) => [
      as('word', `label ${label}`, 'floor', `<label>${label} <input value="$"></label>`),
      as('word', `placeholder ${label}`, 'floor', `<input placeholder="${label}" value="$">`),
    ]),
];

export const NAMES: StaticPlace[] = [...SHEETS, ...DRAWINGS, ...STRUCTURE, ...FIELDS];
