export interface Buckets {
  /** Takes one token of a key; 0 when there was one, else the seconds until there will be. */
  take(key: string): number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Token buckets by key: `burst` at once, then `perSecond`. Full buckets are forgotten, so memory is bounded by the keys
 * that were used within the time a bucket takes to fill.
 */
export function createBuckets(
  limits: { burst: number; perSecond: number },
  now: () => number,
  maxKeys = 100_000,
): Buckets {
  const buckets = new Map<string, Bucket>();
  const fillMs = (limits.burst / limits.perSecond) * 1000;

  function forgetFull(time: number): void {
    for (const [key, bucket] of buckets) if (time - bucket.at >= fillMs) buckets.delete(key);
    // Still too many: the oldest go. Whoever has so many addresses is not held by this limit anyway.
    for (const key of buckets.keys()) {
      if (buckets.size <= maxKeys / 2) break;
      buckets.delete(key);
    }
  }

  return {
    take(key) {
      const time = now();
      if (buckets.size >= maxKeys) forgetFull(time);
      const bucket = buckets.get(key) ?? { tokens: limits.burst, at: time };
      const refilled = bucket.tokens + (Math.max(0, time - bucket.at) / 1000) * limits.perSecond;
      const tokens = Math.min(limits.burst, refilled);
      const allowed = tokens >= 1;
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: time });
      return allowed ? 0 : Math.max(1, Math.ceil((1 - tokens) / limits.perSecond));
    },
  };
}
