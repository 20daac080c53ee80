import { describe, expect, it } from 'vitest';
import { neutraliseCss, neutraliseValue } from './neutralise-css.ts';

describe('what CSS could fetch', () => {
  it.each([
    'a{background:url(http://x.test/a.png)}',
    'a{background:url("http://x.test/a.png")}',
    "a{background:URL( 'http://x.test/a.png' )}",
    'a{background:\\75rl(http://x.test/a.png)}',
    'a{background:u\\72 l("http://x.test/a.png")}',
    'a{background:url(/**/"http://x.test/a.png")}',
    'a{background:src("http://x.test/a.png")}',
    'a{background:image-set("http://x.test/a.png" 1x, url(http://x.test/b.png) 2x)}',
    'a{background:-webkit-image-set(url("http://x.test/a.png") 1x)}',
    'a{background:image("http://x.test/a.png")}',
    'a{background:cross-fade(url(http://x.test/a.png), red)}',
    '@import "http://x.test/a.css";a{color:red}',
    '@import url(http://x.test/a.css) layer(x) screen;a{color:red}',
    '@\\69mport "http://x.test/a.css";a{color:red}',
    '@font-face{font-family:X;src:url(http://x.test/a.woff2) format("woff2")}',
    'a{cursor:url(http://x.test/a.cur),auto}',
    'a{background:url(//x.test/a.png)}',
    'a{background:url(javascript:x.test)}',
    'a{background:url(data:text/html,x.test)}',
    'a{background:url("http://x.test/a',
    'a{background:url("http://x.test/a.png" fetch(x))}',
  ])('goes nowhere: %s', (css) => {
    expect(neutraliseCss(css)).not.toContain('x.test');
  });

  it('does not let a variable bring the address of an image', () => {
    expect(neutraliseCss('a{background:image-set(var(--u) 1x)}')).toBe('a{background:none}');
    expect(neutraliseCss('a{background:src(var(--u))}')).toBe('a{background:url("data:,")}');
  });

  it.each([
    'a{background:url(data:image/png;base64,AA==)}',
    'a{fill:url(#gradient)}',
    'a{background:image-set("data:image/png;base64,AA==" type("image/png"))}',
    '@font-face{font-family:X;src:url(data:font/woff2;base64,AA==)}',
    '@media (min-width:1px){.a>b[c="d"]::before{content:"url(x)"}}',
    '.a{margin:0}/* rr_split */.b{color:red}',
  ])('leaves alone: %s', (css) => {
    expect(neutraliseCss(css)).toBe(css);
  });
});

describe('the font that draws masked text', () => {
  it.each([
    ['a{font-family:Inter, sans-serif}', 'a{font-family:"Shoji mask", Inter, sans-serif}'],
    ['a{color:red;FONT-FAMILY : "A b"}', 'a{color:red;FONT-FAMILY : "Shoji mask", "A b"}'],
    ['a{font-family:var(--f)}', 'a{font-family:"Shoji mask", var(--f)}'],
    ['font-family:Inter', 'font-family:"Shoji mask", Inter'],
    ['a{font:italic 700 12px/1.5 Inter,serif}', 'a{font:italic 700 12px/1.5 "Shoji mask", Inter,serif}'],
    ['a{font:calc(1px + (2px*2)) / 1 Inter}', 'a{font:calc(1px + (2px*2)) / 1 "Shoji mask", Inter}'],
    ['a{font:oblique 10deg large Inter}', 'a{font:oblique 10deg large "Shoji mask", Inter}'],
  ])('stands before the families: %s', (css, expected) => {
    expect(neutraliseCss(css)).toBe(expected);
  });

  it.each([
    'a{font-family:inherit}',
    'a{font:menu}',
    'a{font:var(--all)}',
    '@font-face{font-family:Inter;src:local("x")}',
    'font:hover{color:red}',
    'a{font-weight:700;font-size:1px}',
  ])('is not put where it would break something: %s', (css) => {
    expect(neutraliseCss(css)).toBe(css);
  });

  it('stands in single values', () => {
    expect(neutraliseValue('font-family', 'Inter')).toBe('"Shoji mask", Inter');
    expect(neutraliseValue('color', 'red')).toBe('red');
    expect(neutraliseValue('background', 'url(http://x.test)')).toBe('url("data:,")');
  });
});
