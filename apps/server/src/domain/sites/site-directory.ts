import { createHash, randomBytes } from 'node:crypto';
import { DEFAULT_SETTINGS, type RecorderSettings, type SiteSettings } from '@shoji/schema';
import type { Site, SiteStore } from '@shoji/storage';

/** Sites by key, at most this old: a change made by the command line reaches a running server within a second. */
const MAX_AGE_MS = 500;

export interface SiteDirectory {
  find(key: string): Promise<Site | null>;
  /** Settings that a site had under a version; null: it never had that version. */
  settingsOf(key: string, version: string): Promise<SiteSettings | null>;
}

/** Anyone may ask for anything: neither map grows with what is asked. */
const MOST_KNOWN = 1000;

export function createSiteDirectory(store: Pick<SiteStore, 'find' | 'settingsOf'>, now: () => number): SiteDirectory {
  const known = new Map<string, { site: Promise<Site | null>; at: number }>();
  /** What a version says never changes; that there is none may. */
  const versions = new Map<string, SiteSettings>();
  return {
    find(key) {
      const entry = known.get(key);
      if (entry && now() - entry.at < MAX_AGE_MS) return entry.site;
      const site = store.find(key);
      if (known.size > MOST_KNOWN) known.clear();
      known.set(key, { site, at: now() });
      site.catch(() => known.delete(key));
      return site;
    },
    async settingsOf(key, version) {
      const name = `${key} ${version}`;
      const settings = versions.get(name) ?? (await store.settingsOf(key, version));
      if (versions.size > MOST_KNOWN) versions.clear();
      if (settings) versions.set(name, settings);
      return settings;
    },
  };
}

/** Short name of a state of the settings. */
export const settingsVersion = (settings: SiteSettings): string =>
  createHash('sha256').update(JSON.stringify(settings)).digest('base64url').slice(0, 12);

/** A key that says whose it is and cannot be guessed from the name alone. */
export function makeSiteKey(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 24);
  return `${slug || 'site'}-${randomBytes(4).toString('hex')}`;
}

export function makeSite(parts: {
  key?: string;
  name: string;
  origins: string[];
  settings?: Partial<SiteSettings>;
  now: number;
}): Site {
  const settings = { ...DEFAULT_SETTINGS, ...parts.settings };
  return {
    key: parts.key ?? makeSiteKey(parts.name),
    name: parts.name,
    origins: parts.origins,
    settings,
    createdAt: parts.now,
    settingsVersion: settingsVersion(settings),
  };
}

/** What a recorder is told of a site's settings. */
export function recorderSettings({ settings, settingsVersion: version }: Site): RecorderSettings {
  const { retentionDays: _, ...told } = { ...DEFAULT_SETTINGS, ...settings };
  return { ...told, version };
}
