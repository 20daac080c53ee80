/**
 * Path of a Chromium that is on this machine outside Playwright's cache, or undefined.
 * Throws when SHOJI_CHROMIUM names a file that is not there.
 */
export function findSystemChromium(env?: Readonly<Record<string, string | undefined>>): string | undefined;

/** Launch options for Playwright: no sandbox where we are root, nothing fetched in the background. */
export function launchOptions(env?: Readonly<Record<string, string | undefined>>): {
  executablePath?: string;
  chromiumSandbox: boolean;
  args: string[];
};
