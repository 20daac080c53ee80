import type { Browser, Page } from 'playwright-core';
import { peopleOf } from './people.ts';
import type { PlannedVisit } from './plan.ts';
import { createRandom } from './random.ts';
import { createVisitor } from './visitor.ts';

interface ShojiInPage {
  shoji: { sessionId(): unknown; flush(): Promise<void> };
}

const ACTION_MS = 15_000;
const LOCALES = { en: 'en-IE', cs: 'cs-CZ', hu: 'hu-HU' };

/** Rejects with a sentence when the recorder does not come or the last batch is not acknowledged in time. */
const waitForRecorder = (page: Page): Promise<unknown> =>
  page
    .waitForFunction(() => typeof (window as unknown as ShojiInPage).shoji.sessionId() === 'string', null, {
      timeout: ACTION_MS,
    })
    .catch(() => {
      throw new Error('The recorder did not start after consent was given.');
    });

const flush = async (page: Page): Promise<void> => {
  const isFlushed = page.evaluate(() => (window as unknown as ShojiInPage).shoji.flush().then(() => true));
  const isLate = new Promise<boolean>((resolve) => setTimeout(resolve, ACTION_MS, false).unref());
  if (!(await Promise.race([isFlushed, isLate])))
    throw new Error('The server did not acknowledge the last batch of the visit in time.');
};

/** Plays one visit in a fresh profile. Resolves with the number of requests that carried a recording. */
export async function playVisit(browser: Browser, shop: string, visit: PlannedVisit): Promise<number> {
  const { device, language } = visit;
  const random = createRandom(visit.seed);
  const context = await browser.newContext({
    viewport: { width: device.width, height: device.height },
    deviceScaleFactor: device.scale,
    isMobile: device.kind !== 'desktop',
    hasTouch: device.touch,
    colorScheme: device.dark ? 'dark' : 'light',
    locale: LOCALES[language],
    userAgent: device.userAgent.replaceAll('CHROME', browser.version().split('.')[0] ?? ''),
  });
  try {
    let batches = 0;
    context.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/i/v1/')) batches++;
    });
    context.setDefaultTimeout(ACTION_MS);
    const page = await context.newPage();
    const visitor = createVisitor({ page, shop, language, person: random.pick(peopleOf(language)), device, random });
    await visitor.open({ kind: 'home' });
    await visitor.look();
    await visitor.click(page.getByTestId(visit.refuses ? 'consent-refuse' : 'consent-accept'));
    if (!visit.refuses) await waitForRecorder(page);
    await visit.story.act(visitor);
    if (!visit.refuses) await Promise.all(context.pages().map(flush));
    return batches;
  } finally {
    await context.close();
  }
}
