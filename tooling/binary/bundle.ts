import { join } from 'node:path';
import { type OutputOptions, rolldown } from 'rolldown';

export interface BundleOptions {
  root: string;
  file: string;
  /** esm runs under Node, cjs inside the single binary: Node 24 starts nothing else from there. */
  format: 'esm' | 'cjs';
}

/** A package that is inside a bundle. */
export interface BundledPackage {
  name: string;
  version: string;
  folder: string;
}

/** Puts the server, its packages and all they depend on into one file. Resolves to the files that went in. */
export async function bundleServer({ root, file, format }: BundleOptions): Promise<readonly string[]> {
  const build = await rolldown({
    input: join(root, 'apps/server/src/main.ts'),
    platform: 'node',
    ...(format === 'cjs' && {
      transform: { define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '"file:///"' } },
    }),
    onLog(level, log, handle) {
      // Optional packages that a library looks for and does without.
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(`Not found while bundling the server: ${log.message}`);
      handle(level, log);
    },
  });
  // One file, because the binary holds one; comments go, licences are in the notices.
  const output: OutputOptions = { file, format, codeSplitting: false, comments: false };
  const { output: chunks } = await build.write(output);
  await build.close();
  return chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}
