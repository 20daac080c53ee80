import type { Manifest } from './manifests.ts';

/**
 * What breaks "one version for all": a package with another version than the root's, a dependency whose version is
 * written in the package instead of once in the catalog while another package uses it too.
 * @param manifests the root's is the first
 */
export function versionProblems([root, ...packages]: readonly Manifest[]): string[] {
  if (!root?.version) return ['package.json of the root has no version'];
  const { version } = root;
  const odd = packages
    .filter((manifest) => manifest.version !== version)
    .map((manifest) => `${manifest.path}: version ${manifest.version ?? '(none)'} is not the root's ${version}`);
  return [...odd, ...severalVersions([root, ...packages])];
}

function severalVersions(manifests: readonly Manifest[]): string[] {
  const wanted = new Map<string, Set<string>>();
  for (const { dependencies, devDependencies } of manifests) {
    for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
      wanted.set(name, (wanted.get(name) ?? new Set()).add(range));
    }
  }
  return [...wanted]
    .filter(([, ranges]) => ranges.size > 1)
    .map(([name, ranges]) => `${name} is asked for as ${[...ranges].join(' and ')}; put one version into the catalog`);
}
