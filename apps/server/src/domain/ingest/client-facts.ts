import type { Device } from '@shoji/schema';
import Bowser from 'bowser';
import { isbot } from 'isbot';

/** What is kept of a user agent string: names, no versions beyond the major one, and never the string. */
export interface ClientFacts {
  browser: string;
  os: string;
  device: Device;
  /** A program drives the browser and says so; it is recorded and marked. */
  automated: boolean;
  /** A crawler that declares itself; it is not recorded. */
  crawler: boolean;
}

/** For batches whose request is not at hand any more. */
export const UNKNOWN_CLIENT: ClientFacts = {
  browser: 'Unknown',
  os: 'Unknown',
  device: 'desktop',
  automated: false,
  crawler: false,
};

const AUTOMATION = /HeadlessChrome|PhantomJS|Electron|Playwright|Puppeteer|WebDriver/i;
/** A crawler says what it is, or poses as a browser. A bare `curl/8` or `node` is a program that somebody wrote. */
const CRAWLER = /^mozilla\/|bot|crawl|spider|slurp|preview|monitor/i;
const DEVICES: Readonly<Record<string, Device>> = { mobile: 'mobile', tablet: 'tablet' };
const MAX_USER_AGENT = 1000;

export function readClientFacts(userAgent: string | undefined): ClientFacts {
  const text = (userAgent ?? '').slice(0, MAX_USER_AGENT);
  const isProgram = isbot(text) || !text;
  const crawler = isProgram && !AUTOMATION.test(text) && CRAWLER.test(text);
  const automated = (isProgram && !crawler) || AUTOMATION.test(text);
  const facts = { ...UNKNOWN_CLIENT, automated, crawler };
  if (!text) return facts;
  const parsed = Bowser.parse(text.replace('HeadlessChrome', 'Chrome'));
  const major = parsed.browser.version?.split('.')[0] ?? '';
  return {
    browser: [parsed.browser.name ?? 'Unknown', major].filter(Boolean).join(' '),
    os: parsed.os.name ?? 'Unknown',
    device: DEVICES[parsed.platform.type ?? ''] ?? 'desktop',
    automated,
    crawler,
  };
}
