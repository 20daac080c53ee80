import { createHash, createHmac } from 'node:crypto';
import type { Encoding, ErrorCode } from '@shoji/schema';
import { originMatches } from '@shoji/schema/validate';
import { type EraseResult, isStorageError, type SessionStore, type Site } from '@shoji/storage';
import type { ClientFacts } from './client-facts.ts';
import type { CommitQueue } from './commit-queue.ts';
import { decodeBatch } from './decode-batch.ts';
import { indexBatch } from './index-batch.ts';
import { packBatch } from './pack-batch.ts';

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
  withdraw(sessionId: string, secret: string): Promise<EraseResult>;
}

/** Whether the site takes recordings from there. Programs that are no browsers send no `Origin`, and may say anything. */
export const originAllowed = (site: Site, origin: string | undefined): boolean =>
  origin === undefined || originMatches(origin, site.origins);

const RETRY_AFTER_S = 2;

/** Which error a failed commit is to the recorder; undefined: none that can be expected. */
function storageFault(error: unknown): IngestResult | undefined {
  if (!isStorageError(error)) return undefined;
  if (error.code === 'full') return { code: 'storage_full', retryAfter: 30 };
  return { code: 'busy', retryAfter: RETRY_AFTER_S };
}

/** From a batch's bytes to its acknowledgement. `hmacKey` keeps session secrets unreadable in the database. */
export function createIngest(deps: {
  queue: CommitQueue;
  sessions: Pick<SessionStore, 'erase'>;
  hmacKey: Uint8Array;
  now: () => number;
}): Ingest {
  const secretHash = (secret: string): Uint8Array => createHmac('sha256', deps.hmacKey).update(secret).digest();

  async function store(request: BatchRequest): Promise<IngestResult> {
    const decoded = await decodeBatch(request.body, request.encoding);
    if (!decoded.ok) return { code: decoded.code, ...(decoded.fault && { fault: decoded.fault }) };
    const receivedAt = deps.now();
    const result = await deps.queue.commit({
      siteKey: request.site.key,
      sessionId: request.sessionId,
      tabId: request.tabId,
      seq: request.seq,
      receivedAt,
      secretHash: secretHash(request.secret),
      contentHash: createHash('sha256').update(request.body).digest(),
      bytes: await packBatch(decoded.envelope),
      index: indexBatch(decoded.envelope, request.facts, receivedAt),
    });
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
    withdraw: (sessionId, secret) => deps.sessions.erase(sessionId, secretHash(secret), deps.now()),
  };
}
