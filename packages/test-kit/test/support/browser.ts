import { launchOptions } from '@shoji/chromium';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { type FakeIntake, openIntake, readRecorder } from '../../src/index.ts';

export interface Bench {
  readonly intake: FakeIntake;
  readonly browser: Browser;
}

/** Where the recorder is built; `pnpm build` makes it. */
const BUILT = new URL('../../../recorder/dist/browser/', import.meta.url);

/** One browser and one intake for all tests of a file. */
export function setUpBench(change: (recorder: string) => string = (code) => code): Bench {
  let intake: FakeIntake | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const files = readRecorder(BUILT);
    intake = await openIntake({ ...files, recorder: Buffer.from(change(files.recorder.toString())) });
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    await browser?.close();
    await intake?.close();
  });
  const there = <Value>(value: Value | undefined): Value => {
    if (!value) throw new Error('asked for before the tests began');
    return value;
  };
  return {
    get intake() {
      return there(intake);
    },
    get browser() {
      return there(browser);
    },
  };
}
