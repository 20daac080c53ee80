/**
 * What the server needs of a storage. Every method is one whole atomic operation, so that another database can stand
 * behind it: no transaction handle, no row type of a library. Times are integer ms since 1970, ids are made by the
 * caller. A method throws nothing but `StorageError`; what is expected to happen is returned.
 */

import type { Role, SiteSettings } from '@shoji/schema';
import type {
  AppendResult,
  BatchRecord,
  EraseResult,
  FindingRow,
  IndexRecord,
  Link,
  LinkKind,
  Member,
  SessionList,
  SessionQuery,
  SessionRow,
  Site,
  SiteChange,
  StoredBatch,
  UnindexedBatch,
  WrappedKey,
} from './records.ts';

export interface SiteStore {
  /** All sites, oldest first. */
  list(): Promise<Site[]>;
  find(key: string): Promise<Site | null>;
  /** Throws `conflict` when the key is taken. */
  create(site: Site): Promise<void>;
  /** The site after the change. Throws `not_found`. */
  update(key: string, change: SiteChange): Promise<Site>;
  /** The settings that a site had under a version, today's included; null when it never had that version. */
  settingsOf(key: string, version: string): Promise<SiteSettings | null>;
}

/** Wrapped keys of recordings, apart from everything that a backup of recordings holds. */
export interface KeyStore {
  /**
   * The wrapped key that each session has: its own where it has one, else the given one, which has reached the disk when
   * this resolves. Null: the session was erased and gets no key any more.
   */
  ensure(keys: readonly WrappedKey[]): Promise<(Uint8Array | null)[]>;
  /** Null: there never was one, or it was destroyed. */
  find(sessionId: string): Promise<Uint8Array | null>;
  /** Up to `limit` keys of the sessions after this one, by id; null: from the first. */
  page(after: string | null, limit: number): Promise<WrappedKey[]>;
  /** Puts other wrappings in place; keys that were destroyed meanwhile stay so. */
  rewrap(keys: readonly WrappedKey[]): Promise<void>;
}

/** What the server had to mask although the recorder should have, summed up by place. */
export interface FindingStore {
  /**
   * Adds counts to the places that are known and notes the new ones. A site keeps at most {@link MOST_FINDINGS} places:
   * past that, new ones are left out until old ones are removed, since anyone can post.
   */
  add(findings: readonly FindingRow[]): Promise<void>;
  /** Newest first. */
  list(siteKey: string): Promise<FindingRow[]>;
  /** Removes what was last seen before `time`. */
  removeBefore(siteKey: string, time: number): Promise<void>;
}

/** Places of findings that are kept of one site. */
export const MOST_FINDINGS = 500;

export interface BatchStore {
  /**
   * Stores all of them in one durable transaction and answers for each, in order; when it resolves, the stored ones have
   * reached the disk. When it throws, none is stored. The index follows at once; failing to write it is not an error
   * here, see {@link SessionStore.indexMissing}.
   */
  append(batches: readonly BatchRecord[]): Promise<AppendResult[]>;
  /**
   * The batches of a session, ordered by tab and seq; none when there is no such session. No lock is held between two
   * batches, so one that is stored meanwhile may appear, and erasing ends the sequence.
   */
  read(sessionId: string, options?: { tabId?: string }): AsyncIterable<StoredBatch>;
}

export interface SessionStore {
  /** Newest first, by start and id. Throws `bad_cursor`. */
  list(query: SessionQuery): Promise<SessionList>;
  find(id: string): Promise<SessionRow | null>;
  /** How many sessions each site has, by site key; sites without any are left out. */
  countBySite(): Promise<Record<string, number>>;
  /** Ids of up to `limit` sessions of a site whose last event is older than `time`, oldest first. For retention. */
  endedBefore(siteKey: string, time: number, limit: number): Promise<string[]>;
  /**
   * Erases a session and refuses its batches from then on. `secretHash` is that of the visitor who asks, null when the
   * operator does. Resolves when no byte is left in any file; throws `busy` when a reader kept it from being so in time:
   * the session is gone then, and erasing again, or the next start, finishes the cleaning. Its key is destroyed as well. Erasing twice is `erased`
   * both times. A visitor who asks before the first batch has come is `erased` too: the batch is refused when it comes.
   */
  erase(id: string, secretHash: Uint8Array | null, at: number): Promise<EraseResult>;
  /** Up to `limit` stored batches without index rows. Call it at start, until it gives none. */
  indexMissing(limit: number): Promise<UnindexedBatch[]>;
  /** Writes index rows; those that are there, and those of erased sessions, are left alone. */
  putIndex(records: readonly IndexRecord[]): Promise<void>;
}

export interface LinkStore {
  /** Throws `conflict` when the hash is taken. */
  create(link: Link): Promise<void>;
  /** Uses a link up: the first call gets its user, every other one null. An expired link gives null as well. */
  use(tokenHash: Uint8Array, kind: LinkKind, now: number): Promise<{ userId: string | null } | null>;
  /** Removes the expired ones. */
  prune(now: number): Promise<void>;
}

/** Accounts, as far as Shoji itself asks; they are made and signed in by better-auth through the adapter. */
export interface UserStore {
  count(): Promise<number>;
  /** E-mail addresses are compared without regard to case. */
  findByEmail(email: string): Promise<Member | null>;
  /** Oldest first. */
  list(): Promise<Member[]>;
  /** Throws `not_found`. */
  setRole(id: string, role: Role): Promise<void>;
}

/** Small facts about the installation, by name. */
export interface MetaStore {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
}

export interface Storage {
  readonly sites: SiteStore;
  readonly batches: BatchStore;
  readonly sessions: SessionStore;
  readonly findings: FindingStore;
  readonly keys: KeyStore;
  readonly links: LinkStore;
  readonly users: UserStore;
  readonly meta: MetaStore;
  /** Whether a write reaches the disk now; tried at most once a second. */
  health(): Promise<{ writable: boolean }>;
  /** Ends all work and gives the lock back. The storage cannot be used afterwards. */
  close(): Promise<void>;
}
