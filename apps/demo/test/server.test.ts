import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, readPlaces, startDemo } from '../server.ts';

const INDEX = '<meta name="shoji-url" content="__SHOJI_URL__"><script async src="__SHOJI_URL__/r/demo.js"></script>';
const SHOJI = 'http://127.0.0.1:4700';

let dist: string;
const running: Demo[] = [];

const start = async (options: { port?: number; shojiUrl?: string; dist?: string } = {}): Promise<Demo> => {
  const demo = await startDemo({ host: '127.0.0.1', port: 0, shojiUrl: SHOJI, dist, ...options });
  running.push(demo);
  return demo;
};

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'demo-'));
  mkdirSync(join(dist, 'assets'));
  mkdirSync(join(dist, 'hours'));
  writeFileSync(join(dist, 'index.html'), INDEX);
  writeFileSync(join(dist, 'assets/index-abc123.js'), 'export {}');
  writeFileSync(join(dist, 'assets/index-abc123.css'), 'p{}');
  writeFileSync(join(dist, 'leaf.svg'), '<svg/>');
  writeFileSync(join(dist, 'hours/cs.html'), '<p>Otevřeno</p>');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((demo) => demo.close()));
});
afterAll(() => rmSync(dist, { recursive: true }));

describe('the page', () => {
  test('gets the address of Shoji when it is served', async () => {
    const demo = await start({ shojiUrl: 'https://shoji.example/base/' });
    const html = await (await fetch(demo.url)).text();
    expect(html).toContain('content="https://shoji.example/base"');
    expect(html).toContain('src="https://shoji.example/base/r/demo.js"');
    expect(html).not.toContain('__SHOJI_URL__');
  });

  test('takes no markup from that address', async () => {
    const demo = await start({ shojiUrl: 'http://127.0.0.1:4700/"><script>alert(1)</script>' });
    expect(await (await fetch(demo.url)).text()).not.toContain('<script>alert');
  });

  test.each(['/', '/en', '/cs/zapisniky/lipa-a5-teckovany', '/index.html', '/en/no/such/page', '/en?q=a.b'])(
    'is what %s answers',
    async (path) => {
      const response = await fetch(`${(await start()).url}${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain(`${SHOJI}/r/demo.js`);
    },
  );
});

describe('files', () => {
  test.each([
    ['/assets/index-abc123.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/index-abc123.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/leaf.svg', 'image/svg+xml', 'no-cache'],
    ['/hours/cs.html', 'text/html; charset=utf-8', 'no-cache'],
  ])('%s', async (path, type, cache) => {
    const response = await fetch(`${(await start()).url}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(cache);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['/assets/index-gone.js', '/assets/', '/favicon.ico', '/en/photo.png', '/..%2f..%2fpackage.json'])(
    '%s is missing: 404 and not the page',
    async (path) => {
      const response = await fetch(`${(await start()).url}${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('No such file.\n');
    },
  );

  test('HEAD answers without a body, and nothing can be posted', async () => {
    const { url } = await start();
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
    const post = await fetch(url, { method: 'POST', body: 'card=4242' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a start that cannot be', () => {
  test('a port in use', async () => {
    const port = Number(new URL((await start()).url).port);
    await expect(start({ port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use. Stop what runs there, or set SHOJI_DEMO_PORT to another port.`,
    );
  });

  test('a shop that is not built', async () => {
    await expect(start({ dist: join(dist, 'nothing') })).rejects.toThrow('The demo shop is not built yet.');
    await expect(start({ dist: join(dist, 'hours') })).rejects.toThrow('has no index.html');
  });

  test.each(['', 'shoji', 'javascript:alert(1)', 'file:///etc'])('"%s" as the address of Shoji', async (shojiUrl) => {
    await expect(start({ shojiUrl })).rejects.toThrow('has to be an http or https address');
  });

  test('a closed shop answers no more', async () => {
    const demo = await startDemo({ host: '127.0.0.1', port: 0, shojiUrl: SHOJI, dist });
    await demo.close();
    await expect(fetch(demo.url)).rejects.toThrow();
  });
});

describe('the environment', () => {
  test('has the defaults of the contract', () => {
    expect(readPlaces({})).toEqual({ host: '127.0.0.1', port: 4701, shojiUrl: SHOJI });
  });

  test('names ports and the public address', () => {
    expect(readPlaces({ SHOJI_DEMO_PORT: '5001', SHOJI_PORT: '5000' })).toMatchObject({
      port: 5001,
      shojiUrl: 'http://127.0.0.1:5000',
    });
    expect(readPlaces({ SHOJI_PUBLIC_URL: 'https://s.example', SHOJI_PORT: '5000' }).shojiUrl).toBe(
      'https://s.example',
    );
    expect(readPlaces({ SHOJI_TLS_CERT: 'cert.pem' }).shojiUrl).toBe('https://127.0.0.1:4700');
  });

  test.each(['x', '-1', '70000', '1.5'])('SHOJI_DEMO_PORT=%s is refused by name', (port) => {
    expect(() => readPlaces({ SHOJI_DEMO_PORT: port })).toThrow('SHOJI_DEMO_PORT is not a port number');
  });
});
