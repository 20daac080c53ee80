import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './run-child.mjs';
import { SentenceError } from './sentence-error.mjs';

/** The oldest Node that runs the server from source and loads its native addon without crashing. */
export const OLDEST_FOR_PROJECT = 24;

/**
 * The Node that runs the project: the pinned one that came with the dependencies, else the machine's own if new enough.
 * @param {string} root
 * @param {Record<string, string>} env
 * @returns {Promise<string>} path
 */
export async function findProjectNode(root, env) {
  const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  // It is there, and still cannot run where the C library is another one (Alpine).
  if (existsSync(pinned) && (await majorVersion(pinned, root, env)) >= OLDEST_FOR_PROJECT) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_FOR_PROJECT) return process.execPath;
  throw new SentenceError(
    `Shoji: the Node that Shoji brings along does not run on ${process.platform} ${process.arch} here, and this machine has Node ${process.versions.node}: install Node ${OLDEST_FOR_PROJECT} or newer from https://nodejs.org and try again.`,
  );
}

async function majorVersion(file, cwd, env) {
  const { code, output } = await runChild(file, ['--version'], { cwd, env, capture: true });
  return code === 0 ? Number.parseInt(output.replace(/^v/, ''), 10) : 0;
}
