import type { Page } from 'playwright';

interface Shoji {
  sessionId(): string | null;
  flush(): Promise<void>;
  mask(selector: string): void;
}
type WithShoji = Window & { shoji: Shoji };

/** Waits until the page is recorded. */
export const untilRecorded = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => typeof (window as unknown as WithShoji).shoji?.sessionId?.() === 'string',
    undefined,
    { timeout: 20_000 },
  );
  await settle(page);
};

/**
 * Mutation observers and two frames have run. A key that writes nothing is pressed before: a page without a visitor's input
 * rests after half a minute, and what is said about it then is not recorded.
 */
export const settle = async (page: Page): Promise<void> => {
  await page.keyboard.press('Shift');
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
};

/** Everything recorded so far is acknowledged. */
export const flush = async (page: Page): Promise<void> => {
  await settle(page);
  await page.evaluate(() => (window as unknown as WithShoji).shoji.flush());
};

/** Makes the recorder begin anew with a full snapshot, by a rule that matches nothing. */
export const checkout = async (page: Page): Promise<void> => {
  await page.evaluate(() => (window as unknown as WithShoji).shoji.mask('.no-element-of-any-page'));
  await settle(page);
};
