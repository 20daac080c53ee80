import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The prebuilt native part of better-sqlite3 for this machine. Throws where the package brings none. */
export function nativeAddonFile(root: string): string {
  const fromStorage = createRequire(join(root, 'packages/storage/package.json'));
  const folder = dirname(fromStorage.resolve('better-sqlite3/package.json'));
  const file = join(folder, 'prebuilds', `${platformName()}-${process.arch}.node`);
  if (!existsSync(file)) throw new Error(`better-sqlite3 brings nothing for ${platformName()} on ${process.arch}.`);
  return file;
}

function platformName(): string {
  if (process.platform !== 'linux') return process.platform;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime ? 'linux' : 'linuxmusl';
}
