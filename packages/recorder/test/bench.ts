import { launchOptions } from '@shoji/chromium';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { Intake } from './intake.ts';
import { Site } from './site.ts';

export interface Bench {
  readonly intake: Intake;
  readonly site: Site;
  /** A browser profile of its own, closed after the test. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page in a profile of its own; errors and console lines that reach the page fail nothing but are kept. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** Uncaught errors and console lines above debug of every page of the test. */
  readonly noise: string[];
}

/** Browser, intake and site for the tests of one file. */
export function setUpBench(): Bench {
  const intake = new Intake();
  const site = new Site();
  const noise: string[] = [];
  let browser: Browser;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    await site.open();
    browser = await chromium.launch(launchOptions());
  });
  beforeEach(async () => {
    await intake.open();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    noise.length = 0;
    await intake.close();
  });
  afterAll(async () => {
    await browser?.close();
    await site.close();
  });

  const context = async (options?: BrowserContextOptions): Promise<BrowserContext> => {
    const made = await browser.newContext(options);
    contexts.push(made);
    made.on('page', (page) => {
      page.on('pageerror', (error) => noise.push(String(error)));
      page.on('console', (line) => {
        if (line.type() !== 'debug') noise.push(line.text());
      });
    });
    return made;
  };
  return { intake, site, noise, context, page: async (options) => (await context(options)).newPage() };
}

/** What tests call on the page. */
export interface Shoji {
  [verb: string]: (...args: unknown[]) => unknown;
}

export const flush = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { shoji: Shoji }).shoji['flush']?.() as Promise<void>);

export const sessionId = (page: Page): Promise<string | null> =>
  page.evaluate(() => (window as unknown as { shoji: Shoji }).shoji['sessionId']?.() as string | null);

/** Waits until the page is recorded. */
export const recorded = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => typeof (window as unknown as { shoji: Shoji }).shoji?.['sessionId']?.() === 'string',
  );
};
