import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SentenceError } from './sentence-error.mjs';

/**
 * The pnpm that package.json pins.
 * @param {string} root
 * @returns {string} version
 */
export function pinnedPnpm(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const match = /^pnpm@(\d+\.\d+\.\d+)/.exec(manifest.packageManager ?? '');
  if (!match) throw new SentenceError('The packageManager field of package.json names no pnpm version.');
  return match[1];
}

/**
 * How to run exactly that pnpm: our own copy, else the one on PATH, else through npx.
 * @param {{ pin: string, installed: string | undefined, onPath: () => Promise<string | undefined>, ownFile: string }} found
 *   installed: version of our own copy; onPath: asks for the version on PATH (the slowest question, so asked last)
 * @returns {Promise<{ command: string, args: string[], from: 'project' | 'path' | 'npx' }>}
 */
export async function choosePnpm({ pin, installed, onPath, ownFile }) {
  if (installed === pin) return { command: ownFile, args: [], from: 'project' };
  if ((await onPath()) === pin) return { command: 'pnpm', args: [], from: 'path' };
  return { command: 'npx', args: ['--yes', `pnpm@${pin}`], from: 'npx' };
}

/**
 * Version of the pnpm in node_modules, or undefined.
 * @param {string} root
 * @returns {string | undefined}
 */
export function installedPnpm(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules', 'pnpm', 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}
