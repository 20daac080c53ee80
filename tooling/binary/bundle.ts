import { basename, dirname, join } from 'node:path';
import { type OutputOptions, rolldown } from 'rolldown';

export interface BundleOptions {
  root: string;
  file: string;
  /** esm runs under Node, cjs inside the single binary: Node 24 starts nothing else from there. */
  format: 'esm' | 'cjs';
}

/** What must run on every Node, because it says which one is needed. */
const BEFORE_THE_CHECK = /[\\/]apps[\\/]server[\\/]src[\\/](main|node-version)\.ts$/;

/** Puts the server, its packages and all they depend on into `file`; esm has a second one, `server.js`, beside it. */
export async function bundleServer({ root, file, format }: BundleOptions): Promise<void> {
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
  await build.write(outputOf(file, format));
  await build.close();
}

/** Comments go, licences are in the notices. */
function outputOf(file: string, format: BundleOptions['format']): OutputOptions {
  if (format === 'cjs') return { file, format, codeSplitting: false, comments: false };
  return {
    dir: dirname(file),
    entryFileNames: basename(file),
    chunkFileNames: '[name].js',
    format,
    comments: false,
    // An older Node refuses a module as a whole when it imports what that Node has not, and would say so in its own
    // words: the rest is therefore a file of its own, which is imported after the check.
    codeSplitting: { groups: [{ name: 'server', test: (id) => !BEFORE_THE_CHECK.test(id) }] },
  };
}
