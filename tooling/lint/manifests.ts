import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifests as manifestPaths } from '../bootstrap/fingerprint.mjs';

export interface Manifest {
  /** Relative to the repository. */
  path: string;
  name: string;
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Every package.json of the workspace; the root's is the first. */
export function manifests(root: string): Manifest[] {
  return manifestPaths(root).map((path) => ({ ...JSON.parse(readFileSync(join(root, path), 'utf8')), path }));
}
