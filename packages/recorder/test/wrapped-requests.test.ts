import { CUSTOM_TAG, type NetworkRequest, type WireEvent } from '@shoji/schema';
import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { flush, recorded, type Shoji, setUpBench } from './bench.ts';
import { recordedPage } from './site.ts';

const bench = setUpBench();
const { intake, site } = bench;
declare const shoji: Shoji;

beforeEach(() => {
  site.page('/api', '{"ok":true}', {}, 'application/json');
  site.page('/form', 'answer', {}, 'text/plain');
  intake.settings = { mode: 'balanced', network: 'detailed' };
});

const html = (first?: string): string => recordedPage(intake.origin, '<p>x</p>', first);
const open = async (first?: string): Promise<Page> => {
  const page = await bench.page();
  await page.goto(site.page('/', html(first)));
  await recorded(page);
  return page;
};
const requests = (): NetworkRequest[] =>
  intake
    .events()
    .filter(({ type, data }: WireEvent) => type === 5 && (data as { tag: string }).tag === CUSTOM_TAG.network)
    .flatMap(({ data }) => (data as { payload: { requests: NetworkRequest[] } }).payload.requests);

/** Runs in a page without us and in one with us; both have to come to the same. */
async function sameAsWithout(work: () => Promise<unknown>): Promise<unknown> {
  const plain = await bench.page();
  await plain.goto(site.page('/plain', '<!doctype html><p>x</p>'));
  const expected = await plain.evaluate(work);
  const page = await open();
  const found = await page.evaluate(work);
  expect(found).toEqual(expected);
  await flush(page);
  return found;
}

it('fetch: answers, bodies, streams, forms, signals and errors are those of the browser', async () => {
  const found = await sameAsWithout(async () => {
    const outcome = async (work: () => unknown): Promise<unknown> => {
      try {
        const answer = await work();
        return answer instanceof Response
          ? [answer.status, answer.constructor === Response, await answer.text()]
          : answer;
      } catch (error) {
        const { name, constructor: kind } = error as Error;
        return [name, kind === TypeError, kind === DOMException, (error as Error).message];
      }
    };
    const form = new FormData();
    form.append('file', new Blob(['x'.repeat(100)]), 'a.txt');
    const stream = (): ReadableStream =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('part'));
          controller.close();
        },
      });
    const aborted = new AbortController();
    aborted.abort();
    const reason = { mine: true };
    const bodyOfGet = { body: 'x' };
    const later = new AbortController();
    let reads = 0;
    const init = {
      get method() {
        reads++;
        return 'PUT';
      },
    };
    class Mine extends Request {
      readonly extra = 1;
    }
    const reader = (await fetch('/api')).body?.getReader();
    const first = (await reader?.read())?.value?.length;
    const answers = [
      first,
      await outcome(() => fetch('/api')),
      await outcome(() => fetch(new URL('/api', location.href), { keepalive: true, method: 'POST', body: 'x' })),
      await outcome(() => fetch(new Request('/form', { method: 'POST', body: form }))),
      await outcome(() => fetch('/form', { method: 'POST', body: stream(), duplex: 'half' } as RequestInit)),
      await outcome(() => fetch(new Mine('/api'))),
      await outcome(() => fetch({ toString: () => '/api' } as unknown as string)),
      await outcome(() => fetch('/api', init)),
      reads,
      await outcome(() => fetch('/api', { signal: aborted.signal })),
      await outcome(() => {
        const answer = fetch('/api', { signal: later.signal });
        later.abort(reason);
        return answer.catch((given) => given === reason);
      }),
      await outcome(() => fetch('http://127.0.0.1:1/')),
      await outcome(() => fetch('http://')),
      await outcome(() => (fetch as () => Promise<unknown>)()),
      await outcome(() => fetch('/api', { method: 'no method' })),
      await outcome(() => fetch('/api', bodyOfGet)),
      await outcome(() => fetch.call({} as Window, '/api')),
      await outcome(() => new (fetch as unknown as new () => unknown)()),
      await outcome(() => Reflect.apply(fetch, undefined, ['/api'])),
      fetch.name,
      fetch.length,
      Object.getOwnPropertyNames(fetch).sort(),
      Object.prototype.toString.call(fetch('/api')),
      fetch('/api') instanceof Promise,
      Object.getOwnPropertyDescriptor(window, 'fetch')?.enumerable,
    ];
    return answers;
  });
  // The comparison says something: most of it went well.
  expect(found).toContainEqual([200, true, '{"ok":true}']);
});

it('XMLHttpRequest: sync, async, used again, subclassed, aborted, failed', async () => {
  await sameAsWithout(async () => {
    const log: unknown[] = [];
    const run = (xhr: XMLHttpRequest, url: string, method = 'GET'): Promise<void> =>
      new Promise((done) => {
        for (const type of ['load', 'error', 'abort', 'timeout'] as const) xhr[`on${type}`] = () => log.push(type);
        xhr.onloadend = () => {
          log.push(xhr.status, xhr.responseText);
          done();
        };
        log.push(xhr.open(method, url));
        xhr.send();
      });
    const xhr = new XMLHttpRequest();
    await run(xhr, '/api');
    await run(xhr, '/missing', 'POST');
    await run(xhr, 'http://127.0.0.1:1/');
    await run(xhr, '/api');
    xhr.open('GET', '/api');
    xhr.onloadend = null;
    xhr.send();
    xhr.abort();
    class Mine extends XMLHttpRequest {
      override open(method: string, url: string): void {
        log.push('mine');
        super.open(method, url, true, null, null);
      }
    }
    await run(new Mine(), '/api');
    const sync = new XMLHttpRequest();
    sync.open('GET', '/api', false);
    sync.send();
    log.push(sync.status, sync.responseText);
    for (const work of [
      () => new XMLHttpRequest().open('bad method', '/api'),
      () => new XMLHttpRequest().open('GET', 'http://'),
      () => Reflect.apply(XMLHttpRequest.prototype.open, {}, ['GET', '/api']),
      () => (new XMLHttpRequest().open as () => void)(),
    ]) {
      try {
        log.push(work());
      } catch (error) {
        log.push((error as Error).name);
      }
    }
    log.push(XMLHttpRequest.prototype.open.name, XMLHttpRequest.prototype.open.length);
    log.push(Object.keys(XMLHttpRequest.prototype).join());
    return log;
  });
});

it('a failure that the page does not handle is reported to it once, one that it handles is not', async () => {
  await sameAsWithout(async () => {
    const seen: unknown[] = [];
    let wanted: Promise<unknown> | undefined;
    addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      seen.push([event.reason instanceof TypeError, event.promise === wanted]);
    });
    wanted = fetch('http://127.0.0.1:1/');
    await new Promise((done) => addEventListener('unhandledrejection', done, { once: true }));
    await fetch('http://127.0.0.1:1/').catch(() => undefined);
    await fetch('http://127.0.0.1:1/').then(undefined, () => undefined);
    await new Promise((done) => setTimeout(done));
    return seen;
  });
});

it("a page's own fetch keeps its promise, whatever that is", async () => {
  const page = await open(
    "native=fetch;made=Object.assign(Promise.resolve(1),{cancel(){}});mine=0;fetch=function(){'use strict';mine=this;return made};shoji.consent('granted')",
  );
  const found = await page.evaluate(() => {
    const { made } = window as unknown as { made: unknown };
    const isSame = fetch('/x') === made;
    return [isSame, (window as unknown as { mine: unknown }).mine === undefined];
  });
  expect(found).toEqual([true, true]);
});

it('tells method, status and failures, each request once', async () => {
  const page = await open();
  await page.evaluate(async () => {
    const quiet = (): undefined => undefined;
    await (await fetch('/api', { method: 'post', body: 'x' })).text();
    await (await fetch(new Request('/form', { method: 'DELETE' }))).text();
    await fetch('http://127.0.0.1:1/gone').catch(quiet);
    const abort = new AbortController();
    const answer = fetch('/api?aborted=1', { signal: abort.signal }).catch(quiet);
    abort.abort({ any: 'reason' });
    await answer;
    const xhr = new XMLHttpRequest();
    for (const url of ['/missing', 'http://127.0.0.1:1/lost']) {
      const ended = new Promise((done) => xhr.addEventListener('loadend', done, { once: true }));
      xhr.open('PATCH', url);
      xhr.send();
      await ended;
    }
    // An event that the page makes up is no failure.
    xhr.dispatchEvent(new Event('timeout'));
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await flush(page);
  await flush(page);
  const told = requests()
    .filter(({ type }) => ['fetch', 'xmlhttprequest'].includes(type))
    .map(({ url, type, method, status, failed }) => [new URL(url).pathname, type, method, status, failed]);
  expect(told.sort()).toEqual([
    ['/api', 'fetch', 'GET', undefined, 'abort'],
    ['/api', 'fetch', 'POST', 200, undefined],
    ['/form', 'fetch', 'DELETE', 200, undefined],
    ['/gone', 'fetch', 'GET', undefined, 'error'],
    ['/lost', 'xmlhttprequest', 'PATCH', undefined, 'error'],
    ['/missing', 'xmlhttprequest', 'PATCH', 404, undefined],
  ]);
});

it('what is under way when it stops goes on as if we had never been there', async () => {
  const page = await open();
  const found = await page.evaluate(async () => {
    const answer = fetch('/api');
    const failing = fetch('http://127.0.0.1:1/').catch((error: Error) => error.name);
    const kept = fetch;
    const xhr = new XMLHttpRequest();
    xhr.open('GET', '/api');
    const ended = new Promise((done) => xhr.addEventListener('loadend', done));
    xhr.send();
    shoji['stop']?.();
    await ended;
    const failed = await failing;
    return [await (await answer).json(), failed, xhr.status, (await kept('/api')).status];
  });
  expect(found).toEqual([{ ok: true }, 'TypeError', 200, 200]);
  expect(bench.noise.filter((line) => !line.includes('ERR_'))).toEqual([]);
});
