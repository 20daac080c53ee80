import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findSystemChromium } from './find.mjs';

const START_MS = 30_000;
const DOWNLOAD_MS = 5 * 60_000;

/**
 * The machine this runs on, for `ensureChromium`.
 * @param {string} root the repository
 * @param {Record<string, string | undefined>} env
 * @returns {import('./ensure.mjs').Machine}
 */
export function thisMachine(root, env) {
  const playwrightCli = join(root, 'node_modules', 'playwright', 'cli.js');
  const quietEnv = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  return {
    findSystem: () => findSystemChromium(env),
    own: createRequire(join(root, 'package.json'))('playwright').chromium.executablePath(),
    runs: async (file) => Boolean(file) && existsSync(file) && run(file, ['--version'], quietEnv, START_MS),
    playwright: (...args) => run(process.execPath, [playwrightCli, ...args], quietEnv, DOWNLOAD_MS),
    aptGet: mayInstallPackages() ? (...args) => run('apt-get', args, quietEnv, DOWNLOAD_MS) : undefined,
  };
}

function mayInstallPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

/** Without a terminal, so that nothing can ask and wait. */
function run(file, args, env, timeout) {
  return new Promise((resolve) => {
    const options = { env, timeout, killSignal: 'SIGKILL', maxBuffer: 64 << 20 };
    execFile(file, args, options, (error) => resolve(!error)).stdin?.end();
  });
}
