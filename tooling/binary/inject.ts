import { execFile } from 'node:child_process';
import { chmod, copyFile, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inject as injectResource } from 'postject';

const run = promisify(execFile);

/** Where Node looks for a program inside itself. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** Copies Node to `output` and puts the blob into the copy. Resolves to whether the copy could be stripped of symbols. */
export async function injectBlob(node: string, blob: string, output: string): Promise<{ stripped: boolean }> {
  await copyFile(node, output);
  await chmod(output, 0o755);
  // Before injecting: stripping afterwards would cut the blob off. Saves a sixth of the size, and is not needed to run.
  const stripped = await run('strip', ['--strip-all', output]).then(
    () => true,
    () => false,
  );
  await quietly(async () => injectResource(output, 'NODE_SEA_BLOB', await readFile(blob), { sentinelFuse: FUSE }));
  return { stripped };
}

/** postject warns about strings it cannot find in Node's own sections; they mean nothing. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { error, warn, log } = console;
  console.error = console.warn = console.log = () => {};
  try {
    await work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
