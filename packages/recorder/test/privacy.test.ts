import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { flush, recorded, type Shoji, setUpBench } from './bench.ts';
import { recordedPage } from './site.ts';

const bench = setUpBench();
const { intake, site } = bench;
declare const shoji: Shoji;

/** Everything that left the browser: addresses and bodies, decoded. */
const wire = (): string =>
  intake.received
    .map(({ path, raw, encoding }) => path + (encoding === 'gzip' ? gunzipSync(raw) : raw).toString())
    .join('\n');

const FORM = `
  <form>
    <label>Name <input name="name" id="name"></label>
    <label>Password <input type="password" id="password"></label>
    <label>Card number <input id="card" autocomplete="cc-number"></label>
    <label for="code">Ihr Passwort</label><input id="code">
    <span id="words">Kartennummer</span><input id="labelled" aria-labelledby="words">
    <input type="email" id="email">
    <textarea id="notes"></textarea>
    <input type="hidden" id="hidden" value="CANARYhidden">
    <input id="private" class="secret-of-site">
    <p id="shown">CANARYtext</p>
  </form>`;

async function fillAndSend(page: Page, value: (id: string) => string): Promise<void> {
  for (const id of ['name', 'password', 'card', 'code', 'labelled', 'email', 'notes', 'private']) {
    await page.locator(`#${id}`).pressSequentially(value(id));
  }
  await page.click('#shown');
  await flush(page);
}
const open = async (first?: string): Promise<Page> => {
  const page = await bench.page();
  await page.goto(site.page('/form', recordedPage(intake.origin, FORM, first)));
  await recorded(page);
  return page;
};

it.each(['strict', 'balanced'] as const)('%s: nothing that is typed leaves', async (mode) => {
  intake.settings = { mode };
  const page = await open();
  await fillAndSend(page, (id) => `CANARY${id}`);
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('input,textarea'))
      (field as HTMLInputElement).value += 'CANARYscript';
  });
  await flush(page);
  expect(wire()).not.toMatch(mode === 'strict' ? /CANARY/ : /CANARY(?!text)/);
  expect(intake.events().length).toBeGreaterThan(5);
});

it('forms: what is typed is shown, except the floor, however it is recognised', async () => {
  intake.settings = { mode: 'forms', rules: [{ selector: '.secret-of-site', level: 'sensitive' }] };
  const page = await open();
  await fillAndSend(page, (id) => `CANARY${id}`);
  const sent = wire();
  expect(sent).toContain('CANARYname');
  for (const id of ['password', 'card', 'code', 'labelled', 'hidden', 'private'])
    expect(sent).not.toContain(`CANARY${id}`);
});

it.each([
  ['by changing its type', "p.type='text'"],
  ['there and back within a task', "p.type='text';p.value='CANARY1';p.type='password';p.type='text'"],
  ['before it was ever seen as a password', "p.type='text'", 'text'],
  [
    'by another input of its name',
    "const n=document.createElement('input');n.id=p.id;p.parentNode.append(n);p.remove()",
  ],
  ['by another input in its place', "const n=document.createElement('input');p.replaceWith(n)"],
])('a password that is shown %s stays unseen, also where forms are recorded', async (_, script, type = 'password') => {
  intake.settings = { mode: 'forms' };
  const page = await bench.page();
  // Nothing but its type says what it is.
  const body = `<p id="box"><input id="q" type="${type}"></p><p id="shown">x</p>`;
  await page.goto(site.page('/', recordedPage(intake.origin, body)));
  await recorded(page);
  await page.evaluate(
    ([code, first]) => {
      const p = document.querySelector('#q') as HTMLInputElement;
      // Within one task, so that no observer saw the type in between.
      if (first === 'text') p.type = 'password';
      new Function('p', code as string)(p);
    },
    [script, type],
  );
  await page.locator('#box input').pressSequentially('CANARY2');
  await page.click('#shown');
  await page.evaluate(() => document.querySelector('#box')?.append('a change'));
  await flush(page);
  expect(wire()).not.toMatch(/CANARY\d/);
  expect(intake.events().length).toBeGreaterThan(4);
});

it('honours what the page says: block, mask, sensitive and allow, also said while recording', async () => {
  const body =
    '<div id="a">CANARYa</div><i data-shoji="block">CANARYx</i><b class="rr-block" data-shoji="sensitive">CANARYs</b>' +
    '<div id="b">visible</div><div id="c">CANARYc <input id="i"></div><div id="d">later</div>';
  const page = await bench.page();
  const first = "shoji.block('#a');shoji.allow('#b');shoji.sensitive('#c');shoji.consent('granted')";
  await page.goto(site.page('/', recordedPage(intake.origin, body, first)));
  await recorded(page);
  await page.fill('#i', 'CANARYi');
  await flush(page);
  expect(wire()).toContain('visible');
  expect(wire()).not.toContain('later');
  // An empty box of the same size; of what is sensitive not even that.
  expect(wire().match(/"rr_height":"\d+px"/g)).toHaveLength(2);
  await page.evaluate(() => shoji['allow']?.('#d'));
  await flush(page);
  expect(wire()).toContain('later');
  expect(wire()).not.toContain('CANARY');
});

it('takes a mask selector that cannot be read for everything', async () => {
  const page = await bench.page();
  intake.settings = { mode: 'balanced' };
  await page.goto(
    site.page('/', recordedPage(intake.origin, '<p>CANARY</p>', "shoji.mask('>>> nonsense');shoji.consent('granted')")),
  );
  await recorded(page);
  await flush(page);
  expect(intake.events().length).toBeGreaterThan(1);
  expect(wire()).not.toContain('CANARY');
});

/** The browser tells of requests in groups of its own making: what counts is each. */
const eachRequest = ({ type, data }: { type: number; data: unknown }): { type: number; data: unknown }[] => {
  const { tag, payload } = data as { tag?: string; payload?: { requests: unknown[] } };
  return tag === 'shoji.network'
    ? (payload?.requests ?? []).map((request) => ({ type, data: request }))
    : [{ type, data }];
};

/** The events without what differs between any two visits. */
const shape = (): string[] =>
  intake
    .events()
    .filter(({ type, data }) => type !== 3 || ![1, 6].includes((data as { source: number }).source))
    .flatMap(eachRequest)
    .map(({ type, data }) =>
      JSON.stringify({ type, data })
        .replaceAll(intake.origin, '')
        .replace(/"(?:timeOffset|ago|ms|ttfb|fcp|lcp|inp)":-?\d+/g, ''),
    )
    .sort();

it('two visits that differ only in a secret send the same events', async () => {
  intake.settings = { mode: 'forms' };
  const shapes: string[][] = [];
  for (const secret of [
    '',
    'short',
    'a much longer secret of the same visitor that does not fit into the field at all',
  ] as const) {
    intake.received.length = 0;
    const page = await open();
    await page.locator('#password').pressSequentially(secret);
    await page.locator('#card').pressSequentially(secret);
    await page.locator('#code').fill(secret);
    await page.locator('#notes').pressSequentially('the same');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await flush(page);
    shapes.push(shape());
    await page.close();
  }
  expect(shapes[1]).toEqual(shapes[0]);
  expect(shapes[2]).toEqual(shapes[0]);
});
