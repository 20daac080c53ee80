import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { childEnvironment } from './environment.mjs';
import { createProgress } from './progress.mjs';
import { runChild } from './run-child.mjs';
import { SentenceError } from './sentence-error.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What each command runs under the project's Node, and whether it needs the built parts first. */
const COMMANDS = {
  start: { entry: 'tooling/start/start.ts', needsBuild: () => true },
  dev: { entry: 'tooling/dev/dev.ts', needsBuild: () => false },
  check: { entry: 'tooling/check/check.ts', needsBuild: () => false },
  test: { entry: 'tooling/check/check.ts', needsBuild: () => false },
  shoji: { entry: 'apps/server/src/main.ts', needsBuild: (args) => args[0] === 'serve' },
};

/**
 * @param {string[]} argv command and its arguments
 * @returns {Promise<number>} exit code
 */
export async function runCommand([name = '', ...args]) {
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new SentenceError(`Shoji: use one of ${Object.keys(COMMANDS).join(', ')}.`, 2);
    return await prepareAndRun(command, args);
  } catch (error) {
    if (!(error instanceof SentenceError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}

async function prepareAndRun({ entry, needsBuild }, args) {
  const context = { root: ROOT, env: childEnvironment(ROOT), progress: createProgress() };
  const node = await ensureDependencies(context);
  if (needsBuild(args)) await build(context);
  const { code } = await runChild(
    node,
    ['--import', pathToFileURL(join(ROOT, 'tooling/bootstrap/die-with-parent.mjs')).href, join(ROOT, entry), ...args],
    // Where the command was typed: the data folder is relative to it.
    { cwd: process.env.INIT_CWD || process.cwd(), env: context.env, ipc: true },
  );
  return code;
}
