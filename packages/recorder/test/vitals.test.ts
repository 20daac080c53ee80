import { readFileSync } from 'node:fs';
import { CUSTOM_TAG, type VitalsPayload } from '@shoji/schema';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { flush, recorded, setUpBench } from './bench.ts';
import { recordedPage } from './site.ts';

const bench = setUpBench();
const { intake, site } = bench;

const LIBRARY = readFileSync(new URL('../node_modules/web-vitals/dist/web-vitals.iife.js', import.meta.url), 'utf8');

/** What Google's library finds on the same page, whole ms and ten thousandths. */
const foundByLibrary = (page: Page): Promise<VitalsPayload> =>
  page.evaluate(() => {
    const { found } = window as unknown as { found: Record<string, number> };
    return Object.fromEntries(
      Object.entries(found).map(([name, value]) => [
        name.toLowerCase(),
        name === 'CLS' ? Math.round(value * 10_000) / 10_000 : Math.round(value),
      ]),
    );
  });
const told = (): VitalsPayload | undefined =>
  intake
    .events()
    .filter(({ type, data }) => type === 5 && (data as { tag: string }).tag === CUSTOM_TAG.vitals)
    .map(({ data }) => (data as { payload: VitalsPayload }).payload)
    .at(-1);

const BODY = `<h1>A page</h1><button id="slow">slow</button><button id="fast">fast</button><p id="text">text</p>
  <script>
    const busy = (ms) => { for (const end = performance.now() + ms; performance.now() < end; ); };
    slow.onclick = () => busy(800);
    fast.onclick = () => busy(60);
  </script>`;

it("vitals are those of Google's library", async () => {
  site.page('/library.js', LIBRARY, {}, 'text/javascript');
  const first =
    "found={};shoji.consent('granted')</script><script src='/library.js'></script><script>" +
    'for(const on of Object.keys(webVitals).filter(k=>/^on[A-Z]+$/.test(k)))webVitals[on](m=>{found[m.name]=m.value},{reportAllChanges:true})';
  intake.settings = { vitals: true };
  const page = await bench.page();
  await page.goto(site.page('/', recordedPage(intake.origin, BODY, first)));
  await recorded(page);
  // A shift that nobody asked for, then two answers to input.
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await frame();
    document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<div style="height:200px">late</div>');
    await frame();
    await frame();
  });
  await page.click('#fast');
  await page.click('#slow');
  await page.waitForFunction(() => {
    const { found } = window as unknown as { found: Record<string, number> };
    return Number(found['INP']) > 800 && Number(found['CLS']) > 0;
  });
  await flush(page);
  const library = await foundByLibrary(page);
  expect(Object.keys(library).sort()).toEqual(['cls', 'fcp', 'inp', 'lcp', 'ttfb']);
  expect(told()).toEqual(library);
});
