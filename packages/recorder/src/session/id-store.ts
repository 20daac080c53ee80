import type { SessionRecord } from './session-record.ts';
import type { TabRecord } from './tab-record.ts';

/** Where ids live. Reading and writing never throw. */
export interface IdStore {
  readSession(): SessionRecord | undefined;
  writeSession(record: SessionRecord): void;
  /** Forgets session and visitor. */
  forgetSession(): void;
  readTab(): TabRecord | undefined;
  writeTab(record: TabRecord): void;
  /** Forgets the tab. */
  forgetTab(): void;
}

/** Ids that die with the page: for `storage: 'none'`, for frames, and where the browser gives no storage. */
export function memoryIdStore(): IdStore {
  let session: SessionRecord | undefined;
  let tab: TabRecord | undefined;
  return {
    readSession: () => session,
    writeSession: (record) => {
      session = record;
    },
    forgetSession: () => {
      session = undefined;
    },
    readTab: () => tab,
    writeTab: (record) => {
      tab = record;
    },
    forgetTab: () => {
      tab = undefined;
    },
  };
}
