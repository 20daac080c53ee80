// Which browser the tests drive: SHOJI_CHROMIUM, else the system's Chromium or Chrome, else Playwright's own.
// Plain JavaScript without dependencies, because the bootstrap asks before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium that is on this machine outside Playwright's cache, or undefined.
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | undefined}
 */
export function findSystemChromium(env = process.env) {
  const named = env.SHOJI_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`SHOJI_CHROMIUM names ${named}, and there is no such file.`);
  }
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

/**
 * Launch options for Playwright. No sandbox where we are root (Chromium refuses it there); nothing is fetched in the
 * background.
 * @returns {{ executablePath?: string, chromiumSandbox: boolean, args: string[] }}
 */
export function launchOptions(env = process.env) {
  const executablePath = findSystemChromium(env);
  return {
    ...(executablePath && { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
