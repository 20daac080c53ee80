import { join } from 'node:path';
import { runChild } from './run-child.mjs';
import { SentenceError } from './sentence-error.mjs';

/**
 * Builds what has changed since the last build; takes a moment when nothing has. Shows output only on failure.
 * @param {{ root: string, env: Record<string, string>, progress: ReturnType<typeof import('./progress.mjs').createProgress> }} context
 */
export async function build({ root, env, progress }) {
  const turbo = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'turbo.cmd' : 'turbo');
  const result = await progress.step('building', () =>
    runChild(turbo, ['run', 'build', '--output-logs=errors-only'], { cwd: root, env, capture: true }),
  );
  if (result.code === 0) return;
  process.stderr.write(result.output);
  if (result.code > 128) throw new SentenceError('Shoji: the build was interrupted.', result.code);
  throw new SentenceError('Shoji: the build failed, what it said is above.');
}
