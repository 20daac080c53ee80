import { readFileSync } from 'node:fs';
import { launchOptions } from '@shoji/chromium';
import { MODES, type Mode } from '@shoji/schema';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { checkout, flush, openIntake, readRecorder, untilRecorded } from '../src/index.ts';
import { serveFolder } from './files.ts';
import { plantEverywhere } from './plant.ts';

/**
 * `node unseen/measure.ts FOLDER LIST`: pages that nobody here has written, every word of theirs a canary. LIST has one path
 * below FOLDER a line. Prints what left, the share of elements recorded and the share of body text shown.
 */
const [folder = '.', list = ''] = process.argv.slice(2);
const modes = MODES.filter((mode) => (process.env['MODES'] ?? 'strict,balanced').includes(mode));
const NEVER: Record<Mode, RegExp> = {
  strict: /zq[a-z][a-z]{4}qz/g,
  balanced: /zq[fpuk][a-z]{4}qz/g,
  forms: /zq[pu][a-z]{4}qz/g,
};

const intake = await openIntake(readRecorder(new URL('../../recorder/dist/browser/', import.meta.url)));
const site = await serveFolder(folder);
const browser = await chromium.launch(launchOptions());

async function interact(page: Page): Promise<void> {
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault(), true));
  const fields = page.locator(
    'input:visible:not([type=checkbox]):not([type=radio]):not([type=file]):not([type=range]):not([type=submit]):not([type=button]):not([type=color]):not([readonly]):not([disabled]), textarea:visible, [contenteditable=true]:visible',
  );
  const count = Math.min(8, await fields.count());
  for (let n = 0; n < count; n++)
    await fields
      .nth(n)
      .pressSequentially('zqkaaaaqz', { timeout: 1500 })
      .catch(() => undefined);
  await page.evaluate(() => {
    for (const element of [
      ...document.querySelectorAll<HTMLElement>('button,a,[role=button],select,input[type=checkbox],summary'),
    ].slice(0, 25))
      element.click();
    for (const select of [...document.querySelectorAll('select')].slice(0, 5)) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const rows = [...document.querySelectorAll('p,li,td')].slice(0, 10);
    for (const row of rows) row.replaceWith(row.cloneNode(true));
  });
  await page.waitForTimeout(300);
}

async function measure(context: BrowserContext, path: string, mode: Mode): Promise<string> {
  const visit = intake.visit({ settings: { mode }, html: '' });
  const page = await context.newPage();
  try {
    await page.goto(`${site.origin}/${path}`, { waitUntil: 'load', timeout: 15_000 });
    await page.waitForTimeout(400);
    const planted = await page.evaluate(plantEverywhere);
    const before = await page.evaluate(
      () => document.querySelectorAll('body *:not(script):not(style):not(noscript):not(template)').length,
    );
    await page.evaluate((url) => {
      const stub = { q: [['consent', 'granted']] };
      (window as unknown as { shoji: unknown }).shoji = new Proxy(stub as Record<string, unknown>, {
        get: (t, p) => (p in t ? t[p as string] : (...a: unknown[]) => stub.q.push([p as string, ...(a as string[])])),
      });
      const script = document.createElement('script');
      script.src = url;
      document.head.append(script);
    }, `${intake.intake}/r/${visit.key}.js`);
    await untilRecorded(page);
    await flush(page);
    const snapshot = JSON.stringify(visit.events().filter(({ type }) => type === 2 || type === 3));
    const elements = (snapshot.match(/"tagName":"(?!script|style|head|html|meta|link|title|body|noscript)/g) ?? [])
      .length;
    const shown = new Set(snapshot.match(/zqt[a-z]{4}qz/g)).size;
    await interact(page);
    await checkout(page);
    await flush(page);
    const leaked = new Map<string, string>();
    const wire = visit.wire();
    for (const match of wire.matchAll(NEVER[mode]))
      leaked.set(match[0], wire.slice(Math.max(0, match.index - 110), match.index + 14));
    const total = Object.values(planted).reduce((sum, n) => sum + n, 0);
    const text = mode === 'strict' ? '' : ` text ${((100 * shown) / Math.max(1, planted['t'] ?? 1)).toFixed(1)}%`;
    return `${mode} ${path} leaks ${leaked.size}/${total} elements ${((100 * elements) / Math.max(1, before)).toFixed(1)}% of ${before}${text}${[
      ...leaked.values(),
    ]
      .slice(0, 4)
      .map((around) => `\n    ${around}`)
      .join('')}`;
  } catch (error) {
    return `${mode} ${path} FAILED ${String(error).split('\n')[0]}`;
  } finally {
    await page.close();
  }
}

for (const path of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
  for (const mode of modes) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    console.log(await measure(context, path, mode));
    await context.close();
  }
}
await browser.close();
await intake.close();
site.close();
