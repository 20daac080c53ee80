import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// npm hands its settings to scripts as npm_config_*, which pnpm does not read. Without these a company's registry,
// proxy or certificate would be known to one of them only.
const HANDED_ON = ['registry', 'cafile', 'proxy', 'https_proxy', 'noproxy', 'strict_ssl'];

/**
 * Environment of everything the bootstrap starts.
 * @param {string} root the repository
 * @param {Record<string, string | undefined>} [env]
 * @returns {Record<string, string>}
 */
export function childEnvironment(root, env = process.env) {
  /** @type {Record<string, string>} */
  const result = {};
  for (const [key, value] of Object.entries(env)) if (value !== undefined) result[key] = value;
  for (const name of HANDED_ON) {
    const value = env[`npm_config_${name}`];
    const key = `PNPM_CONFIG_${name.toUpperCase()}`;
    if (value && result[key] === undefined) result[key] = value;
  }
  const pathKey = Object.keys(result).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  result[pathKey] = [join(root, 'node_modules', '.bin'), result[pathKey]].filter(Boolean).join(delimiter);
  // Caches need a home they can write; a container's user often has none.
  if (process.platform !== 'win32' && !isWritableFolder(env.HOME)) {
    result.HOME = join(root, '.toolchain', 'home');
    mkdirSync(result.HOME, { recursive: true });
    result.npm_config_cache = join(result.HOME, '.npm');
    delete result.npm_config_userconfig;
  }
  result.TURBO_TELEMETRY_DISABLED = '1';
  result.DO_NOT_TRACK = '1';
  return result;
}

function isWritableFolder(folder) {
  if (!folder) return false;
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
