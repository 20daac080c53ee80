import { expect, it } from 'vitest';
import { flush, recorded, type Shoji, setUpBench } from './bench.ts';
import { recordedPage, STUB } from './site.ts';

const bench = setUpBench();
const { intake, site } = bench;
declare const shoji: Shoji;

const open = async (body: string, first?: string, headers?: Record<string, string>) => {
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, body, first), headers));
  return page;
};

it('lets the page see what the native methods answer and throw', async () => {
  const page = await open('<style id="s">a{color:red}</style><p id="p">x</p>');
  await recorded(page);
  const outcome = await page.evaluate(() => {
    const errorOf = (work: () => unknown): string => {
      try {
        return `answered ${String(work())}`;
      } catch (error) {
        return (error as Error).name;
      }
    };
    const { sheet } = document.querySelector('style') as HTMLStyleElement & { sheet: CSSStyleSheet };
    const { style } = sheet.cssRules[0] as CSSStyleRule;
    const host = document.querySelector('p') as HTMLElement;
    return [
      errorOf(() => sheet.insertRule('} nonsense {')),
      errorOf(() => sheet.insertRule('b{color:blue}', 99)),
      errorOf(() => sheet.insertRule('b{color:blue}', 1)),
      errorOf(() => sheet.deleteRule(99)),
      errorOf(() => CSSStyleSheet.prototype.insertRule.call({} as CSSStyleSheet, 'a{}')),
      errorOf(() => style.setProperty('color', 'green')),
      errorOf(() => style.removeProperty('color')),
      errorOf(() => new CSSStyleSheet().replaceSync('a{color:red}')),
      errorOf(() => host.attachShadow({ mode: 'open' }) instanceof ShadowRoot),
      errorOf(() => host.attachShadow({ mode: 'open' })),
      errorOf(() => customElements.define('no-dash'.replace('-', ''), class extends HTMLElement {})),
      errorOf(() => customElements.define('x-y', class extends HTMLElement {})),
    ];
  });
  expect(outcome).toEqual([
    'SyntaxError',
    'IndexSizeError',
    'answered 1',
    'IndexSizeError',
    'TypeError',
    'answered undefined',
    'answered green',
    'answered undefined',
    'answered true',
    'NotSupportedError',
    'SyntaxError',
    'answered undefined',
  ]);
  expect(bench.noise).toEqual([]);
});

it('puts everything back when it stops, and leaves alone what the page put there since', async () => {
  const note = `
    places = () => [
      [CSSStyleSheet.prototype, 'insertRule'], [CSSStyleSheet.prototype, 'addRule'], [CSSStyleSheet.prototype, 'removeRule'],
      [CSSStyleSheet.prototype, 'replaceSync'], [CSSGroupingRule.prototype, 'deleteRule'],
      [CSSStyleDeclaration.prototype, 'setProperty'], [Element.prototype, 'attachShadow'],
      [HTMLInputElement.prototype, 'value'], [HTMLInputElement.prototype, 'checked'], [customElements, 'define'],
      [document, 'adoptedStyleSheets'],
    ].map(([owner, key]) => { const d = Object.getOwnPropertyDescriptor(owner, key); return d && (d.set ?? d.value); });
    before = places();
    shoji.consent('granted');
  `;
  const page = await open('<input id="i">', note);
  await recorded(page);
  const result = await page.evaluate(() => {
    const { places, before } = window as unknown as { places: () => unknown[]; before: unknown[] };
    const during = places().filter((one, at) => one !== before[at]).length;
    shoji['stop']?.();
    const after = places().filter((one, at) => one !== before[at]).length;
    shoji['start']?.();
    const ours = Element.prototype.attachShadow;
    const theirs = function (this: Element, init: ShadowRootInit) {
      return ours.call(this, init);
    };
    Element.prototype.attachShadow = theirs;
    shoji['stop']?.();
    const kept = Element.prototype.attachShadow === theirs;
    const root = document.createElement('div').attachShadow({ mode: 'open' }) instanceof ShadowRoot;
    return { during, after, kept, root };
  });
  expect(result).toEqual({ during: 11, after: 0, kept: true, root: true });
});

it('does not break a radio group whose name is no valid selector', async () => {
  const page = await open(`<input type="radio" name='a"b' id="r">`);
  await recorded(page);
  await page.click('#r');
  await flush(page);
  expect(bench.noise).toEqual([]);
});

const POLICY = (intakeOrigin: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-test' ${intakeOrigin}`,
    `connect-src ${intakeOrigin}`,
    "style-src 'self'",
    "frame-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
  ].join('; ');

const strictPage = (origin: string): string =>
  `<!doctype html><script nonce="test">${STUB};violations=[];addEventListener('securitypolicyviolation',e=>violations.push(e.violatedDirective+' '+e.blockedURI));shoji.consent('granted')</script>` +
  `<script async src="${origin}/r/demo.js"></script><p>x</p>`;

it.each([
  ['a strict policy', ''],
  ['Trusted Types that allow ours', "; require-trusted-types-for 'script'; trusted-types shoji"],
  ['Trusted Types that allow any', "; require-trusted-types-for 'script'"],
])('works under %s without a violation', async (_, more) => {
  const page = await bench.page();
  const headers = { 'Content-Security-Policy': POLICY(intake.origin) + more };
  await page.goto(site.page('/', strictPage(intake.origin), headers));
  await recorded(page);
  await page.evaluate(() => void document.body.append(document.createElement('p')));
  await flush(page);
  expect(intake.events().length).toBeGreaterThan(2);
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
});

it('gives up without a word to the page where Trusted Types do not allow it', async () => {
  const page = await bench.page();
  const headers = { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" };
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>'), headers));
  await page.waitForFunction(() => !Array.isArray((shoji as unknown as { q: unknown }).q));
  await flush(page);
  expect(intake.delivered).toEqual(['/r/demo.js']);
  expect(bench.noise.filter((line) => !line.includes('TrustedScriptURL') && !line.includes('trusted-types'))).toEqual(
    [],
  );
});

it('records nothing and breaks nothing when the recorder does not arrive or is not the one that was meant', async () => {
  const page = await bench.page();
  await page.route('**/r/recorder-1.js', (route) =>
    route.fulfill({
      body: 'alert(1)',
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await page.waitForFunction(() => !Array.isArray((shoji as unknown as { q: unknown }).q));
  await flush(page);
  await page.evaluate(() => shoji['track']?.('x'));
  expect(intake.received).toEqual([]);
  expect(bench.noise.filter((line) => !line.includes('integrity'))).toEqual([]);
});

it('leaves no global but window.shoji, and nothing enumerable on it but verbs', async () => {
  const address = site.page('/plain', '<!doctype html><p>x</p>');
  const page = await bench.page();
  await page.goto(address);
  const plain = await page.evaluate(() => Object.getOwnPropertyNames(window));
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  const now = await page.evaluate(() => Object.getOwnPropertyNames(window));
  expect(now.filter((name) => !plain.includes(name))).toEqual(['shoji']);
  const names = await page.evaluate(() => Object.keys(shoji).sort());
  expect(names).toEqual(
    'allow block consent flush identify ignore mask q sensitive sessionId start stop track'.split(' '),
  );
});
