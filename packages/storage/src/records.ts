import type { ConsentReceipt, Device, Role, SessionMark, SiteSettings } from '@shoji/schema';

/** A web site that is recorded. */
export interface Site {
  key: string;
  name: string;
  /** Origins that batches may come from; the port may be `*`. */
  origins: string[];
  settings: SiteSettings;
  /** Ms since 1970. */
  createdAt: number;
  /** Changes with every change of the settings. */
  settingsVersion: string;
}

/** The key of a session's recording, wrapped by the master key; all wrapped keys have the same length. */
export interface WrappedKey {
  sessionId: string;
  wrapped: Uint8Array;
}

/**
 * A place where the second line had to mask, without anything of what stood there: masked path of the page (empty where
 * it is not known), kind of place, and tags and attributes in the masked tree.
 */
export interface FindingRow {
  siteKey: string;
  page: string;
  kind: string;
  path: string;
  count: number;
  /** Ms since 1970. */
  firstAt: number;
  lastAt: number;
}

/** What may be changed of a site; what is left out stays. */
export interface SiteChange {
  name?: string;
  origins?: string[];
  settings?: SiteSettings;
  settingsVersion: string;
}

/** A moment worth showing: masked path, error message or event name. `at` is ms since 1970 on the server's clock. */
export interface StoredMark {
  at: number;
  kind: SessionMark['kind'];
  text: string;
}

/** Facts derived from one batch; it can be made again from the batch's bytes. Nothing that masking would hide. */
export interface BatchIndex {
  /** Times of the first and last event, ms since 1970, corrected to the server's clock. */
  from: number;
  to: number;
  events: number;
  clicks: number;
  errors: number;
  pages: number;
  marks: StoredMark[];
  /** How much happened, by whole seconds since `from`; seconds without anything are left out. */
  activity: [second: number, weight: number][];
  visitorId: string;
  language: string;
  browser: string;
  os: string;
  device: Device;
  /** Driven by a program, as far as it says so itself. */
  bot: boolean;
  viewport: { width: number; height: number } | null;
  consent: ConsentReceipt | null;
  recorder: string;
  settingsVersion: string;
}

/** Which batch: it is stored once, however often it is sent. */
export interface BatchKey {
  sessionId: string;
  tabId: string;
  seq: number;
}

/** One batch to store. */
export interface BatchRecord extends BatchKey {
  siteKey: string;
  /** Ms since 1970. */
  receivedAt: number;
  /** Keyed hash of the session's secret. The first batch of a session sets it, all later ones must have the same. */
  secretHash: Uint8Array;
  /** SHA-256 of the body as received: tells a retry from another batch with the same number. */
  contentHash: Uint8Array;
  /** What is kept: the compressed body. */
  bytes: Uint8Array;
  index: BatchIndex;
}

/**
 * `stored` and `duplicate` may be acknowledged: the batch is on disk. `conflict`: this number is taken by other content.
 * `erased`: the session was erased. `wrong_secret`: the session belongs to another recorder or another site.
 */
export type AppendResult = 'stored' | 'duplicate' | 'conflict' | 'erased' | 'wrong_secret';

/** A batch as it was stored, without its session. */
export interface StoredBatch {
  tabId: string;
  seq: number;
  /** Ms since 1970. */
  receivedAt: number;
  bytes: Uint8Array;
}

/** A stored batch that has no index row (the process died between the two commits). */
export interface UnindexedBatch extends StoredBatch {
  siteKey: string;
  sessionId: string;
}

/** An index row to write for a batch that is stored already. */
export interface IndexRecord extends BatchKey {
  siteKey: string;
  receivedAt: number;
  index: BatchIndex;
}

/** What a session's row says of one of its batches. */
export interface BatchIndexRow
  extends Pick<BatchIndex, 'from' | 'to' | 'events' | 'clicks' | 'errors' | 'pages' | 'activity' | 'marks'> {
  tabId: string;
  seq: number;
  /** Ms since 1970. */
  receivedAt: number;
}

/** One session, summed up from the index of its batches; the order in which they came does not matter. */
export interface SessionRow {
  id: string;
  siteKey: string;
  /** Client facts are those of the earliest batch. */
  visitorId: string;
  browser: string;
  os: string;
  device: Device;
  language: string;
  viewport: { width: number; height: number } | null;
  recorder: string;
  settingsVersion: string;
  /** The earliest receipt that came with any batch. */
  consent: ConsentReceipt | null;
  /** Any batch said so. */
  bot: boolean;
  /** Ms since 1970: first and last event, and when the newest batch came in. */
  startedAt: number;
  endedAt: number;
  lastBatchAt: number;
  pages: number;
  clicks: number;
  errors: number;
  tabs: number;
  /** Text of the first and last mark of kind `page`; empty when there is none. */
  entryPath: string;
  exitPath: string;
  /** Ordered by `from`, then tab and seq. */
  batches: BatchIndexRow[];
}

export interface SessionQuery {
  site?: string;
  /** At least 1. */
  limit: number;
  /** `next` of the page before. */
  cursor?: string;
}

export interface SessionList {
  items: SessionRow[];
  /** Cursor of the next page, null on the last. */
  next: string | null;
}

/** `erased`: gone, and no byte of it is left in the files. */
export type EraseResult = 'erased' | 'wrong_secret' | 'not_found';

export type LinkKind = 'setup' | 'sign-in';

/** A link that works once, until it expires (ms since 1970). Only the hash of its token is kept. */
export interface Link {
  tokenHash: Uint8Array;
  kind: LinkKind;
  /** Whom it signs in; null while there is nobody yet. */
  userId: string | null;
  expiresAt: number;
}

/** A person with an account. */
export interface Member {
  id: string;
  email: string;
  name: string;
  role: Role;
  /** Ms since 1970. */
  createdAt: number;
}
