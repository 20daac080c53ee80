import { launchOptions } from '@shoji/chromium';
import { chromium } from 'playwright-core';
import { checkServers, SeedProblem } from './check-servers.ts';
import { type PlannedVisit, planVisits } from './plan.ts';
import { playVisit } from './play-visit.ts';

export interface SeedOptions {
  sessions: number;
  shop: string;
  seed: number;
  /** Where the progress goes, line by line. */
  say(line: string): void;
}

const AT_ONCE = 3;

/** The visitors stand for people, so the browser does not announce that a program drives it. */
const browserOptions = () => {
  const options = launchOptions();
  return { ...options, args: [...options.args, '--disable-blink-features=AutomationControlled'] };
};

const launch = async () => {
  try {
    return await chromium.launch(browserOptions());
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new SeedProblem(`No Chromium could be started (${reason}). Install one, or name it in SHOJI_CHROMIUM.`);
  }
};

const firstLine = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown reason';

/** Lets visitors shop, a few at a time. Resolves with the number of visits that failed. */
export async function runSeed({ sessions, shop, seed, say }: SeedOptions): Promise<number> {
  const shojiUrl = await checkServers(shop);
  const visits = planVisits(sessions, seed);
  say(`${sessions} visitors go to ${shop}, recorded by ${shojiUrl}.`);
  const begun = performance.now();
  const browser = await launch();
  let done = 0;
  let failed = 0;

  const play = async (visit: PlannedVisit): Promise<void> => {
    const start = performance.now();
    const what = `${visit.story.does.padEnd(22)} ${visit.language}  ${visit.device.kind.padEnd(7)}`;
    const took = (): string => `${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s`;
    try {
      const batches = await playVisit(browser, shop, visit);
      if (visit.refuses && batches > 0) throw new Error('Refused, and still something was sent.');
      if (!visit.refuses && batches === 0) throw new Error('Agreed, and still nothing was sent.');
      const number = visit.refuses ? 'not counted' : `${++done} of ${sessions}`;
      say(`${number.padStart(12)}  ${what} ${took()}`);
    } catch (error) {
      failed++;
      say(`${'failed'.padStart(12)}  ${what} ${took()}  ${firstLine(error)}`);
    }
  };

  try {
    const queue = [...visits];
    const worker = async (): Promise<void> => {
      for (let visit = queue.shift(); visit; visit = queue.shift()) await play(visit);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await browser.close();
  }
  const seconds = Math.round((performance.now() - begun) / 1000);
  say(`${done} visits recorded in ${seconds} s${failed > 0 ? `, ${failed} failed` : ''}. Watch them at ${shojiUrl}`);
  return failed;
}
