import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS_OF_PACKAGES = ['packages', 'apps', 'tooling'];
const LONE_PACKAGES = ['tooling'];

/**
 * What an install depends on, in one hash: lockfile, workspace file, every manifest, the platform.
 * @param {string} root
 * @returns {string}
 */
export function installFingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests(root)]) {
    const path = join(root, file);
    hash.update(`\0${file}\0`).update(existsSync(path) ? readFileSync(path) : '');
  }
  return hash.digest('hex');
}

/**
 * Paths of all package.json files of the workspace, relative to the root, sorted.
 * @param {string} root
 * @returns {string[]}
 */
export function manifests(root) {
  const nested = FOLDERS_OF_PACKAGES.flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [],
  );
  return [
    'package.json',
    ...[...LONE_PACKAGES, ...nested]
      .sort()
      .map((folder) => `${folder}/package.json`)
      .filter((file) => existsSync(join(root, file))),
  ];
}
