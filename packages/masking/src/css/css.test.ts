import { expect, test } from 'vitest';
import { maskCss, maskCssValue } from './css.ts';

test.each([
  ['a { color: red }', 'a { color: red }'],
  ['a::before { content: "John 1" }', 'a::before { content: "" }'],
  ["a::before { content: 'x' attr(title) }", 'a::before { content: "" attr(title) }'],
  ['a::before { content: "\\f101" }', 'a::before { content: "\\f101" }'],
  ['a::before { content: "\\41" }', 'a::before { content: "" }'],
  ['a::before { content: "»" }', 'a::before { content: "»" }'],
  ['a { font-family: "Helvetica Neue", Arial }', 'a { font-family: "Helvetica Neue", Arial }'],
  ['a{background:url(/a.png?u=1)}', 'a{background:url("/a.png")}'],
  ["a{background:url('https://x.example/a.png?u=1')}", 'a{background:url("https://x.example/a.png")}'],
  ['a{background:url(data:image/png;base64,AAAA)}', 'a{background:url("data:image/png;base64,AAAA")}'],
  ['a{background:url("data:image/svg+xml,<svg><text>John</text></svg>")}', 'a{background:url("")}'],
  [
    '@font-face{font-family:"F";src:url(f.woff2?x=1) format("woff2")}',
    '@font-face{font-family:"F";src:url("f.woff2") format("woff2")}',
  ],
  ['@import "/a.css?t=1";', '@import "/a.css";'],
  ['@charset "utf-8";', '@charset "utf-8";'],
  [':root{--gap: 4px;--c:#fff}', ':root{--gap: 4px;--c:#fff}'],
  [':root{--u: "John"; --v: 1}', ':root{--u: ""; --v: 1}'],
  [':root{--u: John; --v: 1}', ':root{--u: ; --v: 1}'],
  [':root{--u: jo4hn7x; --font: Inter, sans-serif}', ':root{--u: ; --font: Inter, sans-serif}'],
  [':root{--u: solid /* John; 12 */ red}', ':root{--u: solid  red}'],
  [':root{--u: leakword; --v: solid 1px var(--line)}', ':root{--u: ; --v: solid 1px var(--line)}'],
  [':root{--u: var(--CANARY-1234567)}', ':root{--u: }'],
  [':root{--CANARY-1234567: 1; --CANARY: 2}', ':root{--x: 1; --x: 2}'],
  ['.CANARY #CANARY .u123456{color:#ABCDEF;font-family:CANARY}', '.x #x .x{color:#ABCDEF;font-family:x}'],
  ['a{font-family:"CANARY"} a{z-index:2147483647;CANARY:1}', 'a{font-family:""} a{z-index:2147483647;x:1}'],
  ['@media (min-width:1px) and (leakword){}', '@media (min-width:1px) and (x){}'],
  ['@media leakword{} @media print , screen and (hover:none){}', '@media x{} @media print , screen and (hover:none){}'],
  ['@supports (leakword:grid){} @supports not (display:grid){}', '@supports (x:grid){} @supports not (display:grid){}'],
  ['@supports (field-sizing:content) and (CANARY-name:x){}', '@supports (field-sizing:x) and (x:x){}'],
  ['@supports (font-tech("leakword")){}', '@supports (font-tech()){}'],
  ['@container side (min-width:1px) and (leakword){}', '@container side (min-width:1px) and (x){}'],
  ['@container CANARY (width>1px){}', '@container x (width>1px){}'],
  ['@import url(/a.css?t=1) leakword;', '@import url("/a.css") x;'],
  [':root{--u:{a:leakword};--v:{a:{b:1}};--w:a {leakword};--x:1}', ':root{--u: ;--v: ;--w: ;--x:1}'],
  ['@property --u{syntax:"*";initial-value:leakword}', '@property --u{syntax:"*";initial-value: }'],
  ['a{grid-template-columns:[CANARY] 1fr [side] 2fr} [CANARY]{}', 'a{grid-template-columns:[x] 1fr [side] 2fr} [x]{}'],
  [
    '[lang="leakword"]{} [role=leakword]{} [role=dialog] [lang|=en]{}',
    '[lang=""]{} [role=""]{} [role=dialog] [lang|=en]{}',
  ],
  ['@keyframes CANARY{} @layer CANARY; a{animation:CANARY 1s}', '@keyframes x{} @layer x; a{animation:x 1s}'],
  [':root{--u: url("/a.png?x=1;y") }', ':root{--u: url("/a.png") }'],
  ['[data-user="john1"]{}', '[data-user=""]{}'],
  ['[data-user=john1]{}', '[data-user=""]{}'],
  ['[type="text"] [data-state=open]{}', '[type="text"] [data-state=open]{}'],
  ['input[value^="john"]{}', 'input[value^=""]{}'],
  ['a[title=john]{} a[href="/john"]{}', 'a[title=""]{} a[href=""]{}'],
  ['[data-n="johnny"]{}', '[data-n=""]{}'],
  ['[class*="col-md-6"]{} [class^=icon-]{}', '[class*="col-md-6"]{} [class^=icon-]{}'],
  ['[svg|href="/john"]{}', '[svg|href=""]{}'],
  ['@counter-style x{symbols:"John" "Jane"}', '@counter-style x{symbols:"" ""}'],
  ['/* John */a{}/* rr_split */b{}', 'a{}/* rr_split */b{}'],
  ['a{grid-template-areas:"head head" "main side"}', 'a{grid-template-areas:"head head" "main side"}'],
  ['a{content:"unclosed John', 'a{content:""'],
  ['a{} /* unclosed John', 'a{} '],
])('%s', (css, expected) => {
  expect(maskCss(css)).toBe(expected);
  expect(maskCss(expected)).toBe(expected);
});

test('one declaration', () => {
  expect(maskCssValue('--u', '"John"', { media: true })).toBe('""');
  expect(maskCssValue('content', '"John"', { media: true })).toBe('""');
  expect(maskCssValue('background-image', 'url(/a.png)', { media: false })).toBe('url("")');
  expect(maskCssValue('width', '10px', { media: false })).toBe('10px');
});

test('design tokens of the usual frameworks stay as they are', () => {
  const tokens = [
    // Bootstrap
    '--bs-body-font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif',
    '--bs-gradient:linear-gradient(180deg, rgba(255, 255, 255, 0.15), rgba(255, 255, 255, 0))',
    '--bs-border-style:solid;--bs-btn-transition:color 0.15s ease-in-out, background-color 0.15s ease-in-out',
    '--bs-spinner-animation-name:spinner-border;--bs-body-bg-rgb:255,255,255;--bs-breadcrumb-divider:"/"',
    // Tailwind
    '--animate-spin:spin 1s linear infinite;--ease-in-out:cubic-bezier(0.4, 0, 0.2, 1);--spacing:0.25rem',
    '--tw-gradient-position:to right in oklab;--tw-ring-inset:inset;--tw-border-style:solid',
    '--color-red-500:oklch(63.7% 0.237 25.331);--tw-shadow:0 0 #0000;--font-sans:ui-sans-serif, system-ui, sans-serif',
    // shadcn, Radix
    '--background:0 0% 100%;--primary:222.2 47.4% 11.2%;--radius:0.5rem;--ring:oklch(0.708 0 0)',
    '--accent-a3:color(display-p3 0.024 0.353 0.988 / 0.059);--cursor-button:pointer;--gray-1:color-mix(in oklab, black, white)',
  ];
  for (const token of tokens) expect(maskCss(`:root{${token}}`)).toBe(`:root{${token}}`);
});

test.each([
  ['a'.repeat(50_000)],
  ['-'.repeat(50_000)],
  ['/*'.repeat(25_000)],
  ['"'.repeat(25_001)],
  ["'\\".repeat(25_000)],
  ['url('.repeat(50_000)],
  ['url("'.repeat(50_000)],
  [`url(${' '.repeat(25_000)}"x"b`],
  ['--a:('.repeat(10_000)],
  ['--a:{'.repeat(10_000)],
  [`--a:${'{'.repeat(25_000)}`],
  ['@media('.repeat(10_000)],
  [`--a:${'('.repeat(25_000)}`],
  ['['.repeat(50_000)],
  ['a:'.repeat(25_000)],
  [`a${' '.repeat(50_000)}b`],
])('time is linear: %#', (css) => {
  const start = performance.now();
  maskCss(css);
  expect(performance.now() - start).toBeLessThan(1500);
});
