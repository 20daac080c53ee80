import { readFileSync } from 'node:fs';
import { isSiteKey, type SiteSettings } from '@shoji/schema';
import { changeSettings, parseOriginPattern } from '@shoji/schema/validate';
import { isStorageError, type Site } from '@shoji/storage';
import { ConfigError } from '../config/config-error.ts';
import { makeSite, settingsVersion } from '../domain/sites/site-directory.ts';
import type { Workspace } from './workspace.ts';

/** Options of `site add` and `site set`, as the command line gives them. */
export interface SiteOptions {
  name?: string;
  origin?: string[];
  key?: string;
  mode?: string;
  consent?: string;
  gpc?: string;
  retention?: string;
  sample?: string;
  allowByAttribute?: string;
  json?: string;
}

function readOrigins(texts: readonly string[]): string[] {
  return texts.map((text) => {
    const origin = parseOriginPattern(text);
    if (!origin)
      throw new ConfigError(
        `${text} is not an origin. Write scheme and host, such as https://shop.example or http://127.0.0.1:*.`,
      );
    return origin;
  });
}

function readJson(file: string): object {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError(`${file} cannot be read.`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    throw new ConfigError(`${file} is not JSON.`);
  }
  throw new ConfigError(`${file} must hold one JSON object with settings.`);
}

/** A file's settings first, then those of the command line. */
function applyOptions(current: SiteSettings, options: SiteOptions): SiteSettings {
  const change = {
    ...(options.json !== undefined && readJson(options.json)),
    ...(options.mode !== undefined && { mode: options.mode }),
    ...(options.consent !== undefined && { consent: options.consent }),
    ...(options.gpc !== undefined && { gpc: options.gpc }),
    ...(options.retention !== undefined && { retentionDays: Number(options.retention) }),
    ...(options.sample !== undefined && { sampleRate: Number(options.sample) }),
    ...(options.allowByAttribute !== undefined && { allowByAttribute: options.allowByAttribute === 'on' }),
  };
  const result = changeSettings(current, change);
  if (!result.ok) throw new ConfigError(`These settings are not allowed: ${result.fault}. Nothing was changed.`);
  return result.settings;
}

export async function addSite({ storage }: Workspace, options: SiteOptions, now: number): Promise<string> {
  const name = options.name?.trim() ?? '';
  if (!name) throw new ConfigError('A site needs a name: --name "My shop".');
  const origins = readOrigins(options.origin ?? []);
  if (origins.length === 0) throw new ConfigError('A site needs an origin: --origin https://shop.example.');
  if (options.key !== undefined && !isSiteKey(options.key)) {
    throw new ConfigError('A site key has 3 to 40 lower-case letters, digits, - and _.');
  }
  const draft = makeSite({ ...(options.key !== undefined && { key: options.key }), name, origins, now });
  const settings = applyOptions(draft.settings, options);
  const site = { ...draft, settings, settingsVersion: settingsVersion(settings) };
  try {
    await storage.sites.create(site);
  } catch (error) {
    if (isStorageError(error, 'conflict')) throw new ConfigError(`There is a site with the key ${site.key} already.`);
    throw error;
  }
  return site.key;
}

export async function setSite({ storage }: Workspace, key: string, options: SiteOptions): Promise<Site> {
  const site = isSiteKey(key) ? await storage.sites.find(key) : null;
  if (!site) throw new ConfigError(`There is no site with the key ${key}. "shoji site list" shows all.`);
  const settings = applyOptions(site.settings, options);
  const name = options.name?.trim();
  return storage.sites.update(key, {
    settings,
    settingsVersion: settingsVersion(settings),
    ...(name && { name }),
    ...(options.origin && { origins: readOrigins(options.origin) }),
  });
}

const describeSite = ({ key, name, origins, settings }: Site): string =>
  [
    key,
    name,
    origins.join(' '),
    `mode ${settings.mode}`,
    `consent ${settings.consent}`,
    `gpc ${settings.gpc}`,
    `${settings.retentionDays} days`,
  ].join('\t');

export const listSites = async ({ storage }: Workspace): Promise<string[]> =>
  (await storage.sites.list()).map(describeSite);
