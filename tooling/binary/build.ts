// `pnpm build:binary`: dist/shoji, one file that holds Node, the server, the dashboard, the recorder, the player, the
// database's native part and the migrations. Expects the packages to be built.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bundleServer } from './bundle.ts';
import { embeddedAssets } from './embedded-assets.ts';
import { injectBlob } from './inject.ts';
import { nodeExecutable, unsupportedSentence } from './node-executable.ts';

const root = resolve(import.meta.dirname, '../..');
const output = join(root, 'dist/shoji');

async function build(): Promise<void> {
  const work = join(root, 'dist/.binary');
  mkdirSync(work, { recursive: true });
  const main = 'main.cjs';
  const blob = 'shoji.blob';
  const config = 'sea.json';
  const draft = join(work, 'shoji');
  const node = nodeExecutable(root);

  await bundleServer({ root, file: join(work, main), format: 'cjs' });
  writeFileSync(
    join(work, config),
    JSON.stringify({
      // Relative, because the name is kept in the binary: it must be the same wherever it is built.
      main,
      output: blob,
      disableExperimentalSEAWarning: true,
      useSnapshot: false,
      // A code cache gains nothing measurable here and makes two builds of the same source differ.
      useCodeCache: false,
      // NODE_OPTIONS of the machine have no power over the binary, and --version reaches the command line.
      execArgvExtension: 'none',
      assets: embeddedAssets(root),
    }),
  );
  execFileSync(node, ['--experimental-sea-config', config], { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
  const { stripped } = await injectBlob(node, join(work, blob), draft);
  // By rename, so that a binary that is running just now is not written into.
  renameSync(draft, output);
  copyFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), join(root, 'dist/THIRD-PARTY-NOTICES.md'));
  copyFileSync(join(dirname(dirname(node)), 'LICENSE'), join(root, 'dist/NODE-LICENSE'));
  rmSync(work, { recursive: true, force: true });

  const megabytes = (statSync(output).size / 1e6).toFixed(1);
  console.log(`dist/shoji, ${megabytes} MB${stripped ? '' : ' (smaller with `strip`, which is not on this machine)'}`);
}

const problem = unsupportedSentence(process.platform, process.arch);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  await build();
}
