import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The Node that the binary is made of: the pinned one, else the one that runs this. */
export function nodeExecutable(root: string): string {
  const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  return realpathSync(existsSync(pinned) ? pinned : process.execPath);
}

/** Why a single binary cannot be built here: one sentence, or undefined. */
export function unsupportedSentence(platform: string, arch: string): string | undefined {
  if (platform === 'linux' && (arch === 'x64' || arch === 'arm64')) return undefined;
  return `The single binary is built on Linux (x64, arm64) only so far, not on ${platform} ${arch}: use \`npm start\` here, or build it in a Linux container.`;
}
