import { createBuckets } from '../domain/ingest/token-bucket.ts';

/** Each takes a name and answers 0, or the seconds to wait. */
export interface RateLimits {
  ingestAddress(name: string): number;
  ingestSession(sessionId: string): number;
  signInAddress(name: string): number;
  signInAccount(email: string): number;
}

export const UNLIMITED: RateLimits = {
  ingestAddress: () => 0,
  ingestSession: () => 0,
  signInAddress: () => 0,
  signInAccount: () => 0,
};

/**
 * A recorder sends a batch every five seconds from each tab; an address may be an office. Ten wrong passwords at once
 * slow an account down to one try every ten seconds, and never lock it.
 */
export function createRateLimits(now: () => number): RateLimits {
  const ingestAddress = createBuckets({ burst: 600, perSecond: 100 }, now);
  const ingestSession = createBuckets({ burst: 120, perSecond: 10 }, now);
  const signInAddress = createBuckets({ burst: 30, perSecond: 0.5 }, now);
  const signInAccount = createBuckets({ burst: 10, perSecond: 0.1 }, now);
  return {
    ingestAddress: ingestAddress.take,
    ingestSession: ingestSession.take,
    signInAddress: signInAddress.take,
    signInAccount: signInAccount.take,
  };
}
