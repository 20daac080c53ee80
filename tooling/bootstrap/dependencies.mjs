import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installFingerprint, manifests } from './fingerprint.mjs';
import { choosePnpm, installedPnpm, pinnedPnpm } from './pnpm-command.mjs';
import { findProjectNode } from './project-node.mjs';
import { runChild } from './run-child.mjs';
import { SentenceError } from './sentence-error.mjs';

const stampFile = (root) => join(root, 'node_modules', '.shoji-install.json');

/**
 * Installs what the lockfile names, if that has not been done already, and returns the Node that runs the project.
 * @param {{ root: string, env: Record<string, string>, progress: ReturnType<typeof import('./progress.mjs').createProgress> }} context
 * @returns {Promise<string>} path of a Node that is new enough
 */
export async function ensureDependencies({ root, env, progress }) {
  const fingerprint = installFingerprint(root);
  const stamp = readStamp(root);
  if (stamp?.fingerprint === fingerprint && existsSync(stamp.node) && everyPackageLinked(root)) return stamp.node;

  await progress.step('installing the dependencies (the first time this takes a minute)', () => install(root, env));
  const node = await findProjectNode(root, env);
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), JSON.stringify({ fingerprint, node }));
  return node;
}

async function install(root, env) {
  const pin = pinnedPnpm(root);
  const pnpm = await choosePnpm({
    pin,
    installed: installedPnpm(root),
    ownFile: join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'pnpm.cmd' : 'pnpm'),
    onPath: async () => {
      // In a folder without a packageManager field, or pnpm would answer with the version it would switch to.
      const { code, output } = await runChild('pnpm', ['--version'], { cwd: dirname(root), env, capture: true });
      return code === 0 ? output.trim() : undefined;
    },
  });
  const result = await runChild(pnpm.command, [...pnpm.args, 'install', '--frozen-lockfile'], {
    cwd: root,
    env: {
      ...env,
      // Never ask.
      CI: 'true',
      PNPM_CONFIG_CONFIRM_MODULES_PURGE: 'false',
      // The lockfile is the repository's own and frozen, so its publish times need no second check.
      PNPM_CONFIG_TRUST_LOCKFILE: 'true',
      // `npm run -s` would silence npx, which has the only words about what went wrong.
      npm_config_loglevel: 'error',
    },
    capture: true,
  });
  if (result.code === 0) return;
  process.stderr.write(result.output);
  if (result.code > 128) throw new SentenceError('Shoji: the installation was interrupted.', result.code);
  throw new SentenceError(
    `Shoji: the dependencies could not be installed (pnpm ended with ${result.code}, its words are above). Check that ${env.PNPM_CONFIG_REGISTRY ?? 'https://registry.npmjs.org'} can be reached and that package.json and pnpm-lock.yaml belong together, then try again.`,
  );
}

function readStamp(root) {
  try {
    const stamp = JSON.parse(readFileSync(stampFile(root), 'utf8'));
    return typeof stamp.fingerprint === 'string' && typeof stamp.node === 'string' ? stamp : undefined;
  } catch {
    return undefined;
  }
}

/** A node_modules that somebody removed from one package is not seen by the fingerprint. */
function everyPackageLinked(root) {
  return manifests(root).every((file) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    const needsLinks = Object.keys({ ...dependencies, ...devDependencies }).length > 0;
    return !needsLinks || existsSync(join(root, dirname(file), 'node_modules'));
  });
}
