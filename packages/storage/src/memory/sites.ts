import type { SiteStore } from '../contract.ts';
import { StorageError } from '../errors.ts';
import type { Site } from '../records.ts';
import { compareText, type MemoryState } from './state.ts';

export function memorySites(state: MemoryState): SiteStore {
  const put = (site: Site): Site => {
    const kept = structuredClone(site);
    state.sites.set(kept.key, kept);
    state.settings.set(`${kept.key} ${kept.settingsVersion}`, kept.settings);
    return structuredClone(kept);
  };
  return {
    async list() {
      const sites = [...state.sites.values()].sort((a, b) => a.createdAt - b.createdAt || compareText(a.key, b.key));
      return structuredClone(sites);
    },
    async find(key) {
      return structuredClone(state.sites.get(key) ?? null);
    },
    async create(site) {
      if (state.sites.has(site.key)) throw new StorageError('conflict');
      put(site);
    },
    async update(key, change) {
      const site = state.sites.get(key);
      if (!site) throw new StorageError('not_found');
      return put({ ...site, ...change });
    },
    async settingsOf(key, version) {
      return structuredClone(state.settings.get(`${key} ${version}`) ?? null);
    },
  };
}
