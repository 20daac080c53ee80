// Makes sure that the tests have a browser: one that is there, else Playwright's own, else the distribution's package.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findSystemChromium } from './find.mjs';

const RUNS_MS = 30_000;
const DOWNLOAD_MS = 5 * 60_000;

/**
 * Path of a Chromium that was seen to run. Tries, in this order: SHOJI_CHROMIUM, the system's, Playwright's own,
 * `playwright install chromium`, and as root on Debian or Ubuntu the package `chromium`.
 * @param {{ root: string, env: Record<string, string | undefined>, say: (line: string) => void, run?: Run }} options
 * @returns {Promise<string>} rejects with one sentence when there is none
 */
export async function ensureChromium({ root, env, say, run = runQuietly }) {
  const runs = async (file) =>
    Boolean(file) && existsSync(file) && (await run(file, ['--version'], { env, timeoutMs: RUNS_MS }));
  const system = findSystemChromium(env);
  if (await runs(system)) return system;
  if (env.SHOJI_CHROMIUM) throw new Error(`SHOJI_CHROMIUM names ${env.SHOJI_CHROMIUM}, which does not run.`);

  const own = playwrightChromium(root);
  if (await runs(own)) return own;

  const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
  say('There is no browser for the tests: getting one with `playwright install chromium` ...');
  const got = await run(process.execPath, [playwright, 'install', 'chromium'], { env, timeoutMs: DOWNLOAD_MS });
  if (got && (await runs(own))) return own;

  if (mayInstallPackages()) {
    say('That did not work: installing the package chromium with apt-get ...');
    const aptEnv = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
    const aptGet = (...args) => run('apt-get', args, { env: aptEnv, timeoutMs: DOWNLOAD_MS });
    await aptGet('update', '-q');
    await aptGet('install', '-q', '-y', '--no-install-recommends', 'chromium');
    const packaged = findSystemChromium(env);
    if (await runs(packaged)) return packaged;
    // On Ubuntu that package is an empty shell, and what Playwright's own copy may lack is libraries.
    if (
      got &&
      (await run(process.execPath, [playwright, 'install-deps', 'chromium'], { env: aptEnv, timeoutMs: DOWNLOAD_MS }))
    ) {
      if (await runs(own)) return own;
    }
  }
  throw new Error(
    'The tests need Chromium or Chrome, and none could be found or installed: install one and set SHOJI_CHROMIUM to its path if it is not on PATH.',
  );
}

/** Where Playwright would put its own Chromium. */
function playwrightChromium(root) {
  const require = createRequire(join(root, 'package.json'));
  return require('playwright').chromium.executablePath();
}

function mayInstallPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

/**
 * @callback Run
 * @param {string} file
 * @param {string[]} args
 * @param {{ env: Record<string, string | undefined>, timeoutMs: number }} options
 * @returns {Promise<boolean>} whether it ended with 0
 */

/** @type {Run} */
function runQuietly(file, args, { env, timeoutMs }) {
  return new Promise((resolve) => {
    execFile(file, args, { env, timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: 64 << 20 }, (error) =>
      resolve(!error),
    ).stdin?.end();
  });
}
