// Makes sure that the tests have a browser: one that is there, else Playwright's own, else the distribution's package.

/**
 * What the search needs from the machine it runs on (this-machine.mjs is the real one).
 * @typedef {object} Machine
 * @property {() => string | undefined} findSystem path of the system's Chromium
 * @property {string} own where Playwright keeps its copy
 * @property {(file: string | undefined) => Promise<boolean>} runs whether it is there and starts
 * @property {(...args: string[]) => Promise<boolean>} playwright Playwright's command line
 * @property {((...args: string[]) => Promise<boolean>) | undefined} aptGet undefined where packages cannot be installed
 */

/**
 * Path of a Chromium that was seen to run. Tries, in this order: SHOJI_CHROMIUM, the system's, Playwright's own,
 * `playwright install chromium`, and as root on Debian or Ubuntu the package `chromium`.
 * @param {{ named: string | undefined, say: (line: string) => void, machine: Machine }} options
 *   named: SHOJI_CHROMIUM
 * @returns {Promise<string>} rejects with one sentence when there is none
 */
export async function ensureChromium({ named, say, machine }) {
  const { own, runs, playwright, aptGet } = machine;
  const system = machine.findSystem();
  if (system && (await runs(system))) return system;
  if (named) throw new Error(`SHOJI_CHROMIUM names ${named}, which does not run.`);
  if (await runs(own)) return own;

  say('There is no browser for the tests: getting one with `playwright install chromium` ...');
  const got = await playwright('install', 'chromium');
  if (got && (await runs(own))) return own;

  if (aptGet) {
    say('That did not work: installing the package chromium with apt-get ...');
    await aptGet('update', '-q');
    await aptGet('install', '-q', '-y', '--no-install-recommends', 'chromium');
    const packaged = machine.findSystem();
    if (packaged && (await runs(packaged))) return packaged;
    // On Ubuntu that package is an empty shell, and what Playwright's own copy may lack is libraries.
    if (got && (await playwright('install-deps', 'chromium')) && (await runs(own))) return own;
  }
  throw new Error(
    'The tests need Chromium or Chrome, and none could be found or installed: install one and set SHOJI_CHROMIUM to its path if it is not on PATH.',
  );
}
