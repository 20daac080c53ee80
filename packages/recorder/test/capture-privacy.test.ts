import { gunzipSync } from 'node:zlib';
import { maskStateless } from '@shoji/masking';
import { CUSTOM_TAG } from '@shoji/schema';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { flush, recorded, setUpBench } from './bench.ts';
import { recordedPage } from './site.ts';

const bench = setUpBench();
const { intake, site } = bench;

/** Everything that left for the intake: addresses and bodies, decoded. */
const wire = (): string =>
  intake.received
    .map(({ path, raw, encoding }) => path + (encoding === 'gzip' ? gunzipSync(raw) : raw).toString())
    .join('\n');

/** Where the word stands is in its name, so that a failure says what leaked. */
const WORD = 'CANARY7zq';

/** A page that puts words wherever capture looks. `plain`: in the console as plain words as well. */
async function misbehave(page: Page, plain: boolean): Promise<void> {
  await page.evaluate(
    async ([word, says]) => {
      const secret = (place: string): string => `${word}${place}`;
      const log = (...args: unknown[]): void => {
        for (const level of ['error', 'warn', 'info', 'log'] as const) console[level](...args);
      };
      if (says) {
        log(secret('string'), `a template ${secret('template')} of words`);
        log('%c styled', `color:${secret('format')}`);
      }
      log({ [secret('key')]: secret('value'), deep: { er: [secret('deep')] } }, [secret('array')]);
      log(new Map([[secret('mapkey'), secret('mapvalue')]]), new Set([secret('set')]), Symbol(secret('symbol')));
      log(Object.assign(new Error(`cannot read "${secret('message')}"`), { name: `${secret('name')} of` }));
      log(Object.assign(document.createElement('p'), { textContent: secret('node'), title: secret('title') }));
      log(
        `mail ${secret('mail')}@example.com or call +420 777 123 456 at https://x.example/${secret('logpath')}?q=${secret('logquery')}`,
      );
      log(function named() {
        return secret('function');
      }, 4_111_111_111_111_111);
      log(new Proxy({}, { ownKeys: () => [secret('trap')], get: () => secret('trapvalue') }));

      const address = (place: string): string =>
        `/api/${secret(`${place}path`)}?${secret(`${place}name`)}=1&q=${secret(`${place}query`)}#${secret(`${place}hash`)}`;
      const init = { method: 'POST', headers: { 'X-Head': secret('head') }, body: secret('body') };
      const quiet = (): undefined => undefined;
      await fetch(address('fetch'), init).then((response) => response.text());
      await fetch(new Request(address('request'), init)).then(quiet, quiet);
      await fetch(`http://127.0.0.1:1/${secret('failed')}?q=${secret('failedquery')}`).then(quiet, quiet);
      await fetch('/x', { method: secret('method') }).then(quiet, quiet);
      const abort = new AbortController();
      const aborted = fetch(address('aborted'), { signal: abort.signal }).then(quiet, quiet);
      abort.abort(new Error(secret('reason')));
      await aborted;
      for (const url of [address('xhr'), `http://127.0.0.1:1/${secret('xhrfailed')}`]) {
        const xhr = new XMLHttpRequest();
        const ended = new Promise((done) => xhr.addEventListener('loadend', done));
        xhr.open('POST', url);
        xhr.setRequestHeader('X-Head', secret('xhrhead'));
        xhr.send(secret('xhrbody'));
        await ended;
      }
      navigator.sendBeacon(address('beacon'), secret('beaconbody'));
      const socket = new WebSocket(`ws://127.0.0.1:1/${secret('socket')}?token=${secret('socketquery')}`, [
        secret('protocol'),
      ]);
      await new Promise((done) => socket.addEventListener('error', done));
      const image = new Image();
      const failed = new Promise((done) => image.addEventListener('error', done));
      image.src = address('image');
      await failed;
      performance.mark(secret('mark'));
      performance.measure(secret('measure'));
      void Promise.reject(new TypeError(`'${secret('rejection')}'`));
      await new Promise((done) => setTimeout(done));
    },
    [WORD, plain] as const,
  );
  await flush(page);
  // Requests that the page did not wait for.
  await flush(page);
}

it.each([
  ['strict', true],
  ['balanced', false],
  ['forms', false],
] as const)('%s: of what is logged and requested nothing leaves that is not to', async (mode, plain) => {
  intake.settings = { mode, console: 'all', network: 'detailed' };
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  await misbehave(page, plain);
  const sent = wire();
  expect(sent.match(/.{0,60}CANARY\w*/g) ?? []).toEqual([]);
  expect(sent).not.toContain('777 123 456');
  // It was captured, not missed.
  for (const tag of [CUSTOM_TAG.console, CUSTOM_TAG.network, CUSTOM_TAG.error]) expect(sent).toContain(tag);
  expect(sent).toContain('"failed":"error"');
  expect(sent).toContain('"failed":"abort"');
  expect(sent).toContain('"type":"xmlhttprequest"');
  // The server has nothing to add.
  for (const event of intake.events())
    expect(maskStateless(event, { mode, allowByAttribute: true })).toEqual({ event, findings: [] });
});

it('balanced: a plain word in the console is a word of the page', async () => {
  intake.settings = { mode: 'balanced', console: 'errors' };
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, '<p>x</p>')));
  await recorded(page);
  await page.evaluate(() => console.error('shown', 'but not "quoted" or jana@example.com'));
  await flush(page);
  expect(wire()).toContain('shown');
  expect(wire()).not.toMatch(/quoted|jana/);
});
