import { browserIdStore } from './browser-store.ts';
import { type IdStore, memoryIdStore } from './id-store.ts';
import { createTabKeeper, type TabKeeper } from './tab-keeper.ts';

/** The ids of this page, kept over recordings that stop and start again. */
export interface PageIds {
  store: IdStore;
  tab: TabKeeper;
}

/** A frame would share the tab's entry of sessionStorage with the page around it: its ids stay in memory. */
const isFramed = (): boolean => window.parent !== window;

export function createPageIds(siteKey: string, storage: 'local' | 'none'): PageIds {
  const store = storage === 'none' || isFramed() ? memoryIdStore() : browserIdStore(siteKey);
  return { store, tab: createTabKeeper(store) };
}
