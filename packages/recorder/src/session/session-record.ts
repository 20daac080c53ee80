import {
  createSessionId,
  createSessionSecret,
  createVisitorId,
  isSessionId,
  isSessionSecret,
  isVisitorId,
  type SessionId,
  type SessionSecret,
  type VisitorId,
} from '@shoji/schema';

/** What a browser keeps of its visit. Times in ms since 1970. */
export interface SessionRecord {
  visitor: VisitorId;
  session: SessionId;
  secret: SessionSecret;
  startedAt: number;
  /** Last input of the visitor, in any tab. */
  activeAt: number;
  /** False when this visit was not drawn for recording (`sampleRate`). */
  sampled: boolean;
  /** A page of it has seen what its site waits for (`triggers`). */
  wanted?: boolean;
}

/** Ids and draws, passed in so that tests know them. */
export interface SessionSource {
  sampleRate: number;
  random: () => number;
}

export function createSessionRecord(now: number, visitor: VisitorId | undefined, source: SessionSource): SessionRecord {
  return {
    visitor: visitor ?? createVisitorId(),
    session: createSessionId(),
    secret: createSessionSecret(),
    startedAt: now,
    activeAt: now,
    sampled: source.random() < source.sampleRate,
  };
}

/** Reads what was stored; undefined when it is not exactly ours. */
export function parseSessionRecord(value: unknown): SessionRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { visitor, session, secret, startedAt, activeAt, sampled, wanted } = value as Record<string, unknown>;
  if (!isVisitorId(visitor) || !isSessionId(session) || !isSessionSecret(secret)) return undefined;
  if (!Number.isFinite(startedAt) || !Number.isFinite(activeAt) || typeof sampled !== 'boolean') return undefined;
  return {
    visitor,
    session,
    secret,
    startedAt: startedAt as number,
    activeAt: activeAt as number,
    sampled,
    ...(wanted === true && { wanted }),
  };
}
