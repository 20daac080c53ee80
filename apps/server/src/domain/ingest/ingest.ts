import { createHash, createHmac } from 'node:crypto';
import type { Encoding, ErrorCode, SiteSettings } from '@shoji/schema';
import { originMatches } from '@shoji/schema/validate';
import { type EraseResult, type FindingStore, isStorageError, type SessionStore, type Site } from '@shoji/storage';
import type { ClientFacts } from './client-facts.ts';
import type { CommitQueue } from './commit-queue.ts';
import { decodeBatch } from './decode-batch.ts';
import { createGate } from './gate.ts';
import { indexBatch } from './index-batch.ts';
import { ingestPolicy, lacksConsent } from './ingest-policy.ts';
import { packBatch } from './pack-batch.ts';
import { type MaskedBatch, maskBatch, type PageFinding } from './second-line.ts';

export interface BatchRequest {
  site: Site;
  sessionId: string;
  tabId: string;
  seq: number;
  encoding: Encoding;
  secret: string;
  body: Uint8Array;
  facts: ClientFacts;
}

export type IngestResult = { stored: true | 'duplicate' } | { code: ErrorCode; fault?: string; retryAfter?: number };

export interface Ingest {
  accept(request: BatchRequest): Promise<IngestResult>;
  /** Withdrawal by the visitor who holds the session's secret. */
  withdraw(siteKey: string, sessionId: string, secret: string): Promise<EraseResult>;
}

/** Whether the site takes recordings from there. Programs that are no browsers send no `Origin`, and may say anything. */
export const originAllowed = (site: Site, origin: string | undefined): boolean =>
  origin === undefined || originMatches(origin, site.origins);

const RETRY_AFTER_S = 2;

/** Batches that are inflated, parsed and masked at once: each may take 32 MiB and several times that as objects. */
const AT_ONCE = 4;

/** Which error a failed commit is to the recorder; undefined: none that can be expected. */
function storageFault(error: unknown): IngestResult | undefined {
  if (!isStorageError(error)) return undefined;
  if (error.code === 'full') return { code: 'storage_full', retryAfter: 30 };
  return { code: 'busy', retryAfter: RETRY_AFTER_S };
}

interface Deps {
  queue: CommitQueue;
  sessions: Pick<SessionStore, 'erase'>;
  findings: Pick<FindingStore, 'add'>;
  /** Settings that a site had under a version; null: it never had that version. */
  settingsOf(siteKey: string, version: string): Promise<SiteSettings | null>;
  /** Keeps session secrets unreadable in the database. */
  hmacKey: Uint8Array;
  now: () => number;
  /** Told when findings could not be noted; the batch is safe. */
  onFindingsError(error: unknown): void;
}

type Prepared = { code: ErrorCode; fault?: string } | MaskedBatch;

/** From a batch's bytes to its acknowledgement. */
export function createIngest(deps: Deps): Ingest {
  const gate = createGate(AT_ONCE);
  /** Of the site as well: the secret of a session opens nothing under the key of another site. */
  const secretHash = (siteKey: string, secret: string): Uint8Array =>
    createHmac('sha256', deps.hmacKey).update(`${siteKey} ${secret}`).digest();

  /** Checked, and masked by today's settings: what is held after this may be written. */
  async function prepare({ body, encoding, site }: BatchRequest): Promise<Prepared> {
    const decoded = await decodeBatch(body, encoding);
    if (!decoded.ok) return { code: decoded.code, ...(decoded.fault && { fault: decoded.fault }) };
    const { envelope } = decoded;
    const isToday = envelope.settings === site.settingsVersion;
    const recorder = isToday ? site.settings : await deps.settingsOf(site.key, envelope.settings);
    if (lacksConsent(site.settings, recorder, envelope)) return { code: 'consent_missing' };
    return maskBatch(envelope, ingestPolicy(site.settings, recorder));
  }

  async function note(siteKey: string, findings: readonly PageFinding[], at: number): Promise<void> {
    const rows = findings.map(({ page, kind, path, count }) => ({
      siteKey,
      page,
      kind,
      path,
      count,
      firstAt: at,
      lastAt: at,
    }));
    await deps.findings.add(rows).catch(deps.onFindingsError);
  }

  async function store(request: BatchRequest): Promise<IngestResult> {
    const prepared = await gate.run(() => prepare(request));
    if ('code' in prepared) return prepared;
    const { envelope, findings } = prepared;
    const receivedAt = deps.now();
    const siteKey = request.site.key;
    const result = await deps.queue.commit({
      siteKey,
      sessionId: request.sessionId,
      tabId: request.tabId,
      seq: request.seq,
      receivedAt,
      secretHash: secretHash(siteKey, request.secret),
      contentHash: createHash('sha256').update(request.body).digest(),
      bytes: await packBatch(envelope),
      index: indexBatch(envelope, request.facts, receivedAt),
    });
    if (result === 'stored' && findings.length > 0) await note(siteKey, findings, receivedAt);
    switch (result) {
      case 'stored':
        return { stored: true };
      case 'duplicate':
        return { stored: 'duplicate' };
      case 'queue_full':
        return { code: 'busy', retryAfter: RETRY_AFTER_S };
      case 'conflict':
      case 'erased':
      case 'wrong_secret':
        return { code: result };
      default:
        return result satisfies never;
    }
  }

  return {
    async accept(request) {
      try {
        return await store(request);
      } catch (error) {
        const fault = storageFault(error);
        if (fault) return fault;
        throw error;
      }
    },
    withdraw: (siteKey, sessionId, secret) => deps.sessions.erase(sessionId, secretHash(siteKey, secret), deps.now()),
  };
}
