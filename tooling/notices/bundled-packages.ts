import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface BundledPackage {
  name: string;
  version: string;
  /** As the package's manifest says it, an SPDX name. */
  licence: string;
  author: string;
  /** Text of its licence file, empty where it has none. */
  licenceText: string;
  /** Text of its NOTICE file, empty where it has none. */
  noticeText: string;
}

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** A folder whose dependencies end up in what we hand out. `also`: dev dependencies that are bundled too. */
export interface Bundle {
  folder: string;
  also?: readonly string[];
}

/**
 * Every package of others that the bundles depend on, directly or not, sorted by name. More than the bundlers keep, and
 * the same on every platform.
 */
export function bundledPackages(root: string, bundles: readonly Bundle[]): BundledPackage[] {
  const found = new Map<string, BundledPackage>();
  const seen = new Set<string>();

  const visit = (folder: string, also: readonly string[] = []): void => {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    const manifest = readManifest(real);
    if (!manifest.name.startsWith('@shoji/'))
      found.set(`${manifest.name}@${manifest.version}`, describe(real, manifest));
    for (const name of [...Object.keys(manifest.dependencies ?? {}), ...also]) visit(installedFolder(real, name));
  };
  for (const { folder, also } of bundles) visit(join(root, folder), also);

  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bundled]) => bundled);
}

const readManifest = (folder: string): PackageJson => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function installedFolder(from: string, name: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  throw new Error(`${name}, which ${from} depends on, is not installed`);
}

function describe(folder: string, { name, version, license, author }: PackageJson): BundledPackage {
  return {
    name,
    version,
    licence: license ?? 'unknown',
    author: (typeof author === 'string' ? author : author?.name)?.replace(/\s*<[^>]*>/, '') ?? '',
    licenceText: textOf(folder, /^(licen[sc]e|copying)(\.(md|txt))?$/i),
    noticeText: textOf(folder, /^notice(\.(md|txt))?$/i),
  };
}

function textOf(folder: string, pattern: RegExp): string {
  const file = readdirSync(folder)
    .sort()
    .find((name) => pattern.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
}
