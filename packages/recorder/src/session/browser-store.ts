import { spoolKey, storageKey } from '../consent/forget.ts';
import { type IdStore, memoryIdStore } from './id-store.ts';
import { parseSessionRecord } from './session-record.ts';
import { parseTabRecord } from './tab-record.ts';

/** First-party storage: the visit in localStorage (shared by tabs), the tab in sessionStorage. Falls back to memory. */
export function browserIdStore(siteKey: string): IdStore {
  const key = storageKey(siteKey);
  const memory = memoryIdStore();
  const read = (storage: () => Storage, name = key): unknown => {
    try {
      return JSON.parse(storage().getItem(name) ?? 'null');
    } catch {
      return undefined;
    }
  };
  const write = (storage: () => Storage, value: unknown, name = key): boolean => {
    try {
      storage().setItem(name, JSON.stringify(value));
      return true;
    } catch {
      // Full or refused: memory holds it for this page.
      return false;
    }
  };
  const remove = (storage: () => Storage, name = key): void => {
    try {
      storage().removeItem(name);
    } catch {
      // No access: nothing is there.
    }
  };
  const local = (): Storage => localStorage;
  const perTab = (): Storage => sessionStorage;
  const spool = spoolKey(siteKey);
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
      remove(perTab, spool);
    },
    readSpool: () => read(perTab, spool),
    writeSpool(value) {
      remove(perTab, spool);
      return value === undefined || write(perTab, value, spool);
    },
  };
}
