import type { TabId } from '@shoji/schema';
import type { IdStore } from './id-store.ts';
import { type TabRecord, takeTab } from './tab-record.ts';

export interface TabKeeper {
  /** Number for the next batch; written down before it is used, so that a reload goes on after it. */
  nextPlace(): { tab: TabId; seq: number };
  /** What the page before this one could not send; asked once. */
  takeLoss(): TabRecord['lost'];
  /** The page goes away: frees the id for the next page of the tab, and leaves what could not be sent. */
  release(lost: TabRecord['lost']): void;
  /** The page came back from the back-forward cache; other pages may have counted on meanwhile. */
  retake(): void;
}

export function createTabKeeper(store: IdStore): TabKeeper {
  let record = takeTab(store.readTab());
  store.writeTab(record);
  const update = (change: Partial<TabRecord>): void => {
    record = { ...record, ...change };
    store.writeTab(record);
  };
  return {
    nextPlace() {
      const { tab, seq } = record;
      update({ seq: seq + 1 });
      return { tab, seq };
    },
    takeLoss() {
      const { lost, ...rest } = record;
      record = rest;
      if (lost) store.writeTab(record);
      return lost;
    },
    release: (lost) => update({ taken: false, ...(lost && { lost }) }),
    retake() {
      record = takeTab(store.readTab());
      store.writeTab(record);
    },
  };
}
