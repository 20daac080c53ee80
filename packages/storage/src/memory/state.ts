import type { SiteSettings } from '@shoji/schema';
import type { BatchIndexRow, FindingRow, Link, Member, Site } from '../records.ts';
import type { SessionFold } from '../session-fold.ts';

export interface MemoryBatch {
  tabId: string;
  seq: number;
  receivedAt: number;
  contentHash: Uint8Array;
  bytes: Uint8Array;
}

export interface MemoryRecording {
  siteKey: string;
  secretHash: Uint8Array;
  /** By {@link batchKey}. */
  batches: Map<string, MemoryBatch>;
}

export interface MemoryState {
  sites: Map<string, Site>;
  /** By site key and version. */
  settings: Map<string, SiteSettings>;
  findings: Map<string, FindingRow>;
  /** Null: destroyed. */
  keys: Map<string, Uint8Array | null>;
  recordings: Map<string, MemoryRecording>;
  index: Map<string, { fold: SessionFold; batches: Map<string, BatchIndexRow> }>;
  tombstones: Set<string>;
  links: Map<string, Link>;
  users: Map<string, Member>;
  meta: Map<string, string>;
}

export const createState = (): MemoryState => ({
  sites: new Map(),
  settings: new Map(),
  findings: new Map(),
  keys: new Map(),
  recordings: new Map(),
  index: new Map(),
  tombstones: new Set(),
  links: new Map(),
  users: new Map(),
  meta: new Map(),
});

export const batchKey = ({ tabId, seq }: { tabId: string; seq: number }): string => `${tabId}/${seq}`;

/** By place, not by language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
