import { storageKey } from '../consent/forget.ts';
import { type IdStore, memoryIdStore } from './id-store.ts';
import { parseSessionRecord } from './session-record.ts';
import { parseTabRecord } from './tab-record.ts';

/** First-party storage: the visit in localStorage (shared by tabs), the tab in sessionStorage. Falls back to memory. */
export function browserIdStore(siteKey: string): IdStore {
  const key = storageKey(siteKey);
  const memory = memoryIdStore();
  const read = (storage: () => Storage): unknown => {
    try {
      return JSON.parse(storage().getItem(key) ?? 'null');
    } catch {
      return undefined;
    }
  };
  const write = (storage: () => Storage, value: unknown): void => {
    try {
      storage().setItem(key, JSON.stringify(value));
    } catch {
      // Full or refused: memory holds it for this page.
    }
  };
  const remove = (storage: () => Storage): void => {
    try {
      storage().removeItem(key);
    } catch {
      // No access: nothing is there.
    }
  };
  const local = (): Storage => localStorage;
  const perTab = (): Storage => sessionStorage;
  return {
    readSession: () => parseSessionRecord(read(local)) ?? memory.readSession(),
    writeSession: (record) => {
      memory.writeSession(record);
      write(local, record);
    },
    forgetSession: () => {
      memory.forgetSession();
      remove(local);
    },
    readTab: () => parseTabRecord(read(perTab)) ?? memory.readTab(),
    writeTab: (record) => {
      memory.writeTab(record);
      write(perTab, record);
    },
    forgetTab: () => {
      memory.forgetTab();
      remove(perTab);
    },
  };
}
