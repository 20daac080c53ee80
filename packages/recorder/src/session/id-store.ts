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
  /** Forgets the tab, and what its pages left to be sent. */
  forgetTab(): void;
  /** What the page before this one of the tab left to be sent. */
  readSpool(): unknown;
  /** False: it cannot be kept beyond the page. Undefined: nothing is left. */
  writeSpool(value: unknown): boolean;
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
    readSpool: () => undefined,
    writeSpool: () => false,
  };
}
