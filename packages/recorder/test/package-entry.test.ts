import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { beforeAll, expect, it } from 'vitest';
import { flush, recorded, type Shoji, setUpBench } from './bench.ts';

const bench = setUpBench();
const { intake, site } = bench;
declare const shoji: Shoji;
const modules: { fileName: string; code: string }[] = [];

beforeAll(async () => {
  const bundle = await rolldown({ input: fileURLToPath(new URL('../src/entry/index.ts', import.meta.url)) });
  const { output } = await bundle.generate({ format: 'esm' });
  for (const one of output) if (one.type === 'chunk') modules.push({ fileName: one.fileName, code: one.code });
});

/** A page of a bundler's output: the recorder as a module, its recording code as a chunk of its own. */
function bundledPage(options: string): string {
  for (const { fileName, code } of modules) site.page(`/${fileName}`, code, {}, 'text/javascript');
  return site.page(
    '/',
    `<!doctype html><html lang="cs"><p>x</p><script type="module">
      import { createRecorder } from '/index.js';
      window.shoji = createRecorder({ siteKey: 'demo', endpoint: '${intake.origin}', ${options} });
      window.before = [shoji.sessionId(), typeof shoji.flush().then];
    </script></html>`,
  );
}

it('records as the snippet does, and loads the recording code only after consent', async () => {
  const page = await bench.page();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(bundledPage("block: ['#never']"));
  await page.waitForFunction(() => typeof shoji !== 'undefined');
  await flush(page);
  expect(await page.evaluate(() => (window as unknown as { before: unknown }).before)).toEqual([null, 'function']);
  expect(intake.delivered).toEqual(['/r/demo.json']);
  const recording = modules.find(({ code }) => code.includes('takeFullSnapshot'));
  expect(asked).toContain('/index.js');
  expect(asked).not.toContain(`/${recording?.fileName}`);
  await page.evaluate(() => shoji['consent']?.('granted'));
  await recorded(page);
  await flush(page);
  expect(intake.stored()[0]?.envelope.consent).toMatchObject({ lang: 'cs', how: 'api' });
  expect(asked).toContain(`/${recording?.fileName}`);
});

it('keeps ids in memory on demand, and starts only when told', async () => {
  const page = await bench.page();
  await page.goto(bundledPage("storage: 'none', autoStart: false"));
  await page.waitForFunction(() => typeof shoji !== 'undefined');
  await page.evaluate(() => shoji['consent']?.('granted'));
  await flush(page);
  expect(intake.received).toEqual([]);
  await page.evaluate(() => shoji['start']?.());
  await recorded(page);
  await flush(page);
  expect(intake.stored().length).toBeGreaterThan(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

it.each([
  ['missing', (route: { abort: () => Promise<void> }) => route.abort()],
  [
    'not settings',
    (route: { fulfill: (answer: object) => Promise<void> }) => route.fulfill({ json: { siteKey: 'demo' } }),
  ],
])('records nothing when the settings are %s', async (_, answer) => {
  const page = await bench.page();
  await page.route('**/r/demo.json', answer as never);
  await page.goto(bundledPage(''));
  await page.waitForFunction(() => typeof shoji !== 'undefined');
  await page.evaluate(() => shoji['consent']?.('granted'));
  await flush(page);
  expect(intake.received).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
